import { memberOf } from '@guitu/core';

/**
 * @typedef {{ personId: string, name: string, measureType: string | null, personStatus: string | null }} Subject
 * @typedef {{ slug: string, id: string, number: string | null, title: string | null, subject: Subject | null }} DocumentFacts
 */

/**
 * What the store keeps beside a document to find it again. Drafts may lack any of it.
 * @param {unknown} value
 * @returns {DocumentFacts}
 */
export const factsOf = (value) => {
  const header = memberOf(value, 'header');
  const subject = memberOf(value, 'subject');
  const personId = text(subject, 'personId');
  const name = text(subject, 'name');
  return {
    slug: text(header, 'document') ?? '',
    id: text(header, 'id') ?? '',
    number: text(header, 'number'),
    title: text(header, 'title'),
    subject:
      personId && name
        ? { personId, name, measureType: text(subject, 'measureType'), personStatus: text(subject, 'personStatus') }
        : null,
  };
};

/** @param {unknown} value @param {string} name @returns {string | null} */
const text = (value, name) => {
  const found = memberOf(value, name);
  return typeof found === 'string' && found !== '' ? found : null;
};
