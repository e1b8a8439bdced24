import type { Field } from '../definition.js';
import type { GrowingDocument } from './growing-document.js';
import type { Profile, ProfileWords } from './profile.js';

/** The list of zones, whose names differ from place to place. */
export const ZONES = 'zone';

/** What the profile calls the document, and the codes of the lists that it chooses from. */
export function applyNames(document: GrowingDocument, profile: Profile): void {
  const { names, codelists = {} } = profile;
  const title = names?.documents?.[document.slug];
  if (title !== undefined) document.words.title = title;
  const used = listsOf(document.root);
  const label = (list: string, labels: Readonly<Record<string, ProfileWords>> = {}): void => {
    if (used.has(list)) document.words.codes[list] = { ...document.words.codes[list], ...labels };
  };
  label(ZONES, names?.zones);
  for (const list of Object.keys(codelists)) label(list, codelists[list]?.labels);

  /** Names of the lists of the standard that fields choose from. */
  function listsOf({ codelist, fields = [], item }: Field): Set<string> {
    const inner = [...fields, ...(item ? [item] : [])].map((field) => Array.from(listsOf(field)));
    const own = codelist === undefined ? [] : [document.lists[codelist]?.of ?? codelist];
    return new Set(own.concat(...inner));
  }
}
