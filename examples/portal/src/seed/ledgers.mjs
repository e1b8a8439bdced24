import { createRequire } from 'node:module';
import { projectLedger } from '@guitu/core';
import { STREETS } from './made-up-people.mjs';
import { headerOf, township } from './offices.mjs';
import { AS_OF } from './tests-of-case.mjs';

const load = createRequire(import.meta.url);

/**
 * One drug-test ledger a township, derived from its schedules and records.
 * @param {readonly object[]} documents all documents of the county @param {import('./random.mjs').Random} random @param {string} standard
 */
export const testLedgers = (documents, random, standard) => {
  const projection = load('@guitu/schemas/documents/drug-test-ledger/projection.json');
  return STREETS.map((street, index) => {
    const office = township(street);
    const ofTownship = documents.filter((document) => Object(document).header.issuer.name === office.name);
    return {
      header: headerOf({
        slug: 'drug-test-ledger',
        standard,
        id: random.uuid(),
        number: `示检台〔2025〕${index + 1}号`,
        title: `${street}尿检台账（截至2025年12月）`,
        issuer: office,
        filledBy: '某工作人员',
        day: AS_OF,
        hour: 17,
        confidentiality: 'restricted',
      }),
      scope: {
        divisionCode: '519999',
        organisation: office.name,
        period: { start: '2023-01-01', end: AS_OF },
        asOf: AS_OF,
        measureType: 'community-detox',
      },
      origin: 'derived',
      rows: projectLedger(projection, ofTownship, { asOf: AS_OF }).rows,
    };
  });
};
