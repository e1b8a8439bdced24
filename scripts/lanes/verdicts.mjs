import { build } from 'esbuild';
import { loadGuard } from '../../packages/core/dist/guard.js';
import { loadDocument } from '../../packages/core/dist/index.js';
import { root } from '../run.mjs';
import { applyPatch } from '../standard/json-patch.mjs';
import { readStandard } from '../standard/read-standard.mjs';

/** @typedef {{ name: string, slug: string, value: any, server: string }} Verdict one document, and what the server says of it */

/** What a verdict is compared by; the page gets the same function. @param {import('../../packages/core/dist/index.js').ValidationResult} result */
const said = (result) => JSON.stringify([result.outcome, result.total, result.issues]);

const { outputFiles } = await build({
  stdin: {
    contents: `import { loadDocument } from './packages/core/dist/index.js';
const said = ${said};
window.verdictsOf = (cases) => Promise.all(cases.map(async ({ slug, value }) => {
  return said((await loadDocument(slug)).validate(value, { asOf: '2026-01-01' }));
}));`,
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

/** The verdicts of a server, which asks its first-error validators first. @returns {Promise<Verdict[]>} */
const serverVerdicts = async () => {
  const verdicts = [];
  for (const { slug, examples, counterexamples } of readStandard().documents) {
    const kind = await loadDocument(slug, { guard: await loadGuard(slug) });
    const values = [
      ...Object.entries(examples),
      ...Object.entries(counterexamples).map(
        ([name, { base, patch }]) => /** @type {const} */ ([name, applyPatch(examples[base], patch)]),
      ),
    ];
    for (const [name, value] of values) {
      const server = said(kind.validate(value, { asOf: '2026-01-01' }));
      verdicts.push({ name: `${slug}: ${name}`, slug, value, server });
    }
  }
  return verdicts;
};

const expected = await serverVerdicts();

/**
 * Whether a browser says of every example and counterexample, word for word, what a server says.
 * @param {{ addScriptTag: (options: { content: string }) => Promise<unknown>, evaluate: (code: any, ...rest: any[]) => Promise<any> }} page
 * @returns {Promise<{ name: string, error: string | null }[]>}
 */
export const compareVerdicts = async (page) => {
  await page.addScriptTag({ content: script });
  const cases = expected.map(({ slug, value }) => ({ slug, value }));
  const browser = /** @type {string[]} */ (await page.evaluate(`window.verdictsOf(${JSON.stringify(cases)})`));
  return expected.map(({ name, server }, index) => ({
    name,
    error: browser[index] === server ? null : 'the browser says something else than the server',
  }));
};
