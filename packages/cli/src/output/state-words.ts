import type { Language } from '@guitu/core';
import type { CaseTerm, GuardStatus, NextStep } from '@guitu/core/state';

/** The words of the printed state of a case; all others come from core. */
export interface StateWords {
  readonly head: (asOf: string) => string;
  readonly nothing: string;
  readonly since: (title: string, day: string) => string;
  readonly basis: string;
  readonly between: string;
  readonly flags: string;
  readonly history: string;
  readonly term: string;
  readonly termLine: (term: CaseTerm) => string;
  readonly next: string;
  readonly status: Readonly<Record<NextStep['status'], string>>;
  readonly guard: Readonly<Record<GuardStatus, string>>;
  readonly due: string;
  readonly over: string;
  readonly inBrackets: (text: string) => string;
  readonly faults: string;
  readonly noFaults: string;
  readonly assumptions: string;
}

const CHINESE: StateWords = {
  head: (asOf) => `案卷状态（${asOf}）`,
  nothing: '案卷中没有措施的文书。',
  since: (title, day) => `${title}，自 ${day} 起`,
  basis: '依据：',
  between: '；',
  flags: '限制',
  history: '经过',
  term: '期限',
  termLine: ({ start, end, endIsOpen, executedDays, remainingDays }) =>
    [
      `${start} 起`,
      end === undefined ? '止日不能推算' : `${end} 止${endIsOpen ? '（仍在顺延）' : ''}`,
      `已执行 ${executedDays} 天`,
      ...(remainingDays === undefined ? [] : [`剩余 ${remainingDays} 天`]),
    ].join('，'),
  next: '下一步',
  status: { open: '可以', closed: '不可', 'not-known': '待核' },
  guard: { met: '✓', 'not-met': '✗', 'not-known': '?' },
  due: '最迟 ',
  over: '已过期限 ',
  inBrackets: (text) => `（${text}）`,
  faults: '问题',
  noFaults: '没有发现问题。',
  assumptions: '约定',
};

const ENGLISH: StateWords = {
  head: (asOf) => `State of the case file on ${asOf}`,
  nothing: 'No document of a measure is in the file.',
  since: (title, day) => `${title}, since ${day}`,
  basis: 'rests on: ',
  between: '; ',
  flags: 'Limits',
  history: 'The way here',
  term: 'Term',
  termLine: ({ start, end, endIsOpen, executedDays, remainingDays }) =>
    [
      `from ${start}`,
      end === undefined ? 'its end cannot be worked out' : `until ${end}${endIsOpen ? ' (still moving)' : ''}`,
      `${executedDays} days served`,
      ...(remainingDays === undefined ? [] : [`${remainingDays} days left`]),
    ].join(', '),
  next: 'Next steps',
  status: { open: 'possible', closed: 'not lawful', 'not-known': 'to be checked' },
  guard: { met: '✓', 'not-met': '✗', 'not-known': '?' },
  due: 'at the latest ',
  over: 'overdue since ',
  inBrackets: (text) => ` (${text})`,
  faults: 'Faults',
  noFaults: 'Nothing was found.',
  assumptions: 'Assumed',
};

/** By language. */
export const STATE_WORDS: Readonly<Record<Language, StateWords>> = { 'zh-CN': CHINESE, en: ENGLISH };
