import { instruments } from '../generated-obligations.js';
import type { SourceLine } from '../issue.js';
import type { Language } from '../language.js';

const DIGITS = '零一二三四五六七八九';

/** The sources in words: the instrument and its article. What is composed here says nothing. */
export function articleOf(source: readonly SourceLine[], language: Language): string {
  return source
    .flatMap(({ instrument, clause = '' }) => (instrument === undefined ? [] : [wordsOf(instrument, clause, language)]))
    .join(language === 'en' ? '; ' : '、');
}

function wordsOf(instrument: string, clause: string, language: Language): string {
  const title = instruments[instrument]?.[language] ?? instrument;
  if (language === 'zh-CN') {
    const short = title.replace(/^中华人民共和国/, '');
    return `《${short}》${clause === '全文' ? '' : clause}`;
  }
  const article = /^第([零一二三四五六七八九十百]+)条$/.exec(clause);
  const short = title.replace(/ of the People’s Republic of China$/, '');
  return `${short}${article === null ? '' : `, art. ${numberOf(article[1] as string)}`}`;
}

/** 二十一 → 21; only what article numbers need. */
function numberOf(text: string): number {
  let total = 0;
  let digit = 0;
  for (const mark of text) {
    const unit = mark === '十' ? 10 : mark === '百' ? 100 : 0;
    total += unit === 0 ? 0 : (digit || 1) * unit;
    digit = unit === 0 ? DIGITS.indexOf(mark) : 0;
  }
  return total + digit;
}
