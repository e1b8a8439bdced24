import type { Choice } from '../form/code-label.js';

/** Choices that are drawn at once; a person who sees more of them does not find faster. */
export const MOST_DRAWN = 300;

/**
 * The choices that a typed text may mean, best first: codes and labels that start with it, then pinyin
 * initials that do, then whatever contains it. Without a text, all of them.
 */
export function findChoices(choices: readonly Choice[], text: string): readonly Choice[] {
  const wanted = plain(text).trim().toLowerCase();
  const offered = choices.filter(({ retired }) => !retired);
  if (wanted === '') return offered;
  const ranked = offered.map((choice) => ({ choice, rank: rankOf(choice, wanted) })).filter(({ rank }) => rank > 0);
  return ranked.sort((one, other) => other.rank - one.rank).map(({ choice }) => choice);
}

/** The one choice that a text names exactly, by its label, its full name or its code. */
export function namedChoice(choices: readonly Choice[], text: string): Choice | undefined {
  const wanted = plain(text).trim();
  return (
    choices.find(({ code }) => code === wanted) ??
    onlyOne(choices.filter(({ label, place }) => plain(place + label) === wanted)) ??
    onlyOne(choices.filter(({ label }) => plain(label) === wanted))
  );
}

function rankOf({ code, label, place, initials }: Choice, wanted: string): number {
  const words = plain(label).toLowerCase();
  if (words === wanted || code.toLowerCase() === wanted) return 5;
  if (words.startsWith(wanted)) return 4;
  if (code.toLowerCase().startsWith(wanted) || initials.startsWith(wanted)) return 3;
  if (words.includes(wanted) || initials.includes(wanted)) return 2;
  return plain(place).toLowerCase().concat(words).includes(wanted) ? 1 : 0;
}

function onlyOne(found: readonly Choice[]): Choice | undefined {
  return found.length === 1 ? found[0] : undefined;
}

/** Wide and narrow forms of a sign are one: an input method offers both. */
function plain(text: string): string {
  return text.normalize('NFKC');
}
