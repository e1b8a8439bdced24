import { UNIT_WORDS } from '../result/sum.js';
import type { UnitWords } from '../result/sum.js';
import type { GuardStatus, NextStep } from '@guitu/core/state';
import type { Locale } from '../messages/messages.js';

/** What a timeline says itself; the rest comes from the state. */
export interface TimelineWords {
  readonly units: UnitWords;
  readonly title: string;
  readonly opinion: string;
  readonly nothing: string;
  readonly present: string;
  readonly since: (day: string) => string;
  readonly grounds: string;
  readonly term: string;
  readonly termOf: (start: string, end: string | undefined) => string;
  readonly open: string;
  readonly served: (days: number) => string;
  readonly left: (days: number) => string;
  readonly pause: string;
  readonly arithmetic: string;
  readonly uncounted: string;
  readonly period: (from: string, until: string | undefined, days: number) => string;
  readonly beside: string;
  readonly flags: string;
  readonly history: string;
  readonly becomes: string;
  readonly today: string;
  readonly end: string;
  readonly year: (year: string, count: number) => string;
  readonly faults: string;
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly steps: string;
  readonly stepStatus: Readonly<Record<NextStep['status'], string>>;
  readonly guard: Readonly<Record<GuardStatus, string>>;
  readonly latest: (day: string) => string;
  readonly over: (day: string) => string;
  readonly by: string;
  readonly conventions: string;
}

/** They load with the timeline. */
export const TIMELINE_WORDS: Readonly<Record<Locale, TimelineWords>> = {
  'zh-CN': {
    units: UNIT_WORDS['zh-CN'],
    title: '经过和现状',
    opinion: '意见，可以提出异议',
    nothing: '到这一天，案卷中没有措施的文书，不能说明处在哪一阶段。',
    present: '现状',
    since: (day) => `自 ${day} 起`,
    grounds: '依据',
    term: '期限',
    termOf: (start, end) => (end === undefined ? `${start} 起，止日不能推算` : `${start} 至 ${end}`),
    open: '止日仍在顺延',
    served: (days) => `已执行 ${days} 天`,
    left: (days) => `剩余 ${days} 天`,
    pause: '，',
    arithmetic: '期限怎样算出',
    uncounted: '不计入期限',
    period: (from, until, days) => `${from} 至 ${until === undefined ? '今' : `${until} 前`}，${days} 天`,
    beside: '同时进行',
    flags: '限制',
    history: '经过',
    becomes: '进入',
    today: '查看日期',
    end: '期限的止日',
    year: (year, count) => `${year} 年，${count} 项`,
    faults: '文书之间的问题',
    severity: { error: '不能成立', warning: '请核对', info: '说明' },
    steps: '法律允许的下一步',
    stepStatus: { open: '可以', closed: '条件不具备', 'not-known': '待核' },
    guard: { met: '已具备', 'not-met': '不具备', 'not-known': '文书没有说明' },
    latest: (day) => `最迟 ${day}`,
    over: (day) => `已过期限 ${day}`,
    by: '所用文书',
    conventions: '计算时的约定',
  },
  en: {
    units: UNIT_WORDS.en,
    title: 'History and present state',
    opinion: 'An opinion, with the right to object',
    nothing: 'No document of a measure was in the file by this day, so that no stage can be told.',
    present: 'Present state',
    since: (day) => `since ${day}`,
    grounds: 'rests on',
    term: 'Term',
    termOf: (start, end) => (end === undefined ? `from ${start}, the end is not known` : `${start} to ${end}`),
    open: 'the end still moves',
    served: (days) => `${days} days served`,
    left: (days) => `${days} days left`,
    pause: ', ',
    arithmetic: 'How the term comes about',
    uncounted: 'Days that do not count',
    period: (from, until, days) =>
      `${from} ${until === undefined ? 'until now' : `until before ${until}`}, ${days} days`,
    beside: 'Beside it',
    flags: 'Limits',
    history: 'What happened',
    becomes: 'to',
    today: 'the day looked at',
    end: 'last day of the term',
    year: (year, count) => `${year}: ${count}`,
    faults: 'What does not agree between the documents',
    severity: { error: 'Cannot be', warning: 'Please check', info: 'Note' },
    steps: 'What the law allows next',
    stepStatus: { open: 'open', closed: 'not open', 'not-known': 'to be checked' },
    guard: { met: 'met', 'not-met': 'not met', 'not-known': 'the documents do not say' },
    latest: (day) => `last day ${day}`,
    over: (day) => `the last day has passed: ${day}`,
    by: 'Document',
    conventions: 'Taken for granted',
  },
};
