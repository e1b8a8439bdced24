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
  expect(minified(rules)).toBe('css`.a>.b :hover,.c:not(.d){margin:0 1px;color:red}`');
});

test('calculations keep what they need, and a number says no nought before its point', () => {
  const rules = 'css`.a * .b { width: calc(100% - var(--x) * 0.5 / 2); top: -0.25em; left: 10.5px }`';
  expect(minified(rules)).toBe('css`.a * .b{width:calc(100% - var(--x)*.5/2);top:-.25em;left:10.5px}`');
});

test('private names are numbers, public and unknown ones stay', () => {
  expect(minified('css`.a{--_text: var(--guitu-color-text); color: var(--_text); top: var(--_d)}`')).toBe(
    'css`.a{--_3:var(--guitu-color-text);color:var(--_3);top:var(--_d)}`',
  );
});

test('a value of one word needs no quotes, unless a stroke follows', () => {
  expect(minified('html`<p class="a b" part="c"><input type="text"/></p>`')).toBe(
    'html`<p class="a b" part=c><input type="text"/></p>`',
  );
});

test('what ends by itself is not ended', () => {
  expect(minified('html`<ul><li>a</li><li>b</li></ul><p>c</p>`')).toBe('html`<ul><li>a</li><li>b</ul><p>c</p>`');
});

test('other templates are left alone', () => {
  expect(minified('text`\n  a\n`')).toBe('text`\n  a\n`');
});
