import type { Locale } from '../messages/messages.js';

/** Why a result is not shown. */
export type RefusalReason = 'unreadable' | 'day' | 'schedule' | 'document' | 'failed';

/** What results say when they cannot be shown, by language. */
export const REFUSAL_WORDS: Readonly<Record<Locale, Readonly<Record<RefusalReason, string>>>> = {
  'zh-CN': {
    unreadable: '给出的内容不是可以显示的结果。',
    day: '查看日期不是真实的日期，请写成 2024-10-01 这样。',
    schedule: '没有这种频次安排，没有核对。',
    document: '标准中没有这种文书，不能显示。',
    failed: '结果未能载入，请稍后再试。',
  },
  en: {
    unreadable: 'What was given is no result that can be shown.',
    day: 'The day is no real day. Write it as 2024-10-01.',
    schedule: 'There is no such schedule; nothing was checked.',
    document: 'The standard has no such document; nothing can be shown.',
    failed: 'The result did not load. Please try again later.',
  },
};
