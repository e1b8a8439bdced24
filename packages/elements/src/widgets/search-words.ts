import type { Language } from '@guitu/core';
import type { FormView } from '../form/view.js';

/** What is said while somebody searches a list; it loads with the search. */
export interface SearchWords {
  readonly noMatch: string;
  readonly matches: (count: number) => string;
  readonly moreMatches: (count: number) => string;
}

const WORDS: Readonly<Record<Language, SearchWords>> = {
  'zh-CN': {
    noMatch: '没有符合的选项',
    matches: (count) => `${count} 个选项`,
    moreMatches: (count) => `还有 ${count} 项，请继续输入`,
  },
  en: {
    noMatch: 'No option matches',
    matches: (count) => (count === 1 ? '1 option' : `${count} options`),
    moreMatches: (count) => `${count} more; keep typing`,
  },
};

/** The words of a form, with those that the page gave in `messages` in their place. */
export function searchWords(view: FormView): SearchWords {
  return { ...WORDS[view.store.kind.texts.language], ...view.messages };
}
