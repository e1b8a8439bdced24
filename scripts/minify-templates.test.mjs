import { parseAst } from 'rollup/parseAst';
import { expect, test } from 'vitest';
import { minifyTemplates } from './minify-templates.mjs';

/** @param {string} code */
const minified = (code) => minifyTemplates(code, parseAst(code));

test('line breaks between tags and around texts go, spaces within a line stay', () => {
  expect(minified('html`\n  <p>\n    <b>a</b> <i>b</i>\n  </p>\n`')).toBe('html`<p><b>a</b> <i>b</i></p>`');
});

test('inside a tag a line break is one space, also after an expression', () => {
  expect(minified('html`<input\n  id=${a}\n  ?open=${b}\n/>`')).toBe('html`<input id=${a} ?open=${b}/>`');
});

test('templates within templates are taken one by one', () => {
  expect(minified('html`<p>\n ${x ? html`\n<b>y</b>` : 0}\n</p>`')).toBe('html`<p>${x ? html`<b>y</b>` : 0}</p>`');
});

test('rules of style keep their meaning', () => {
  const rules = 'css`\n  .a > .b :hover,\n  .c:not(.d) { margin: 0 1px; /* why */\n    color: red; }\n`';
  expect(minified(rules)).toBe('css`.a > .b :hover,.c:not(.d){margin:0 1px;color:red}`');
});

test('other templates are left alone', () => {
  expect(minified('text`\n  a\n`')).toBe('text`\n  a\n`');
});
