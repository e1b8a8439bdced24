import { readResidentId } from '@guitu/core';
import type { Catalogue, SourceLine } from '@guitu/core';
import type { FormStore } from '../form-store.js';
import type { Advice } from '../issues/server-issues.js';

/** Divisions by six-digit code, such as a `Map` of the entries of the code list. */
export interface DivisionList {
  /** What is known of a division; one with `until` is no more. */
  get(code: string): { readonly until?: number } | undefined;
}

const SOURCE: readonly SourceLine[] = [{ instrument: 'gbt-2260', basis: 'norm' }];

/** Code of the resident identity card among the types of identity documents. */
const RESIDENT_ID_CARD = '111';

/**
 * Uses the identity number of the person at a path: writes its check character as `X`, and fills in
 * date of birth, sex and type of document where they are empty or still as an earlier number filled
 * them. What the person gave or corrected is never overwritten. With a list of divisions, a county
 * that is not in it is a warning on the number, and so is one that was withdrawn: a number keeps the
 * code of its day. Call it when the person leaves the number. Gives the paths that were filled.
 */
export function fillFromResidentId(store: FormStore, path: string, divisions?: DivisionList): readonly string[] {
  const numberPath = `${path}/idNumber`;
  const { value } = readResidentId(store.get(numberPath));
  const typePath = `${path}/idType`;
  const type = store.get(typePath);
  if (!value || (type !== undefined && type !== RESIDENT_ID_CARD)) {
    store.advise(numberPath, []);
    return [];
  }
  return store.batch(() => {
    // An equal number changes nothing, so only a small x is written anew.
    store.set(numberPath, value.number);
    store.advise(numberPath, divisions ? warnings(divisions.get(value.division), store.kind.catalogue) : []);
    const members = new Set(store.describe(path).field.fields?.map(({ name }) => name));
    return Object.entries({ idType: RESIDENT_ID_CARD, birthDate: value.birthDate, sex: value.sex })
      .filter(([name, derived]) => members.has(name) && store.fill(`${path}/${name}`, derived))
      .map(([name]) => `${path}/${name}`);
  });
}

/** What is to be said about the county in a number. */
function warnings(county: ReturnType<DivisionList['get']>, { messages }: Catalogue): readonly Advice[] {
  if (county && county.until === undefined) return [];
  const code = 'resident-id-division';
  return [{ code: county ? `${code}-withdrawn` : code, message: String(messages[code]), source: SOURCE }];
}
