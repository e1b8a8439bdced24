import type { Codelist, CodelistEntry } from '@guitu/core';
import { inOrderOfChoice } from '@guitu/forms/form';
import type { FormView } from './view.js';

/** An entry of a code list as people choose it. */
export interface Choice {
  readonly code: string;
  readonly label: string;
  /** Pinyin initials of the Chinese label. */
  readonly initials: string;
  /** Where it belongs, for example the province and prefecture of a county. */
  readonly place: string;
  /** Replaced by another code, or withdrawn: still read, no longer offered. */
  readonly retired: boolean;
}

/** The list of divisions, which comes in parts: one a province. */
const DIVISIONS = 'division';
const known = new WeakMap<Codelist, Map<string, readonly Choice[]>>();

/**
 * The choices of a list, or of one part of it; `undefined` until it has loaded.
 * Short lists come with the words of the document.
 */
export function choicesOf(view: FormView, name: string, part?: string): readonly Choice[] | undefined {
  const words = view.store.kind.texts.codes[name];
  if (words) {
    return inOrderOfChoice(Object.keys(words)).map((code) => ({
      code,
      label: words[code] ?? code,
      initials: '',
      place: '',
      retired: false,
    }));
  }
  const list = view.codelist(name, part);
  return list && choicesOfList(list, view.store.kind.texts.language);
}

/** The label of a code, or the code itself while its list loads and when it is not in the list. */
export function codeLabel(view: FormView, name: string, code: string): string {
  const choice = choicesOf(view, name, name === DIVISIONS ? code.slice(0, 2) : '')?.find((one) => one.code === code);
  return choice ? choice.place + choice.label : code;
}

function choicesOfList(list: Codelist, language: string): readonly Choice[] {
  const byLanguage = known.get(list) ?? new Map<string, readonly Choice[]>();
  known.set(list, byLanguage);
  const found = byLanguage.get(language);
  if (found) return found;
  const byCode = new Map(list.entries.map((entry) => [entry.code, entry]));
  const choices = list.entries.map((entry) => ({
    code: entry.code,
    label: labelOf(entry, language),
    initials: entry.initials ?? '',
    place: list.name === DIVISIONS ? placeOf(entry.code, byCode, language) : '',
    retired: (entry.until ?? entry.replacedBy) !== undefined,
  }));
  byLanguage.set(language, choices);
  return choices;
}

function labelOf(entry: CodelistEntry, language: string): string {
  return language === 'en' ? (entry.en ?? entry.zh) : entry.zh;
}

/** Divisions above another, by the first two and four digits of its code. */
function placeOf(code: string, byCode: ReadonlyMap<string, CodelistEntry>, language: string): string {
  return [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`]
    .map((above) => {
      const entry = byCode.get(above);
      return entry && above !== code ? labelOf(entry, language) : '';
    })
    .join('');
}
