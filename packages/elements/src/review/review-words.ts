import type { Locale } from '../messages/messages.js';

/** What a review says itself. */
export interface ReviewWords {
  readonly reviewErrors: (count: number) => string;
  readonly reviewWarnings: (count: number) => string;
  readonly reviewFine: string;
  readonly sectionErrors: (count: number) => string;
  readonly sectionWarnings: (count: number) => string;
  readonly missing: string;
  readonly unanswered: string;
  readonly leftOpen: (count: number) => string;
  readonly change: string;
  readonly changeOf: (label: string) => string;
}

/** They load with the review. */
export const REVIEW_WORDS: Readonly<Record<Locale, ReviewWords>> = {
  'zh-CN': {
    reviewErrors: (count) => `有 ${count} 处需要修改，改好才能提交。`,
    reviewWarnings: (count) => `没有错误；有 ${count} 处提示，请核对。`,
    reviewFine: '没有错误，请核对内容后提交。',
    sectionErrors: (count) => `${count} 处需要修改`,
    sectionWarnings: (count) => `${count} 处提示`,
    missing: '必填，尚未填写',
    unanswered: '未填',
    leftOpen: (count) => `另有 ${count} 项选填内容未填。`,
    change: '修改',
    changeOf: (label) => `修改${label}`,
  },
  en: {
    reviewErrors: (count) => `${count} to correct before this can be submitted.`,
    reviewWarnings: (count) => `No errors; ${count} remark(s) to weigh.`,
    reviewFine: 'No errors. Check the answers, then submit.',
    sectionErrors: (count) => `${count} to correct`,
    sectionWarnings: (count) => `${count} remark(s)`,
    missing: 'Required, not answered',
    unanswered: 'Not answered',
    leftOpen: (count) => `${count} optional question(s) not answered.`,
    change: 'Change',
    changeOf: (label) => `Change ${label}`,
  },
};
