import { chip, escape } from './html.mjs';

/** @typedef {import('./words.mjs').Language} Language */

/** How an item is scored. @type {Record<string, import('./words.mjs').Bilingual>} */
const HOW = {
  tiers: { 'zh-CN': '按档给分', en: 'by threshold' },
  'all-or-nothing': { 'zh-CN': '全得或不得', en: 'all or nothing' },
  deduct: { 'zh-CN': '扣分，扣完为止', en: 'deductions, never below zero' },
  sampling: { 'zh-CN': '抽查，不合格的扣分', en: 'a sample, deductions for what fails' },
  requirement: { 'zh-CN': '达到要求', en: 'a requirement met' },
  'ratio-requirement': { 'zh-CN': '按比例配备', en: 'one for so many' },
  given: { 'zh-CN': '由考核者给分', en: 'given by the appraisers' },
  bonus: { 'zh-CN': '加分', en: 'bonus' },
  penalty: { 'zh-CN': '从总分中扣', en: 'taken off the total' },
  veto: { 'zh-CN': '一票否决', en: 'veto' },
  decision: { 'zh-CN': '判定表', en: 'decision table' },
};

/** Points as people see them. @param {number | undefined} hundredths */
export const points = (hundredths) => (hundredths === undefined ? '—' : (hundredths / 100).toFixed(2));

/** A list, or nothing. @param {string[]} lines */
const list = (lines) => (lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`);

/** What each thing counted gives or takes. @param {any[]} tallies @param {string} sign @param {Language} language */
const tallies = (tallies, sign, language) =>
  tallies.map(
    ({ title, each }) => `${escape(title[language])}${language === 'en' ? ': ' : '：'}${sign}${points(each)}`,
  );

/** The rows of a decision table. @param {any} item @param {Language} language */
const decisionRows = ({ outcomes, rows }, language) => {
  /** @param {string} id */
  const title = (id) => outcomes.find((/** @type {any} */ outcome) => outcome.id === id)?.title[language] ?? id;
  return rows.map((/** @type {any} */ row) => {
    const open = row.choice
      ? chip('warning', language === 'en' ? 'may be chosen locally' : '法律没有规定，当地可另选')
      : '';
    const colon = language === 'en' ? ': ' : '：';
    return `${escape(row.title[language])}${colon}<strong>${escape(title(row.outcome))}</strong> ${open}`;
  });
};

/** The thresholds and figures of an item, one line each. @param {any} item @param {Language} language @returns {string[]} */
const figures = (item, language) => {
  const isEnglish = language === 'en';
  switch (item.kind) {
    case 'decision':
      return decisionRows(item, language);
    case 'tiers':
      return item.tiers.map((/** @type {any} */ { from, points: earned }) => {
        if (from === undefined) return isEnglish ? `below that: ${points(earned)}` : `不到以下各档：${points(earned)}`;
        return isEnglish ? `from ${from}: ${points(earned)}` : `${from} 起：${points(earned)}`;
      });
    case 'deduct':
      return tallies(item.deductions, '−', language);
    case 'penalty':
      return tallies(item.penalties, '−', language);
    case 'bonus':
      return [...tallies(item.bonuses, '+', language), `${isEnglish ? 'at most ' : '最多 '}${points(item.cap)}`];
    case 'sampling':
      return [
        isEnglish
          ? `${item.share / 100} % of them, at least ${item.minimum}; −${points(item.each)} for each that fails`
          : `抽查 ${item.share / 100}%，至少 ${item.minimum}；一个不合格 −${points(item.each)}`,
      ];
    case 'requirement':
      return item.cases.map((/** @type {any} */ { title }) => escape(title[language]));
    case 'ratio-requirement':
      return [
        isEnglish
          ? `one for every ${item.per}, at least ${item.minimum}`
          : `每 ${item.per} 名 1 名，至少 ${item.minimum} 名`,
      ];
    default:
      return [];
  }
};

/** How an item is scored: its kind, its figures and what must be shown first. @param {any} item @param {Language} language */
export const scored = (item, language) => {
  const isEnglish = language === 'en';
  const evidence = (item.evidence ?? []).map((/** @type {any} */ { title }) => escape(title[language]));
  const needed =
    evidence.length === 0
      ? ''
      : `<p>${isEnglish ? 'Only with: ' : '须有：'}${evidence.join(isEnglish ? ', ' : '、')}</p>`;
  return `${escape(HOW[item.kind]?.[language] ?? item.kind)}${list(figures(item, language))}${needed}`;
};
