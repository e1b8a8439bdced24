import type { Language } from '@guitu/core';

/** Why a change was not made. */
export type RefusalReason = 'not-a-change' | 'unknown-place' | 'nothing-there' | 'readonly' | 'not-equal';

/** A change that was not made. */
export interface Refusal {
  /** Its place in the list of changes, from 0. */
  readonly index: number;
  /** Where; `''` when the change names no place that could be read. */
  readonly path: string;
  readonly reason: RefusalReason;
  /** The reason in the language of the form. Holds no value of the document. */
  readonly message: string;
}

const MESSAGES: Readonly<Record<Language, Readonly<Record<RefusalReason, string>>>> = {
  'zh-CN': {
    'not-a-change': '这不是一项可以读懂的改动',
    'unknown-place': '这种文书没有这个项目',
    'nothing-there': '这里没有可以改动的内容',
    readonly: '这个项目不能由此人改动',
    'not-equal': '这里的内容与改动所依据的不同',
  },
  en: {
    'not-a-change': 'This is no change that can be read',
    'unknown-place': 'This kind of document has no such field',
    'nothing-there': 'There is nothing here to change',
    readonly: 'This person may not change this field',
    'not-equal': 'What stands here is not what the change was made for',
  },
};

/** The refusal of one change, in words. */
export function refusal(index: number, path: string, reason: RefusalReason, language: Language): Refusal {
  return { index, path, reason, message: MESSAGES[language][reason] };
}
