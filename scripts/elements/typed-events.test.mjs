import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { root } from '../run.mjs';

const folder = join(root, 'packages/elements');
/** A module that is compiled beside the package, as a portal would have it. */
const PAGE = join(folder, 'page-of-events.ts');

/** What the manifest says that elements say. @type {{ tagName: string, name: string, events: { name: string, type: { text: string } }[] }[]} */
const declared = JSON.parse(readFileSync(join(folder, 'dist/custom-elements.json'), 'utf8')).modules[0].declarations;

const HEAD = `import type * as guitu from './dist/typed.js';
type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
declare function holds<_Claim extends true>(): void;
`;

/** The detail of an event by its full name. @param {string} type */
const named = (type) => type.replace(/<(\w+)>/, '<guitu.$1>');

/** What must hold of one event of one tag. @param {string} tag @param {string} name @param {string} type */
const claimOf = (tag, name, type) => `
document.createElement('${tag}').addEventListener('${name}', function (event) {
  holds<Same<typeof event, ${named(type)}>>();
  holds<Same<typeof this, HTMLElementTagNameMap['${tag}']>>();
});
holds<Same<guitu.GuituEventMaps['${tag}']['${name}'], ${named(type)}>>();`;

/** The lines of a page that TypeScript does not take. @param {string} text */
function refusedIn(text) {
  /** @type {ts.CompilerOptions} */
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es2020.d.ts', 'lib.dom.d.ts'],
    target: ts.ScriptTarget.ES2020,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (path) => path === PAGE || fileExists(path);
  host.getSourceFile = (path, languageVersion) =>
    path === PAGE ? ts.createSourceFile(path, text, languageVersion) : getSourceFile(path, languageVersion);
  const program = ts.createProgram([PAGE], options, host);
  const page = program.getSourceFile(PAGE);
  const found = [...program.getSyntacticDiagnostics(page), ...program.getSemanticDiagnostics(page)];
  const lines = text.split('\n');
  return [...new Set(found.map(({ start = 0 }) => lines[text.slice(0, start).split('\n').length - 1]))];
}

/** What must not be taken: the detail of another event, a member that a detail has not, the class of another tag. */
const WRONG = [
  `document.createElement('guitu-form').addEventListener('guitu-ready', (e) => holds<Same<typeof e, CustomEvent<guitu.SubmitDetail>>>());`,
  `document.createElement('guitu-ledger').addEventListener('input', ({ detail }) => detail.nothing);`,
  `holds<Same<HTMLElementTagNameMap['guitu-form'], guitu.GuituScore>>();`,
];

test('TypeScript knows the class of every tag, and the detail of every event of every element', () => {
  const tags = declared.map(
    ({ tagName, name }) => `holds<Same<HTMLElementTagNameMap['${tagName}'], guitu.${name}>>();`,
  );
  const claims = declared.flatMap(({ tagName, events }) =>
    events.map(({ name, type }) => claimOf(tagName, name, type.text)),
  );
  expect(claims.length).toBeGreaterThan(40);
  expect(refusedIn([HEAD, ...tags, ...claims, ...WRONG].join('\n'))).toEqual(WRONG);
});
