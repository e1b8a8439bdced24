import type { Language } from '../language.js';
import type { BreachCounterId, UncountedBreach } from './breach.js';

/** What results about breaches say in one language. */
export interface BreachSentences {
  readonly counter: Readonly<Record<BreachCounterId, string>>;
  readonly tripped: string;
  /** What would trip a counter of times, of days. */
  readonly moreTimes: (times: number) => string;
  readonly moreDays: (days: number) => string;
  readonly uncounted: Readonly<Record<UncountedBreach['reason'], string>>;
  readonly assumptions: readonly string[];
}

/** By language. */
export const SENTENCES: Readonly<Record<Language, BreachSentences>> = {
  'zh-CN': {
    counter: {
      tests: '逃避或者拒绝检测',
      'evaded-tests': '逃避检测',
      'refused-tests': '拒绝检测',
      leaves: '擅自离开执行地',
      incidents: '逃避、拒绝检测和擅自离开合计',
      'absent-days': '擅自离开累计日数',
    },
    tripped: '已达到严重违反协议的界限',
    moreTimes: (times) => `再有 ${times} 次达到界限`,
    moreDays: (days) => `再有 ${days} 日超过界限`,
    uncounted: {
      justified: '有正当理由，不计入',
      'not-counted': '记录写明不计入',
      'no-violation-record': '只有检测记录，没有违反协议情况记录，不计入',
      'day-unknown': '没有写明日期，不能计入',
    },
    assumptions: [
      '“三次以上”包括第三次；“超过三十日”不包括第三十日。',
      '没有写明日数的，离开当日不计，返回当日计入；尚未返回的算到查询之日。',
      '社区康复参照社区戒毒计算。',
    ],
  },
  en: {
    counter: {
      tests: 'tests evaded or refused',
      'evaded-tests': 'tests evaded',
      'refused-tests': 'tests refused',
      leaves: 'leaves without permission',
      incidents: 'tests evaded or refused and leaves without permission',
      'absent-days': 'days of leaves without permission',
    },
    tripped: 'a severe breach of the agreement',
    moreTimes: (times) => `${times} more would be a severe breach`,
    moreDays: (days) => `${days} more ${days === 1 ? 'day' : 'days'} would be a severe breach`,
    uncounted: {
      justified: 'with good cause: does not count',
      'not-counted': 'the record says that it does not count',
      'no-violation-record': 'only a test record and no record of a breach: does not count',
      'day-unknown': 'no day is given: cannot be counted',
    },
    assumptions: [
      '“Three times or more” includes the third; “more than thirty days” does not include the thirtieth.',
      'Where no number of days is given the day of leaving does not count and the day of return does; who is still away is counted up to the day of the query.',
      'Community recovery is counted as community detox is.',
    ],
  },
};
