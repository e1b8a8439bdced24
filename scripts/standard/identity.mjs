import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** Where the identifiers live. Nothing ever fetches it; a ministry may republish under its own base. */
const BASE = 'https://w3id.org/guitu';

/** The version of `@guitu/schemas`. @type {string} */
export const VERSION = JSON.parse(readFileSync(join(root, 'packages/schemas/package.json'), 'utf8')).version;

/** MAJOR.MINOR of the standard: the version of `@guitu/schemas` without its patch. */
export const STANDARD = VERSION.replace(/^(\d+\.\d+)\..*$/, '$1');

/** @param {string} slug */
export const schemaId = (slug) => `${BASE}/${STANDARD}/${slug}`;

/** The identifier of a shared type or base. @param {string} name such as `person` or `base/notice` */
export const commonId = (name) => `${BASE}/${STANDARD}/common/${name}`;

/** @param {string} name */
export const metaSchemaId = (name) => `${BASE}/${STANDARD}/meta/${name}.schema.json`;

/** The identity that survives a change of host. @param {string} slug */
export const stableId = (slug) => `guitu/${slug}/${STANDARD}`;

/** The identifier of a document under a profile. @param {string} profile @param {string} slug */
export const profileSchemaId = (profile, slug) => `${BASE}/${STANDARD}/profiles/${profile}/${slug}`;
