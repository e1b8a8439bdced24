import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readJson } from '../files.mjs';
import { isLeaf, properties } from './schema-nodes.mjs';

/** Names of days that do without `On`: the words everybody uses, and the ends of a period. */
const DAYS = new Set(['birthDate', 'date', 'start', 'end', 'asOf']);

/** Shared types that hold one value. */
const SCALAR_TYPES = new Set(['date', 'date-time', 'division-code']);

/** Beside this module. */
const EXCEPTIONS_FILE = 'name-exceptions.json';

/**
 * Titles that documents give to fields with different names, and why that is right.
 * @type {readonly { title: string, names: readonly string[], because: string }[]}
 */
const EXCEPTIONS = readJson(fileURLToPath(new URL(EXCEPTIONS_FILE, import.meta.url)));

/** The shared type a property refers to. @param {any} node */
const sharedType = (node) => node.$ref && basename(dirname(node.$ref));

/** `date`, `date-time`, or undefined for everything else. @param {any} node */
const moment = (node) => {
  const format = node.format ?? sharedType(node);
  return format === 'date' || format === 'date-time' ? format : undefined;
};

/**
 * A name says whether it is a day (`decidedOn`), an instant (`servedAt`) or the number of another document
 * (`agreementNumber`). What only narrows a property of a base is named by the base.
 * @type {import('./lint.mjs').SchemaRule}
 */
export const fieldNames = ({ schema }, report) => {
  for (const { at, name, node } of properties(schema)) {
    if (name === '*' || (node.type === undefined && node.$ref === undefined)) continue;
    const is = moment(node);
    const [saysDay, saysInstant] = [/[a-z]On$/.test(name), /[a-z]At$/.test(name)];
    if (is === 'date' && !saysDay && !DAYS.has(name)) report(at, 'is a day, and its name does not end in On');
    if (is === 'date-time' && !saysInstant) report(at, 'is an instant, and its name does not end in At');
    if (is !== 'date' && saysDay) report(at, 'is no day, and its name ends in On');
    if (is !== 'date-time' && saysInstant) report(at, 'is no instant, and its name ends in At');
    if (node['x-link'] && !/(^n|N)umber$/.test(name)) report(at, 'links, and its name does not end in Number');
  }
};

/** Leaves that a schema declares at its root, with what they hold. @param {any} schema */
const rootLeaves = (schema) =>
  Object.entries(schema.properties ?? {})
    .filter(([, node]) => isLeaf(node) || SCALAR_TYPES.has(sharedType(node)))
    .map(([name, node]) => ({ name, title: node.title, holds: moment(node) ?? node.type ?? 'string' }));

/**
 * One thing has one name: fields at the root of documents and bases that hold the same and have the same
 * Chinese title have one name, unless an exception says why not. An exception that nothing needs is a finding.
 * @type {import('./lint.mjs').StandardRule}
 */
export const oneName = ({ documents, common }, report) => {
  /** @type {Map<string, { name: string, place: string }>} */
  const first = new Map();
  const unused = new Set(EXCEPTIONS);
  for (const { place, schema } of [...common.filter(({ isBase }) => isBase), ...documents]) {
    for (const { name, title, holds } of rootLeaves(schema)) {
      const known = first.get(`${holds} ${title}`) ?? { name, place };
      first.set(`${holds} ${title}`, known);
      if (known.name === name) continue;
      const names = [known.name, name];
      const exception = EXCEPTIONS.find((one) => one.title === title && names.every((it) => one.names.includes(it)));
      if (exception) unused.delete(exception);
      else
        report(
          `${place}/schema.json`,
          `/properties/${name}`,
          `is titled like ${known.name} of ${known.place}: give it that name when it is the same thing, or a title of its own`,
        );
    }
  }
  for (const { title } of unused) report(EXCEPTIONS_FILE, '', `excuses ${title}, which nothing needs`);
};
