import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../run.mjs';
import { drawnBy } from './drawn-names.mjs';
import { detailNames } from './event-types.mjs';
import { integrityOf } from './integrity.mjs';
import { readElements } from './read-elements.mjs';

const folder = join(root, 'packages/elements');
const elements = readElements();
const manifest = JSON.parse(readFileSync(join(folder, 'dist/custom-elements.json'), 'utf8'));
/** @type {Record<string, any>} */
const classes = await import('../../packages/elements/dist/index.js');
/** @param {{ name: string }[]} list */
const names = (list) => list.map(({ name }) => name).sort();

test('every tag that is registered is in the manifest, and no other', () => {
  const registered = [...readFileSync(join(folder, 'src/define.ts'), 'utf8').matchAll(/defineElement\('([^']+)'/g)];
  const [{ declarations }, ...entries] = manifest.modules;
  const tags = declarations.map((/** @type {any} */ { tagName }) => tagName);
  expect(tags).toEqual(registered.map(([, tag]) => tag).sort());
  expect(entries.map((/** @type {any} */ { path }) => path)).toEqual(
    readdirSync(join(folder, 'src/define')).map((name) => `dist/define/${name.replace(/\.ts$/, '.js')}`),
  );
});

describe.each(elements.map((element) => [element.tag, element]))('<%s> in the manifest', (tag, element) => {
  const declared = manifest.modules[0].declarations.find((/** @type {any} */ one) => one.tagName === tag);
  const drawn = drawnBy(join(folder, element.file));

  test('has the attributes that the class observes', () => {
    const ofForms = element.isFormAssociated ? ['disabled', 'name'] : [];
    expect(names(declared.attributes)).toEqual([...classes[element.className].observedAttributes, ...ofForms].sort());
  });

  test('has the events that are dispatched, each with the type of its detail', () => {
    const own = names(declared.events).filter((name) => name.startsWith('guitu-'));
    expect(own).toEqual(drawn.events);
    const bare = declared.events.filter((/** @type {any} */ { type }) => !/^CustomEvent<\w+>$/.test(type.text));
    expect(names(bare)).toEqual([]);
  });

  test('has the parts that its templates name', () => expect(names(declared.cssParts)).toEqual(drawn.parts));

  test('says what each of them is', () => {
    const all = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssStates'].flatMap((kind) => declared[kind]);
    expect(declared.summary).toMatch(/\.$/);
    expect(names(all.filter(({ description }) => !description))).toEqual([]);
  });
});

test('the details of events are types that the package exports', () => {
  const index = readFileSync(join(folder, 'src/index.ts'), 'utf8');
  expect(detailNames(elements).filter((name) => !new RegExp(`\\b${name}\\b`).test(index))).toEqual([]);
});

test('the guide says what every token is for', () => {
  expect(names((elements[0]?.tokens ?? []).filter(({ description }) => !/·/.test(description)))).toEqual([]);
});

test('the digests are those of the files that are published', () => {
  const said = JSON.parse(readFileSync(join(folder, 'dist/integrity.json'), 'utf8'));
  expect(Object.keys(said).length).toBeGreaterThan(100);
  expect(integrityOf(folder)).toEqual(said);
});
