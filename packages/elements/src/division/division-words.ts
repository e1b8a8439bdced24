import type { Language } from '@guitu/core';
import type { FormView } from '../form/view.js';

/** What the levels of divisions say; a page replaces the words through `messages` like all others. */
export interface DivisionWords {
  readonly byLevel: (label: string) => string;
  /** Of each level, by the digits of its codes. */
  readonly levels: Readonly<Record<number, string>>;
  /** Of the choice that goes no further down. */
  readonly noFurther: string;
  readonly goOn: string;
  readonly done: string;
}

const WORDS: Readonly<Record<Language, DivisionWords>> = {
  'zh-CN': {
    byLevel: (label) => `逐级选择${label}`,
    levels: {
      2: '省（自治区、直辖市）',
      4: '市（地区、州、盟）',
      6: '县（市、区、旗）',
      9: '乡镇（街道）',
      12: '村（社区）',
    },
    noFurther: '到上一级为止',
    goOn: '还要选择下一级。',
    done: '完成',
  },
  en: {
    byLevel: (label) => `Choose “${label}” level by level`,
    levels: { 2: 'Province', 4: 'Prefecture', 6: 'County', 9: 'Township or street', 12: 'Village or community' },
    noFurther: 'No further down',
    goOn: 'The next level has to be chosen too.',
    done: 'Done',
  },
};

/** The words of a form, with those that the page gave in `messages` in their place. */
export function divisionWords(view: FormView): DivisionWords {
  return { ...WORDS[view.store.kind.texts.language], ...view.messages };
}
