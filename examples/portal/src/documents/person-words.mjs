import { loadCodelist } from '@guitu/core';

/**
 * @typedef {{ measure: (code: string | null) => string, status: (code: string | null) => string }} PersonWords
 */

/** Labels of the two code lists that lists of people show. @returns {Promise<PersonWords>} */
export const loadPersonWords = async () => {
  const [measure, status] = await Promise.all([labels('measure-type'), labels('person-status')]);
  return { measure, status };
};

/** @param {string} name @returns {Promise<(code: string | null) => string>} */
const labels = async (name) => {
  const { entries } = await loadCodelist(name);
  const words = new Map(entries.map((entry) => [entry.code, entry.zh]));
  return (code) => (code === null ? '未登记' : (words.get(code) ?? code));
};
