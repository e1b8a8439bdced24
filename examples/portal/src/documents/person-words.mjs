import { loadCodelist } from '@guitu/core';

/**
 * @typedef {(code: string | null, language?: import('@guitu/core').Language) => string} WordOfCode
 * @typedef {{ measure: WordOfCode, status: WordOfCode }} PersonWords
 */

/** Labels of the two code lists that lists of people show. @returns {Promise<PersonWords>} */
export const loadPersonWords = async () => {
  const [measure, status] = await Promise.all([labels('measure-type'), labels('person-status')]);
  return { measure, status };
};

/** @param {string} name @returns {Promise<WordOfCode>} */
const labels = async (name) => {
  const { entries } = await loadCodelist(name);
  const words = new Map(entries.map((entry) => [entry.code, entry]));
  return (code, language = 'zh-CN') => {
    if (code === null) return language === 'en' ? 'not recorded' : '未登记';
    const entry = words.get(code);
    return (language === 'en' ? entry?.en : entry?.zh) ?? code;
  };
};
