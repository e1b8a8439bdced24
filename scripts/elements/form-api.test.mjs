// The page that tells portals what the form calls what other forms have: held against the sources of the element.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../run.mjs';
import { readElements } from './read-elements.mjs';

const form = /** @type {import('./read-elements.mjs').ReadElement} */ (
  readElements().find(({ tag }) => tag === 'guitu-form')
);
/** @param {{ name: string }[]} list */
const names = (list) => list.map(({ name }) => name).filter((name) => name !== '');
const attributeOf = new Map(form.attributes.map(({ property, name }) => [property, name]));

/** What the element has, by the section that says so; of some, not everything has to be named. */
const SECTIONS = {
  properties: {
    known: [...names(form.fields), ...names(form.attributes)],
    wanted: names(form.fields).map((name) => [name, attributeOf.get(name) ?? name]),
  },
  methods: { known: names(form.methods), wanted: names(form.methods).map((name) => [name]) },
  events: { known: names(form.events), wanted: names(form.events).map((name) => [name]) },
  slots: { known: names(form.slots), wanted: names(form.slots).map((name) => [name]) },
  parts: { known: names(form.parts), wanted: [] },
  states: { known: names(form.states), wanted: names(form.states).map((name) => [name]) },
};

/** The second column of the table below a heading. @param {string} text @param {string} id */
function namedIn(text, id) {
  const section = text.split(/^## /m).find((one) => one.includes(`{#${id}}`)) ?? '';
  const cells = [...section.matchAll(/^\|[^|]*\|([^|]*)\|/gm)].map(([, cell = '']) => cell);
  return cells.flatMap((cell) =>
    [...cell.matchAll(/`(\w[\w-]*?(?:-\(path\))?)(?:\([^`]*\))?`/g)].map(([, name = '']) => name),
  );
}

describe.each(['docs/guide/form-api.md', 'docs/en/guide/form-api.md'])('%s', (path) => {
  const text = readFileSync(join(root, path), 'utf8');

  test.each(Object.entries(SECTIONS))('names the %s of the form, and nothing that it has not', (id, section) => {
    const named = namedIn(text, id);
    expect(named.filter((name) => !section.known.includes(name))).toEqual([]);
    expect(section.wanted.filter((either) => !either.some((name) => named.includes(name)))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });
});
