import { Validator } from '@cfworker/json-schema';
import {
  registerSchema,
  setShouldValidateFormat,
  unregisterSchema,
  validate,
} from '@hyperjump/json-schema/draft-2020-12';
import '@hyperjump/json-schema/formats';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadGuard } from '../../../packages/core/dist/guard.js';
import { builtModule } from '../built-module.mjs';
import { brokenBy } from '../coverage/constraints.mjs';
import { schemasOutput } from '../paths.mjs';

setShouldValidateFormat(true);

/** A yes or no for any value. @typedef {(value: any) => boolean} Verdict */

/** A build that needs no other file. @typedef {'bundle' | 'flat'} Build */

/** @param {string} slug @param {Build} build @returns {any} */
export const published = (slug, build) =>
  JSON.parse(readFileSync(join(schemasOutput, 'documents', slug, `${build}.json`), 'utf8'));

/** @param {any} schema @param {string} name @returns {Promise<Verdict>} */
const hyperjump = async ({ $id: _id, ...schema }, name) => {
  const id = `https://example.test/${name}`;
  registerSchema(schema, id);
  // Compiled once; the name is given back, because every document of the standard passes here.
  const compiled = await validate(id);
  unregisterSchema(id);
  return (value) => compiled(value).valid;
};

/** @param {any} schema @returns {Verdict} */
const cfworker = ({ $id: _id, ...schema }) => {
  const validator = new Validator(schema, '2020-12', true);
  return (value) => validator.validate(value).valid;
};

/**
 * Everybody who gives a verdict on a document, by name: our guard, our form check, the look at each constraint by itself
 * that counterexamples are derived by, and two engines of other authors on one published build.
 * @param {string} slug @param {any} flat as published @param {Build} build
 * @returns {Promise<Record<string, Verdict>>}
 */
export const enginesOf = async (slug, flat, build) => {
  const [guard, { form }] = await Promise.all([loadGuard(slug), builtModule(slug)]);
  const schema = published(slug, build);
  return {
    guard,
    form,
    constraints: (value) => brokenBy(flat, value).length === 0,
    hyperjump: await hyperjump(schema, `${build}/${slug}`),
    cfworker: cfworker(schema),
  };
};
