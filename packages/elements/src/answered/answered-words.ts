import type { Language } from '@guitu/core';
import type { FormView } from '../form/view.js';

/** What fields say of an answer; a page replaces the words through `messages` like all others. */
export interface AnsweredWords {
  readonly clear: string;
  readonly clearOf: (label: string) => string;
  readonly cleared: (label: string) => string;

  readonly left: (count: number) => string;
  readonly over: (count: number) => string;

  /** The length of a period: whole months and the days that are left over, and all days, the first and last included. */
  readonly lasts: (months: number, days: number, all: number) => string;
  readonly openEnd: string;
  readonly toOpenEnd: string;

  readonly profileReference: string;
  readonly profileNone: string;
}

const one = (count: number, single: string): string => `${count} ${single}${count === 1 ? '' : 's'}`;

const WORDS: Readonly<Record<Language, AnsweredWords>> = {
  'zh-CN': {
    clear: '清除',
    clearOf: (label) => `清除${label}的选择`,
    cleared: (label) => `已清除${label}的选择`,

    left: (count) => `还可以填写 ${count} 字`,
    over: (count) => `超出 ${count} 字`,

    lasts: (months, days, all) =>
      months === 0
        ? `共 ${all} 天（含首尾两日）`
        : `共 ${months} 个月${days === 0 ? '' : ` ${days} 天`}，即 ${all} 天（含首尾两日）`,
    openEnd: '止日不填，表示至今',
    toOpenEnd: '改为至今',

    profileReference: '参照规范：实践中应有的项目也要填写',
    profileNone: '只按国家标准，没有地方规范',
  },
  en: {
    clear: 'Clear',
    clearOf: (label) => `Clear the answer to “${label}”`,
    cleared: (label) => `The answer to “${label}” is cleared`,

    left: (count) => `${one(count, 'character')} left`,
    over: (count) => `${one(count, 'character')} too many`,

    lasts: (months, days, all) =>
      months === 0
        ? `${one(all, 'day')}, the first and last included`
        : `${one(months, 'month')}${days === 0 ? '' : ` ${one(days, 'day')}`}, that is ${one(all, 'day')}, the first and last included`,
    openEnd: 'Without an end: to the present day',
    toOpenEnd: 'To the present day',

    profileReference: 'The reference profile: what practice expects is asked for',
    profileNone: 'The national standard alone, without a local profile',
  },
};

/** The words of a form, with those that the page gave in `messages` in their place. */
export function answeredWords(view: FormView): AnsweredWords {
  return { ...WORDS[view.store.kind.texts.language], ...view.messages };
}
