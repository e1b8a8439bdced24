// What units are called after a number. A number without a word of its own, such as hundredths, shows as a decimal.

/** @type {Record<string, { 'zh-CN': string, en: string }>} */
const UNITS = {
  year: { 'zh-CN': '年', en: 'years' },
  month: { 'zh-CN': '个月', en: 'months' },
  day: { 'zh-CN': '天', en: 'days' },
  hour: { 'zh-CN': '小时', en: 'hours' },
  minute: { 'zh-CN': '分钟', en: 'minutes' },
  time: { 'zh-CN': '次', en: 'times' },
  person: { 'zh-CN': '人', en: 'persons' },
  unit: { 'zh-CN': '个', en: 'units' },
  copy: { 'zh-CN': '份', en: 'copies' },
  fen: { 'zh-CN': '元', en: 'yuan' },
  hundredth: { 'zh-CN': '', en: '' },
  percent: { 'zh-CN': '%', en: '%' },
  kg: { 'zh-CN': '千克', en: 'kg' },
  cm: { 'zh-CN': '厘米', en: 'cm' },
  'ng/mL': { 'zh-CN': 'ng/mL', en: 'ng/mL' },
  g: { 'zh-CN': '克', en: 'g' },
  mg: { 'zh-CN': '毫克', en: 'mg' },
  mL: { 'zh-CN': '毫升', en: 'mL' },
  m: { 'zh-CN': '米', en: 'm' },
  'm²': { 'zh-CN': '平方米', en: 'm²' },
  'kg/m²': { 'zh-CN': '千克/平方米', en: 'kg/m²' },
  second: { 'zh-CN': '秒', en: 'seconds' },
  '°C': { 'zh-CN': '℃', en: '°C' },
  '/min': { 'zh-CN': '次/分', en: 'per minute' },
  mmHg: { 'zh-CN': '毫米汞柱', en: 'mmHg' },
  'U/L': { 'zh-CN': 'U/L', en: 'U/L' },
  piece: { 'zh-CN': '件', en: 'pieces' },
  lesson: { 'zh-CN': '课时', en: 'lessons' },
  point: { 'zh-CN': '分', en: 'points' },
  byte: { 'zh-CN': '字节', en: 'bytes' },
};

/** The words of these units that have one, in one language. @param {Set<string>} units @param {'zh-CN' | 'en'} language */
export const unitWords = (units, language) =>
  Object.fromEntries(
    [...units]
      .map((unit) => {
        const words = UNITS[unit];
        if (!words) throw new Error(`the unit "${unit}" has no words`);
        return [unit, words[language]];
      })
      .filter(([, word]) => word !== ''),
  );
