import { join } from 'node:path';
import { write } from './files.mjs';

/** Lists of thousands of entries come in parts, by so many first characters of a code. @type {Record<string, number>} */
const PARTED = { division: 2 };

/** What programs need of an entry. @param {import('./codelists.mjs').CodelistEntry} entry */
const shortEntry = ({ code, zh, en, initials, parent, replacedBy, until }) => ({
  code,
  zh,
  ...(en === zh ? {} : { en }),
  ...(initials ? { initials } : {}),
  ...(parent ? { parent } : {}),
  ...(replacedBy ? { replacedBy } : {}),
  ...(until === undefined ? {} : { until }),
});

/**
 * Entries by the first characters of their code, in the order of codes.
 * @param {import('./codelists.mjs').CodelistEntry[]} entries @param {number} length
 * @returns {[part: string, entries: import('./codelists.mjs').CodelistEntry[]][]}
 */
const partsOf = (entries, length) => {
  /** @type {Map<string, import('./codelists.mjs').CodelistEntry[]>} */
  const parts = new Map();
  for (const entry of [...entries].sort((one, other) => (one.code < other.code ? -1 : 1))) {
    const part = entry.code.slice(0, length);
    parts.set(part, [...(parts.get(part) ?? []), entry]);
  }
  return [...parts];
};

/** The function of a list in parts that loads them; it stands in the module of the list, so nobody else pays for it. @param {number} length */
const loadOf = (length) => `export const load = async (code) => {
  const names = Object.keys(parts).filter((part) => !code || part === code.slice(0, ${length}));
  const loaded = await Promise.all(names.map((part) => parts[part]()));
  return { ...codelist, entries: [].concat(...loaded.map(({ entries }) => entries)) };
};
`;

/**
 * Writes one module a code list, and one module a part of a long one.
 * @param {Record<string, import('./codelists.mjs').Codelist>} codelists
 * @param {{ folder: string, moduleOf: (name: string, value: unknown) => string, importMap: (name: string, keys: string[], file: (key: string) => string) => string }} output
 */
export const emitCodelists = (codelists, { folder, moduleOf, importMap }) => {
  const type = "import type { Codelist } from '../dist/codelists/codelist.js';\n";
  const partTypes = "import type { Codelist, CodelistModule } from '../dist/codelists/codelist.js';\n";
  for (const { name, title, open, entries } of Object.values(codelists)) {
    const length = PARTED[name];
    const module = (/** @type {unknown[]} */ whole) => moduleOf('codelist', { name, title, open, entries: whole });
    if (length === undefined) {
      write(join(folder, `${name}.js`), module(entries.map(shortEntry)));
      write(join(folder, `${name}.d.ts`), `${type}export declare const codelist: Codelist;\n`);
      continue;
    }
    const parts = partsOf(entries, length);
    for (const [part, members] of parts) {
      write(join(folder, name, `${part}.js`), moduleOf('entries', members.map(shortEntry)));
      write(
        join(folder, name, `${part}.d.ts`),
        "import type { CodelistEntry } from '../../dist/codelists/codelist.js';\nexport declare const entries: readonly CodelistEntry[];\n",
      );
    }
    const map = importMap(
      'parts',
      parts.map(([part]) => part),
      (part) => `${name}/${part}.js`,
    );
    write(join(folder, `${name}.js`), module([]) + map.replace('export ', '') + loadOf(length));
    write(
      join(folder, `${name}.d.ts`),
      `${partTypes}/** Without entries: they are in parts, by the first ${length} characters of a code. */\nexport declare const codelist: Codelist;\nexport declare const load: NonNullable<CodelistModule['load']>;\n`,
    );
  }
  const withdrawn = codelists['division'].entries.filter(({ until }) => until !== undefined).map(({ code }) => code);
  // One text, because reading it takes a fraction of the time that a list of so many entries takes.
  write(join(folder, 'withdrawn/divisions.js'), `export const withdrawn = ${JSON.stringify(withdrawn.join(' '))};\n`);
  write(
    join(folder, 'withdrawn/divisions.d.ts'),
    '/** Codes of counties, prefectures and provinces that are no more, with blanks between them. */\nexport declare const withdrawn: string;\n',
  );
  write(
    join(folder, 'index.js'),
    importMap('codelists', Object.keys(codelists).sort(), (name) => `${name}.js`),
  );
  write(
    join(folder, 'index.d.ts'),
    "import type { CodelistModule } from '../dist/codelists/codelist.js';\nexport declare const codelists: Readonly<Record<string, () => Promise<CodelistModule>>>;\n",
  );
};
