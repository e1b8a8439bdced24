import type { Language } from '../language.js';

const DIGITS = '零一二三四五六七八九';
const ARTICLE = /^第([零一二三四五六七八九十百]+)条$/;

/** A clause as readers of a language know it: `第十四条` is `art. 14` in English, what is no article stays as it is. */
export function clauseText(clause: string, language: Language): string {
  const number = language === 'en' ? ARTICLE.exec(clause)?.[1] : undefined;
  return number === undefined ? clause : `art. ${readNumber(number)}`;
}

/** 二十一 is 21; as far as the numbers of articles go. */
function readNumber(text: string): number {
  let total = 0;
  let digit = 0;
  for (const mark of Array.from(text)) {
    const unit = mark === '十' ? 10 : mark === '百' ? 100 : 0;
    if (unit > 0) total += (digit === 0 ? 1 : digit) * unit;
    digit = unit > 0 ? 0 : DIGITS.indexOf(mark);
  }
  return total + digit;
}
