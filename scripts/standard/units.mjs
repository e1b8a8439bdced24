/**
 * What units are called after a number. A number whose unit is not shown, such as hundredths, shows as a decimal.
 * @param {Set<string>} used @param {import('./read-standard.mjs').Standard['units']} units @param {'zh-CN' | 'en'} language
 */
export const unitWords = (used, units, language) =>
  Object.fromEntries(
    units.flatMap(({ unit, shown }) => (used.has(unit) && shown !== undefined ? [[unit, shown[language]]] : [])),
  );
