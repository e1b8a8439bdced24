import { createRequire } from 'node:module';

/** @type {{ family: string, title: Record<import('@guitu/core').Language, string> }[]} */
const FAMILIES = createRequire(import.meta.url)('@guitu/schemas/catalog.json').families;

/**
 * Kinds of documents by family, in the order of the standard; families without any are left out.
 * @param {readonly import('./catalogue.mjs').KindEntry[]} entries
 */
export const byFamily = (entries) =>
  FAMILIES.map(({ family, title }) => ({
    family,
    title: title['zh-CN'],
    titles: title,
    entries: entries.filter((entry) => entry.family === family),
  })).filter((group) => group.entries.length > 0);

/** Which families the work with a person begins with, by the measure that the person is under. @type {Readonly<Record<string, readonly string[]>>} */
const OF_MEASURE = {
  'voluntary-detox': ['COM'],
  'community-detox': ['COM'],
  'compulsory-isolation': ['IRF-SAFE', 'IRF-MED', 'IRF-EDU', 'IRF-PSY', 'IRF-REH', 'IRF-RET', 'ASM'],
  'community-recovery': ['COM', 'AFT'],
  'maintenance-treatment': ['AFT', 'COM'],
  aftercare: ['AFT', 'COM'],
  'general-user': ['COM', 'AFT'],
};

/**
 * The same for one person: the families of the person's measure stand first; all do when no measure is known.
 * @param {readonly import('./catalogue.mjs').KindEntry[]} entries @param {string | null} measureType
 */
export const byFamilyFor = (entries, measureType) => {
  const first = OF_MEASURE[measureType ?? ''];
  const families = byFamily(entries).map((group) => ({ ...group, isUsual: first?.includes(group.family) ?? true }));
  return [...families.filter(({ isUsual }) => isUsual), ...families.filter(({ isUsual }) => !isUsual)];
};
