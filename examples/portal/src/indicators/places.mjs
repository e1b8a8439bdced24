import { resolvePointer } from '@guitu/core';

/** @typedef {import('../person/case-file.mjs').FiledDocument} FiledDocument */

/** Who signs one of these with a person carries the measure out. */
const AGREEMENTS = ['community-detox-agreement', 'community-recovery-agreement'];

/** The offices that carry measures out, by name. @param {readonly FiledDocument[]} file @returns {string[]} */
export const placesOf = (file) =>
  [...new Set(file.filter(({ row }) => AGREEMENTS.includes(row.slug)).map(issuerName))]
    .filter((name) => name !== '')
    .sort();

/**
 * The documents of one place: everything about the people it signed with last, and its own papers.
 * @param {readonly FiledDocument[]} file in the order of its days @param {string} place empty for all
 */
export const documentsOfPlace = (file, place) => {
  if (place === '') return [...file];
  /** @type {Map<string, string>} */
  const placeOf = new Map();
  for (const filed of file)
    if (filed.row.person !== null && AGREEMENTS.includes(filed.row.slug))
      placeOf.set(filed.row.person, issuerName(filed));
  return file.filter((filed) =>
    filed.row.person === null ? issuerName(filed) === place : placeOf.get(filed.row.person) === place,
  );
};

/** @param {FiledDocument} filed */
const issuerName = ({ value }) => {
  const name = resolvePointer(value, '/header/issuer/name');
  return typeof name === 'string' ? name : '';
};
