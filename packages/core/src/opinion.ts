import type { Language } from './language.js';
import { ENGLISH_SENTENCES } from './rubric/sentences-en.js';
import { CHINESE_SENTENCES } from './rubric/sentences-zh-cn.js';

/** The line that every result about a person carries: an opinion, with the right to object. */
export function opinionOf(language: Language): string {
  return (language === 'en' ? ENGLISH_SENTENCES : CHINESE_SENTENCES).opinion;
}
