import type { Language } from '@guitu/core';
import type { FormView } from '../form/view.js';

/** What fields say that most documents do without. */
export interface FieldWords {
  readonly findIn: (label: string) => string;
  readonly chosen: (count: number) => string;
}

const WORDS: Readonly<Record<Language, FieldWords>> = {
  'zh-CN': {
    findIn: (label) => `在${label}中查找`,
    chosen: (count) => `已选 ${count} 项`,
  },
  en: {
    findIn: (label) => `Find in ${label}`,
    chosen: (count) => `${count} chosen`,
  },
};

const known = new WeakMap<FormView, FieldWords>();

/** The words of a form, with those that the page gave in `messages` in their place. */
export function fieldWords(view: FormView): FieldWords {
  const words = known.get(view) ?? { ...WORDS[view.store.kind.texts.language], ...view.messages };
  known.set(view, words);
  return words;
}
