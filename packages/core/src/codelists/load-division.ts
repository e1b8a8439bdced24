import { codelists } from '../generated.js';
import { divisionCodeLevel, readDivisionCode } from '../identifiers/division-code.js';
import type { CodelistEntry } from './codelist.js';
import type { Division, DivisionBelow, DivisionOptions } from './division.js';

/**
 * Divisions of one province down to the county, those that are no more among them, in the order of
 * codes. Loads this province only. Empty for a code of no province.
 * @param province code of the province or of anything in it; its first two digits count
 */
export async function loadDivisions(province: string): Promise<readonly Division[]> {
  const names = await namesOf(province);
  return Object.keys(names).map((code) => divisionOf(code, names));
}

/**
 * The division of a code of 6, 9 or 12 digits, also when it is no more; `undefined` when it is not
 * known. Loads the province of the code only. What lies below the county is asked of `loadBelow`,
 * whose rejection is passed on.
 */
export async function loadDivision(code: string, options: DivisionOptions = {}): Promise<Division | undefined> {
  const { value } = readDivisionCode(code);
  if (!value || code.length < 6) return undefined;
  const names = await namesOf(code);
  const county = padded(value.significant.slice(0, 6));
  if (names[county] === undefined) return undefined;
  let division = divisionOf(county, names);
  if (value.level <= 6) return division;
  for (const end of value.level === 9 ? [9] : [9, 12]) {
    const below: readonly Division[] = await divisionsBelow(division, options);
    const found = below.find((one) => one.code === value.significant.slice(0, end));
    if (!found) return undefined;
    division = found;
  }
  return division;
}

/**
 * Divisions of today directly below another: prefectures and counties of a province, counties of a
 * prefecture; below a county and a township what `loadBelow` supplies, none without it.
 */
export async function loadDivisionsBelow(code: string, options: DivisionOptions = {}): Promise<readonly Division[]> {
  const division = await loadDivision(code, options);
  if (!division) return [];
  if (division.level >= 6) return divisionsBelow(division, options);
  const names = await namesOf(code);
  return Object.keys(names)
    .map((one) => divisionOf(one, names))
    .filter(
      (one) => one.until === undefined && one.code !== division.code && aboveOf(one.code, names) === division.code,
    );
}

/** What the host supplies below a county or township; rows whose code lies elsewhere are left out. */
async function divisionsBelow(division: Division, { loadBelow }: DivisionOptions): Promise<readonly Division[]> {
  if (!loadBelow || division.level === 12) return [];
  const level = division.level === 6 ? 9 : 12;
  const rows: readonly DivisionBelow[] = await loadBelow(division.code);
  return rows
    .map(({ code, name }) => ({ name, significant: readDivisionCode(code).value?.significant ?? '' }))
    .filter(
      ({ significant }) => significant.length === level && significant.slice(0, division.code.length) === division.code,
    )
    .map(({ name, significant }) => ({
      code: significant,
      name,
      level,
      above: [...division.above, division.name],
    }));
}

type Names = Readonly<Record<string, CodelistEntry>>;

/** The entries of one province by code. */
async function namesOf(province: string): Promise<Names> {
  const list = await codelists['division']?.();
  const { entries } = (await list?.load?.(province)) ?? { entries: [] };
  const names: Record<string, CodelistEntry> = {};
  for (const entry of entries) names[entry.code] = entry;
  return names;
}

function divisionOf(code: string, names: Names): Division {
  const { zh = '', until } = names[code] ?? {};
  const above: string[] = [];
  for (let next = aboveOf(code, names); next !== undefined; next = aboveOf(next, names)) {
    above.unshift(names[next]?.zh ?? '');
  }
  return { code, name: zh, level: divisionCodeLevel(code) ?? 6, above, ...(until === undefined ? {} : { until }) };
}

/** The nearest known division above another: some counties lie in a province directly. */
function aboveOf(code: string, names: Names): string | undefined {
  return [padded(code.slice(0, 4)), padded(code.slice(0, 2))].find(
    (above) => above < code && names[above] !== undefined,
  );
}

/** Six digits with zeros at the end. */
function padded(significant: string): string {
  return `${significant}0000`.slice(0, 6);
}
