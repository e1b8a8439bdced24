import type { Language } from '../language.js';
import type { LeftOutReason } from './indicator.js';

/** What results about indicators say in one language. */
export interface IndicatorSentences {
  readonly reason: Readonly<Record<LeftOutReason, string>>;
  readonly empty: string;
  readonly noStaffing: string;
  readonly noRequirement: string;
  readonly noStaffingDocument: string;
  readonly suppressed: (below: number) => string;
  readonly nothingToCompare: string;
  readonly note: string;
}

/** By language. */
export const INDICATOR_SENTENCES: Readonly<Record<Language, IndicatorSentences>> = {
  'zh-CN': {
    reason: {
      'day-missing': '没有写明日期，不知道是否在期间内',
      'outside-period': '日期不在期间内',
      'not-known': '没有写明，不能判断',
      'counted-once': '已由另一份（行）计入，只计一次',
      unchecked: '应办的日期推算不出，未检查',
      'no-last-day': '条文没有规定日数，不算按期或者逾期',
    },
    empty: '分母为 0，没有可以计算的对象，不出比率。',
    noStaffing: '没有选用配备规则，不计算缺口；全国没有统一比例。',
    noRequirement: '所选的评分表没有人数要求，不计算缺口。',
    noStaffingDocument: '没有写明人数的专职人员配备核定表，不计算缺口。',
    suppressed: (below) => `人数较少（小于 ${below}），为防止认出本人，不公布。`,
    nothingToCompare: '没有可以与之核对的记录，未核对。',
    note: '各项指标的算法由本标准自定，全国没有统一算法；只说明案卷写明了什么，不是考核目标，也不是对任何人的决定。',
  },
  en: {
    reason: {
      'day-missing': 'no day is written, so that it may or may not lie in the period',
      'outside-period': 'its day is outside the period',
      'not-known': 'not written down, nothing can be said',
      'counted-once': 'counted already by another document or row',
      unchecked: 'its days cannot be worked out',
      'no-last-day': 'the article sets no number of days, so that it is neither in time nor late',
    },
    empty: 'The denominator is 0: there is nothing to take a share of.',
    noStaffing: 'No staffing rule was chosen, so that there is no gap; no national ratio exists.',
    noRequirement: 'The rubric that was chosen requires no number of people, so that there is no gap.',
    noStaffingDocument: 'No staffing plan says how many people there are, so that there is no gap.',
    suppressed: (below) => `A small number (below ${below}) could point to a person and is withheld.`,
    nothingToCompare: 'There is no record to compare it with.',
    note: 'Each indicator is defined by this standard; there is no national formula. It says what the files say, and is neither a target nor a decision about anybody.',
  },
};
