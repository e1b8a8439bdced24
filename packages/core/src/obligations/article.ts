import { instruments } from '../generated-obligations.js';
import type { SourceLine } from '../issue.js';
import type { Language } from '../language.js';

const DIGITS = '零一二三四五六七八九';

/** Articles in words, by the lines that they come from, which never change. */
const known = new WeakMap<readonly SourceLine[], Partial<Record<Language, string>>>();

/** The sources in words: the instrument and its article. What is composed here says nothing. */
export function articleOf(source: readonly SourceLine[], language: Language): string {
  const words = known.get(source) ?? {};
  known.set(source, words);
  return (words[language] ??= composed(source, language));
}

function composed(source: readonly SourceLine[], language: Language): string {
  const clauses = new Map<string, string[]>();
  for (const { instrument, clause = '' } of source) {
    if (instrument !== undefined) clauses.set(instrument, [...(clauses.get(instrument) ?? []), clause]);
  }
  return Array.from(clauses, ([instrument, own]) => wordsOf(instrument, own, language)).join(
    language === 'en' ? '; ' : '、',
  );
}

function wordsOf(instrument: string, clauses: readonly string[], language: Language): string {
  const title = instruments[instrument]?.[language] ?? instrument;
  if (language === 'zh-CN') {
    const short = title.replace(/^中华人民共和国/, '');
    return `《${short}》${clauses.filter((clause) => clause !== '全文').join('、')}`;
  }
  const short = title.replace(/ of the People’s Republic of China$/, '');
  const articles = clauses.flatMap((clause) => {
    const article = /^第([零一二三四五六七八九十百]+)条$/.exec(clause);
    return article === null ? [] : [`art. ${numberOf(article[1] as string)}`];
  });
  return [short, ...articles].join(', ');
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
