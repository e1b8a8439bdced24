import { resolvePointer } from '@guitu/core';

/** @typedef {import('../person/case-file.mjs').FiledDocument} FiledDocument */

/** The townships and streets that issue documents, by name. @param {readonly FiledDocument[]} file @returns {string[]} */
export const placesOf = (file) =>
  [...new Set(file.filter((filed) => textAt(filed, '/header/issuer/kind') === 'township-street').map(issuerOf))].sort();

/**
 * The documents of one place: everything about the people whose last papers are its own or were sent to it, and what
 * it and its station have issued.
 * @param {readonly FiledDocument[]} file in the order of its days @param {string} place empty for all
 * @param {readonly string[]} places
 */
export const documentsOfPlace = (file, place, places) => {
  if (place === '') return [...file];
  /** @type {Map<string, string>} */
  const placeOf = new Map();
  for (const filed of file) {
    const found = places.find((name) => isOf(filed, name));
    if (filed.row.person !== null && found !== undefined) placeOf.set(filed.row.person, found);
  }
  return file.filter((filed) =>
    filed.row.person === null ? isOf(filed, place) : placeOf.get(filed.row.person) === place,
  );
};

/** Whether a place or its station issued a document, or it names the place to carry the measure out or to be told. @param {FiledDocument} filed @param {string} place */
const isOf = (filed, place) => {
  if (issuerOf(filed).startsWith(place.replace(/人民政府$|办事处$/, ''))) return true;
  if (textAt(filed, '/executionOrganisation/name') === place) return true;
  const service = resolvePointer(filed.value, '/service');
  return Array.isArray(service) && service.some((row) => resolvePointer(row, '/recipient') === place);
};

/** @param {FiledDocument} filed */
const issuerOf = (filed) => textAt(filed, '/header/issuer/name');

/** @param {FiledDocument} filed @param {string} pointer */
const textAt = ({ value }, pointer) => {
  const text = resolvePointer(value, pointer);
  return typeof text === 'string' ? text : '';
};
