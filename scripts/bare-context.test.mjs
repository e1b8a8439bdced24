import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { root } from './run.mjs';

/** One script of a package and all below it, as an engine without any host would run it. @param {string} source */
const script = async (source) => {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root },
    bundle: true,
    format: 'iife',
    target: 'es2019',
    write: false,
    globalName: 'guitu',
    logLevel: 'silent',
  });
  return String(outputFiles[0]?.text);
};

test('core validates a document in a context without window, crypto, TextDecoder or dynamic import', async () => {
  const code = await script(`
    export { createDocumentKind } from './packages/core/dist/index.js';
    export { definition, form } from './packages/core/documents/community-detox-agreement.js';
    export { texts } from './packages/core/texts/community-detox-agreement.zh-CN.js';
    export { catalogue } from './packages/core/dist/messages/zh-cn.js';
  `);
  const example = readFileSync(
    `${root}/packages/schemas/dist/documents/community-detox-agreement/examples/full.json`,
    'utf8',
  );
  const context = createContext(Object.create(null));
  new Script(code).runInContext(context);
  /** @param {string} value */
  const outcomeOf = (value) =>
    new Script(`guitu.createDocumentKind(guitu).validate(${value}, { asOf: '2026-01-01' }).outcome`).runInContext(
      context,
    );
  expect([outcomeOf(example), outcomeOf('{}')]).toEqual(['valid', 'invalid']);
});

test.each(['core', 'forms'])('%s loads in a bare context', async (name) => {
  const context = createContext(Object.create(null));
  new Script(await script(`export * from './packages/${name}/dist/index.js';`)).runInContext(context);
  expect(JSON.parse(new Script('JSON.stringify(Object.keys(guitu).length)').runInContext(context))).toBeGreaterThan(0);
});
