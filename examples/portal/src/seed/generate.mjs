import { STANDARD } from '@guitu/schemas';
import { readCatalogue } from '../documents/catalogue.mjs';
import { addDays } from './days.mjs';
import { communityCase } from './community-case.mjs';
import { countyDocuments } from './county.mjs';
import { exampleCases } from './example-cases.mjs';
import { exampleStations } from './example-stations.mjs';
import { isolationCase } from './isolation-case.mjs';
import { testLedgers } from './ledgers.mjs';
import { madeUpPeople } from './made-up-people.mjs';
import { createRandom } from './random.mjs';
import { standardExamples } from './standard-examples.mjs';

/**
 * A made-up document with what happened to it in the portal.
 * @typedef {{ value: any, title: string, intent: 'draft' | 'submit', decision?: { decision: 'approve' | 'return', remark: string, at: Date }, at: Date }} SeedDocument
 */

const SEED = 519999;

/**
 * Sixty people and some four hundred documents, one document of each kind that their cases have no need of, and the
 * example cases and stations;
 * the same on every machine. @returns {Promise<SeedDocument[]>}
 */
export const generateDocuments = async () => {
  const random = createRandom(SEED);
  const titles = new Map((await readCatalogue()).map(({ slug, title }) => [slug, title]));
  const people = madeUpPeople(random);
  const isolated = people.filter(({ measureType }) => measureType === 'compulsory-isolation');
  const cases = people
    .filter((person) => !isolated.includes(person))
    .flatMap((person) => communityCase(person, random, STANDARD));
  const documents = [
    ...cases,
    ...isolated.map((person) => isolationCase(person, random, STANDARD)),
    ...countyDocuments(random, STANDARD),
    ...testLedgers(cases, random, STANDARD),
  ];
  const made = new Set(documents.map(({ header }) => header.document));
  const missing = [...titles.keys()].filter((slug) => !made.has(slug));
  const titleOf = (/** @type {any} */ value) => titles.get(value.header.document) ?? value.header.document;
  return [
    ...[...documents, ...standardExamples(missing, createRandom(SEED + 1), STANDARD)].map((value) =>
      withFate(value, titleOf(value), random),
    ),
    ...[...exampleCases(), ...exampleStations()].map((value) => asFiled(value, titleOf(value))),
  ];
};

/** Most documents have been approved; some wait, some were sent back, a few are drafts. @param {any} value @param {string} title @param {import('./random.mjs').Random} random @returns {SeedDocument} */
const withFate = (value, title, random) => {
  const at = new Date(value.header.filledAt);
  const fate = random.between(1, 40);
  if (value.header.status === 'submitted') return { value, title, intent: 'submit', at };
  if (fate <= 2) return { value: withStatus(value, 'draft'), title, intent: 'draft', at };
  if (fate <= 7) return { value: withStatus(value, 'submitted'), title, intent: 'submit', at };
  const day = addDays(value.header.filledAt.slice(0, 10), random.between(1, 3));
  const later = new Date(`${day}T${random.between(10, 16)}:${random.between(10, 59)}:00+08:00`);
  if (fate <= 9) {
    const decision = { decision: /** @type {const} */ ('return'), remark: '请核对日期和文号后重新提交。', at: later };
    return { value: withStatus(value, 'submitted'), title, intent: 'submit', decision, at };
  }
  return { value, title, intent: 'submit', decision: { decision: 'approve', remark: '', at: later }, at };
};

/** A document of a file that is worked with as it stands: approved on the day it was filled in, unless it says that it waits or is a draft. @param {any} value @param {string} title @returns {SeedDocument} */
const asFiled = (value, title) => {
  const at = new Date(value.header.filledAt);
  const { status } = value.header;
  if (status === 'draft' || status === 'submitted')
    return { value, title, intent: status === 'draft' ? 'draft' : 'submit', at };
  return { value, title, intent: 'submit', decision: { decision: 'approve', remark: '', at }, at };
};

/** A document that has not been approved is not issued or served either. @param {any} value @param {string} status */
const withStatus = (value, status) => ({ ...value, header: { ...value.header, status } });
