/** Longest name that the standard takes. */
const LONGEST = 200;
/** First and last character of what cannot be seen: control characters, and marks that turn the direction of writing. */
const UNSEEN: readonly (readonly [number, number])[] = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0x61c, 0x61c],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
];

/**
 * The name of a file as a document registers it: what cannot be seen is left out, because with it a program can
 * be made to read like a photo; what is too long is cut.
 */
export function plainName(name: string): string {
  const characters = Array.from(name).filter(isSeen).join('').trim();
  const all = Array.from(characters);
  if (all.length <= LONGEST) return characters;
  const dot = all.lastIndexOf('.');
  const ending = dot > 0 && all.length - dot <= 10 ? all.slice(dot) : [];
  return [...all.slice(0, LONGEST - ending.length - 1), '…', ...ending].join('');
}

function isSeen(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return !UNSEEN.some(([first, last]) => code >= first && code <= last);
}
