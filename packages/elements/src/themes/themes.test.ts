import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';

const root = new URL('../../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const preset = (name: string): string => read(`packages/elements/themes/${name}.css`);

/** The variables of the host that a preset follows, each with the value it falls back to. */
const followed = (name: string): readonly (readonly [string, string])[] =>
  [...preset(name).matchAll(/var\((--(?:el|ant)-[a-z0-9-]+), ([^()]*(?:\([^)]*\))?)\)/g)].map(
    ([, variable = '', value = '']) => [variable, value],
  );

/** What a block of style gives a variable. */
const given = (css: string, variable: string): string | undefined =>
  new RegExp(`[{;]\\s*${variable}:\\s*([^;}]+)`).exec(css)?.[1]?.trim();

const bare = (value: unknown): string => String(value).replace(/\s/g, '').toLowerCase();

/** All that the styles of the elements say. */
const styles = readdirSync(new URL('packages/elements/src', root), { recursive: true, encoding: 'utf8' })
  .filter((path) => /(?:styles|tokens)\.ts$/.test(path))
  .map((path) => read(`packages/elements/src/${path}`))
  .join('');

test.each(['docs/guide/look.md', 'docs/en/guide/look.md'])('%s lists every custom property of the elements', (path) => {
  const listed = [...read(path).matchAll(/^\| `(--guitu-[a-z-]+)`/gm)].map(([, name]) => name);
  const known = new Set([...styles.matchAll(/var\((--guitu-[a-z-]+)/g)].map(([, name]) => name));
  expect(listed.sort()).toEqual([...known].sort());
});

test('every preset gives tokens that the elements read, and no others', () => {
  const files = readdirSync(new URL('packages/elements/themes', root));
  expect(files.sort()).toEqual(['ant-design.css', 'classic-portal.css', 'element-plus.css', 'element-ui.css']);
  for (const file of files) {
    const names = [...preset(file.replace('.css', '')).matchAll(/(--guitu-[a-z-]+):/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(7);
    expect(names.filter((name) => !styles.includes(`var(${name}`))).toEqual([]);
  }
});

describe('Element Plus', () => {
  const light = read('node_modules/element-plus/theme-chalk/el-var.css');
  const dark = read('node_modules/element-plus/theme-chalk/dark/css-vars.css');

  test.each(followed('element-plus'))('gives %s, and the preset falls back to its value %s', (variable, value) => {
    expect(bare(given(light, variable))).toBe(bare(value));
  });

  test('gives every colour that the preset follows another value in the dark', () => {
    const colours = followed('element-plus').filter(([, value]) => value.startsWith('#'));
    const same = colours.filter(([variable]) => given(dark, variable) === undefined);
    expect(same).toEqual([]);
  });
});

describe('Ant Design', () => {
  const css = read('node_modules/antd/dist/antd.css');
  // The whole library would take seconds to load.
  const { default: getDesignToken } = createRequire(import.meta.url)('antd/lib/theme/getDesignToken') as {
    default: () => object;
  };
  const tokens = Object.fromEntries(
    Object.entries(getDesignToken()).map(([name, value]) => [
      `--ant-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      typeof value === 'number' ? `${value}px` : String(value),
    ]),
  );

  test.each(followed('ant-design'))('reads %s itself, and the preset falls back to its value %s', (variable, value) => {
    expect(css).toContain(`var(${variable})`);
    expect(bare(tokens[variable])).toBe(bare(value));
  });
});
