import { readResidentId } from '@guitu/core';
import type { SourceLine } from '@guitu/core';
import type { FormStore } from '../form-store.js';

/** A list of divisions by six-digit code; a `Set` of those of today will do. */
export interface DivisionList {
  /** Whether it is a division of today. */
  has(code: string): boolean;
  /** Whether it is no more but was one once; nobody knows when absent. */
  hadOnce?(code: string): boolean;
}

const SOURCE: readonly SourceLine[] = [{ instrument: 'gbt-2260', basis: 'norm' }];

/** Code of the resident identity card among the types of identity documents. */
const RESIDENT_ID_CARD = '111';

/** Warnings about the county in an identity number, by their code. */
const MESSAGES = {
  'resident-id-division': {
    'zh-CN': '公民身份号码前六位不是已知的县级行政区划代码，请核对',
    en: 'The first six digits of the identity number are no known county; please check them',
  },
  'resident-id-division-withdrawn': {
    'zh-CN': '公民身份号码前六位是已撤销的行政区划代码，旧号码可以这样，请核对',
    en: 'The first six digits of the identity number are a county that is no more, as in older numbers; please check them',
  },
} as const;

/**
 * Uses the identity number of the person at a path: writes its check character as `X`, and fills in
 * date of birth, sex and type of document where they are empty or still as an earlier number filled
 * them. What the person gave or corrected is never overwritten. With a list of divisions, a county
 * that is not in it is a warning on the number, and so is one that was withdrawn: numbers keep the code of
 * their day.
 * Call it when the person leaves the number. Gives the paths that were filled.
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
    const code = warningOf(value.division, divisions);
    store.advise(
      numberPath,
      code === undefined ? [] : [{ code, message: MESSAGES[code][store.kind.texts.language], source: SOURCE }],
    );
    const members = new Set(store.describe(path).field.fields?.map(({ name }) => name));
    return Object.entries({ idType: RESIDENT_ID_CARD, birthDate: value.birthDate, sex: value.sex })
      .filter(([name]) => members.has(name))
      .map(([name, derived]) => ({ place: `${path}/${name}`, derived }))
      .filter(({ place, derived }) => store.fill(place, derived))
      .map(({ place }) => place);
  });
}

/** What is to be said about the county in a number; nothing without a list. */
function warningOf(division: string, divisions: DivisionList | undefined): keyof typeof MESSAGES | undefined {
  if (divisions?.has(division) ?? true) return undefined;
  return divisions?.hadOnce?.(division) ? 'resident-id-division-withdrawn' : 'resident-id-division';
}
