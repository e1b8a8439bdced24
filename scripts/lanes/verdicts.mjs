import { build } from 'esbuild';
import { loadGuard } from '../../packages/core/dist/guard.js';
import { loadDocument } from '../../packages/core/dist/index.js';
import { root } from '../run.mjs';
import { AS_OF } from '../standard/coverage/as-of.mjs';
import { applyPatch } from '../standard/json-patch.mjs';
import { readStandard } from '../standard/read-standard.mjs';

/** @typedef {{ slug: string, names: string[], values: any[], server: string[] }} Verdicts values of one document, and what the server says of each */

/** What a verdict is compared by; the page gets the same function. @param {import('../../packages/core/dist/index.js').ValidationResult} result */
const said = (result) => JSON.stringify([result.outcome, result.total, result.issues]);

const { outputFiles } = await build({
  stdin: {
    contents: `import { loadDocument } from './packages/core/dist/index.js';
const said = ${said};
window.verdictsOf = async (slug, values) => {
  const kind = await loadDocument(slug);
  return values.map((value) => said(kind.validate(value, { asOf: '${AS_OF}' })));
};`,
    resolveDir: root,
  },
  bundle: true,
  format: 'iife',
  target: 'es2019',
  charset: 'utf8',
  write: false,
  logLevel: 'error',
});
const script = String(outputFiles[0]?.text);

/** The verdicts of a server, which asks its first-error validators first. @returns {Promise<Verdicts[]>} */
const serverVerdicts = () =>
  Promise.all(
    readStandard().documents.map(async ({ slug, examples, counterexamples }) => {
      const kind = await loadDocument(slug, { guard: await loadGuard(slug) });
      const values = [
        ...Object.values(examples),
        ...Object.values(counterexamples).map(({ base, patch }) => applyPatch(examples[base], patch)),
      ];
      return {
        slug,
        names: [...Object.keys(examples), ...Object.keys(counterexamples)],
        values,
        server: values.map((value) => said(kind.validate(value, { asOf: AS_OF }))),
      };
    }),
  );

const expected = await serverVerdicts();

/** Where two verdicts part, and what follows there in each: enough to see which issue differs. @param {string} server @param {string | undefined} browser */
const parting = (server, browser = '') => {
  const end = Math.max(server.length, browser.length);
  let at = 0;
  while (at < end && server[at] === browser[at]) at += 1;
  const piece = (/** @type {string} */ text) => text.slice(Math.max(0, at - 60), at + 100);
  return `server …${piece(server)}… browser …${piece(browser)}…`;
};

/**
 * Whether a browser says of every example and counterexample, word for word, what a server says. A document is one
 * case and one call of the page, because there are thousands of values.
 * @param {{ addScriptTag: (options: { content: string }) => Promise<unknown>, evaluate: (code: any, ...rest: any[]) => Promise<any> }} page
 * @returns {Promise<{ name: string, error: string | null }[]>}
 */
export const compareVerdicts = async (page) => {
  await page.addScriptTag({ content: script });
  const cases = [];
  for (const { slug, names, values, server } of expected) {
    const call = `window.verdictsOf(${JSON.stringify(slug)}, ${JSON.stringify(values)})`;
    const browser = /** @type {string[]} */ (await page.evaluate(call));
    const wrong = names.flatMap((name, index) =>
      browser[index] === server[index] ? [] : [`${name} (${parting(server[index] ?? '', browser[index])})`],
    );
    cases.push({
      name: `${slug}: ${values.length} values`,
      error: wrong.length === 0 ? null : `the browser says something else than the server of ${wrong.join(', ')}`,
    });
  }
  return cases;
};
