import type { JsonValue } from '../json.js';

/** What happened to a field, apart from its value. */
export interface Mark {
  /** The person left it at least once. */
  readonly touched: boolean;
  /** Its value or text was changed. */
  readonly changed: boolean;
  /** It was left with a change, so that its issues show. */
  readonly shown: boolean;
  /** The text as typed, while it is not how the stored value is written. */
  readonly text: string | undefined;
  /** The text stands for no value. */
  readonly unreadable: boolean;
  /** The value that was derived for it, as long as nobody changed it. */
  readonly filled: JsonValue | undefined;
}

/** A field that nothing has happened to. */
const NO_MARK: Mark = {
  touched: false,
  changed: false,
  shown: false,
  text: undefined,
  unreadable: false,
  filled: undefined,
};

/** Marks by path. */
export type Marks = Map<string, Mark>;

/** The mark at a path. */
export function markAt(marks: Marks, path: string): Mark {
  return marks.get(path) ?? NO_MARK;
}

/** Changes a part of the mark at a path. */
export function setMark(marks: Marks, path: string, part: Partial<Mark>): void {
  marks.set(path, { ...markAt(marks, path), ...part });
}

/** Forgets typed texts and derived values at a path and below it: something else took their place. */
export function forgetTexts(marks: Marks, path: string): void {
  for (const [place, mark] of marks) {
    const holds = mark.text !== undefined || mark.filled !== undefined;
    if (holds && (place === path || place.startsWith(`${path}/`))) {
      marks.set(place, { ...mark, text: undefined, unreadable: false, filled: undefined });
    }
  }
}

/** Texts that stand for no value, by path. */
export function unreadTexts(marks: Marks): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  marks.forEach(({ unreadable, text }, path) => {
    // Unreadable is only what was typed.
    if (unreadable) texts[path] = String(text);
  });
  return texts;
}
