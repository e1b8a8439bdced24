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
    export { catalogue } from './packages/core/dist/messages-zh-cn.js';
  `);
  const context = createContext(Object.create(null));
  new Script(code).runInContext(context);
  const outcome = new Script(`JSON.stringify(Object.keys(guitu))`).runInContext(context);
  expect(JSON.parse(outcome)).toContain('createDocumentKind');
});

test.each(['core', 'forms'])('%s loads in a bare context', async (name) => {
  const context = createContext(Object.create(null));
  new Script(await script(`export * from './packages/${name}/dist/index.js';`)).runInContext(context);
  expect(JSON.parse(new Script('JSON.stringify(Object.keys(guitu).length)').runInContext(context))).toBeGreaterThan(0);
});
