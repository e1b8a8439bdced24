import type { Language } from '@guitu/core';
import type { FormView } from '../form/view.js';

/** What fields say that most documents do without. */
export interface FieldWords {
  readonly findIn: (label: string) => string;
  readonly chosen: (count: number) => string;
  /** Errors that a row shows, beside its line. */
  readonly errors: (count: number) => string;
  /** Where a step of an approval stands. */
  readonly standing: Readonly<Record<'agree' | 'disagree' | 'return' | 'next' | 'waiting', string>>;
  readonly toConfirm: string;
  readonly addConfirmation: string;
  readonly panel: string;
  readonly addChosen: (count: number) => string;
}

const WORDS: Readonly<Record<Language, FieldWords>> = {
  'zh-CN': {
    findIn: (label) => `在${label}中查找`,
    chosen: (count) => `已选 ${count} 项`,
    errors: (count) => `${count} 处错误`,
    standing: {
      agree: '已同意',
      disagree: '不同意',
      return: '已退回',
      next: '待审批',
      waiting: '等待前面的环节',
    },
    toConfirm: '现场检测为阳性，以实验室检测确认。',
    addConfirmation: '添加实验室检测',
    panel: '一次添加多种检测物',
    addChosen: (count) => `添加所选（${count} 种）`,
  },
  en: {
    findIn: (label) => `Find in ${label}`,
    chosen: (count) => `${count} chosen`,
    errors: (count) => (count === 1 ? '1 error' : `${count} errors`),
    standing: {
      agree: 'agreed',
      disagree: 'not agreed',
      return: 'returned',
      next: 'to be decided',
      waiting: 'waits for an earlier step',
    },
    toConfirm: 'Positive on site; a laboratory confirms it.',
    addConfirmation: 'Add a laboratory test',
    panel: 'Add several substances at once',
    addChosen: (count) => `Add the chosen ones (${count})`,
  },
};

const known = new WeakMap<FormView, FieldWords>();

/** The words of a form, with those that the page gave in `messages` in their place. */
export function fieldWords(view: FormView): FieldWords {
  const words = known.get(view) ?? { ...WORDS[view.store.kind.texts.language], ...view.messages };
  known.set(view, words);
  return words;
}
