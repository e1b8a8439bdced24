import type { Language } from '../language.js';
import type { ObligationStatus, UncheckedReason } from './obligation.js';

/** What results about obligations say in one language. */
export interface ObligationSentences {
  readonly status: Readonly<Record<ObligationStatus, string>>;
  readonly reason: Readonly<Record<UncheckedReason, string>>;
  /** What has to last ended before it might. */
  readonly tooShort: string;
  /** An expected day of release stands for the real one. */
  readonly expectedRelease: string;
}

/** By language. */
export const SENTENCES: Readonly<Record<Language, ObligationSentences>> = {
  'zh-CN': {
    status: {
      due: '应办',
      missed: '逾期，案卷中没有完成的记录',
      upcoming: '将到期',
      unchecked: '未检查',
      late: '已办，迟于期限',
      done: '已办',
    },
    reason: {
      'no-schedule': '没有选用当地的频次安排，不能核对；全国没有规定频次。',
      'other-measure': '所选的频次安排没有规定这一措施或者这一期限。',
      'event-unknown': '案卷中没有写明起算的日期。',
      'day-unknown': '案卷写明已经办理，但没有写明日期；或者没有写明起止日期。',
      suspended: '社区戒毒（康复）正在中止，恢复之前不能推算。',
      'no-kind-of-document': '没有记载这件事的文书种类，不能核对。',
      'no-calendar': '没有这一年的工作日安排，不能推算工作日；国务院办公厅通常在上一年年底公布。',
    },
    tooShort: '不足规定的期间',
    expectedRelease: '中止的日数按预计释放日期推算，应以实际恢复的日期核对。',
  },
  en: {
    status: {
      due: 'due',
      missed: 'missed: the file proves nothing',
      upcoming: 'upcoming',
      unchecked: 'not checked',
      late: 'done late',
      done: 'done',
    },
    reason: {
      'no-schedule': 'No schedule of a place was chosen, and no national frequency exists; nothing can be checked.',
      'other-measure': 'The chosen schedule says nothing about this measure or this term.',
      'event-unknown': 'The file does not say the day from which to count.',
      'day-unknown': 'The file says that it was done and not when, or leaves out the days of the window.',
      suspended: 'The measure is suspended; nothing can be dated until it goes on.',
      'no-kind-of-document': 'No kind of document holds this, so that it cannot be checked.',
      'no-calendar':
        'There is no calendar of working days for the year; the State Council publishes it late in the year before.',
    },
    tooShort: 'shorter than it has to be',
    expectedRelease: 'The suspension is taken to end on the expected day of release; compare the day on which it did.',
  },
};
