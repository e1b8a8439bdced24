import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { root, schemasOutput } from './paths.mjs';
import { readStandard } from './read-standard.mjs';

const OPTIONS = /** @satisfies {ts.CompilerOptions} */ ({
  strict: true,
  noEmit: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
});

/** Compiles several texts at once, as files of a project that has the package installed. @param {Record<string, string>} texts @returns {Map<string, string[]>} what the compiler finds wrong, by text */
const compile = (texts) => {
  const files = new Map(Object.entries(texts).map(([name, text]) => [join(root, 'scripts', `${name}.mts`), text]));
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.getSourceFile = (file, ...rest) => {
    const text = files.get(file);
    return text === undefined ? getSourceFile.call(host, file, ...rest) : ts.createSourceFile(file, text, rest[0]);
  };
  const program = ts.createProgram([...files.keys()], OPTIONS, host);
  const found = ts.getPreEmitDiagnostics(program);
  return new Map(
    [...files.keys()].map((path, index) => [
      /** @type {string} */ (Object.keys(texts)[index]),
      found
        .filter(({ file }) => file === undefined || file.fileName === path)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    ]),
  );
};

const { documents } = readStandard();
const IMPORT =
  "import type { CommunityDetoxAgreement, DateText, DocumentTypes, Person, SexCode } from '@guitu/schemas/types';";

/** @type {Record<string, string>} */
const RIGHT = {
  'a person': `${IMPORT} export const value: Person = { name: '某甲', sex: '1', birthDate: '1980-01-01' };`,
  'a code of a closed list': `${IMPORT} export const value: SexCode = '1';`,
  'a code of an open list, and another': `import type { DrugTypeCode } from '@guitu/schemas/types';
    export const known: DrugTypeCode = 'heroin'; export const other: DrugTypeCode = 'new-substance';`,
  'the slug in the header': `${IMPORT} export const value: CommunityDetoxAgreement['header']['document'] = 'community-detox-agreement';`,
  'a document by its slug': `${IMPORT} export const same: DocumentTypes['community-detox-agreement'] = {} as CommunityDetoxAgreement;`,
  'a row by its own name': `${IMPORT} import type { CommunityDetoxAgreementMeasuresRow } from '@guitu/schemas/types';
    export const rows: CommunityDetoxAgreement['measures'] = [] as CommunityDetoxAgreementMeasuresRow[];`,
  'a type from the root of the package': `import type { Person } from '@guitu/schemas'; export type Name = Person['name'];`,
};

/** @type {Record<string, [string, RegExp]>} */
const WRONG = {
  'a code that a closed list does not have': [
    `${IMPORT} export const value: SexCode = '7';`,
    /'"7"' is not assignable/,
  ],
  'an unknown member': [
    `${IMPORT} export const value: Person = { name: '某甲', sex: '1', nickname: '甲' };`,
    /nickname/,
  ],
  'reading an unknown member': [`${IMPORT} export const read = (person: Person) => person.nickname;`, /nickname/],
  'a missing member': [
    `${IMPORT} export const value: CommunityDetoxAgreement['period'] = { start: '2025-01-01' };`,
    /'end'/,
  ],
  'null for what is absent': [`${IMPORT} export const value: Person = { name: '某甲', sex: null };`, /null/],
  'undefined for what is absent': [
    `${IMPORT} export const value: Person = { name: '某甲', sex: undefined };`,
    /undefined/,
  ],
  'a date in another form': [`${IMPORT} export const value: DateText = '2025/01/01';`, /not assignable/],
  'a Date for a date': [`${IMPORT} export const value: DateText = new Date();`, /not assignable/],
  'a number in words': [`${IMPORT} export const value: CommunityDetoxAgreement['copies'] = '3';`, /not assignable/],
  'the slug of another document': [
    `${IMPORT} export const value: CommunityDetoxAgreement['header']['document'] = 'work-report';`,
    /not assignable/,
  ],
  'writing into a document': [
    `${IMPORT} export const write = (value: CommunityDetoxAgreement) => { value.header = value.header; };`,
    /read-only/,
  ],
};

/** Every example as a literal of its type. */
const EXAMPLES = Object.fromEntries(
  documents.flatMap(({ slug, examples }) =>
    Object.entries(examples).map(([name, example]) => [
      `${slug} ${name}`,
      `import type { DocumentTypes } from '@guitu/schemas/types'; export const value: DocumentTypes['${slug}'] = ${JSON.stringify(example)};`,
    ]),
  ),
);

describe('the types of the standard', () => {
  /** @type {Map<string, string[]>} */
  let found = new Map();
  beforeAll(() => {
    const wrong = Object.fromEntries(Object.entries(WRONG).map(([name, [text]]) => [name, text]));
    found = compile({ ...RIGHT, ...wrong, ...EXAMPLES });
  }, 120_000);

  test.each(Object.keys(RIGHT))('take %s', (name) => {
    expect(found.get(name)).toEqual([]);
  });

  test.each(Object.entries(WRONG))('refuse %s', (name, [, problem]) => {
    expect(found.get(name)?.join()).toMatch(problem);
  });

  test.each(Object.keys(EXAMPLES))('take the example %s', (name) => {
    expect(found.get(name)).toEqual([]);
  });
});

test('sealed objects have no index signature, and every name is a word', () => {
  const text = readFileSync(join(schemasOutput, 'types.d.ts'), 'utf8');
  expect(text).not.toMatch(/\[\w+: string\]/);
  expect(text.match(/Record</g)).toHaveLength(1);
  const names = [...text.matchAll(/^export (?:interface|type) (\S+)/gm)].map(([, name]) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[A-Z][A-Za-z0-9]*$/.test(name))).toEqual([]);
});
