import { html } from 'lit/html.js';
import { twoDigits } from './draft-words.js';
import type { DraftWords } from './draft-words.js';

/** A sentence with the time of a save in the middle, as the clock of the reader has it; `without` when none was told. */
export function momentSentence(
  [before, after]: readonly [string, string],
  savedAt: string,
  without: string,
  words: DraftWords,
): unknown {
  const text = momentText(savedAt, words);
  return text ? html`${before}<time datetime=${savedAt}>${text}</time>${after}` : without;
}

/** The same as plain text. */
export function momentWords(
  [before, after]: readonly [string, string],
  savedAt: string,
  without: string,
  words: DraftWords,
): string {
  const text = momentText(savedAt, words);
  return text ? before + text + after : without;
}

/** Hours and minutes, with the day before them when that is not today; `''` for no time. */
function momentText(savedAt: string, { day }: DraftWords): string {
  const date = new Date(savedAt);
  if (Number.isNaN(date.getTime())) return '';
  const clock = `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
  return date.toDateString() === new Date().toDateString() ? clock : day(date) + clock;
}
