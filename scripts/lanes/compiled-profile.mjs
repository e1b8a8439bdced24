import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { runGuitu } from '../../packages/cli/dist/index.js';
import { loadDocument } from '../../packages/core/dist/index.js';
import { root } from '../run.mjs';
import { POLICIES } from './server.mjs';

const PROFILE = '511921';
const SLUG = 'community-detox-agreement';
const AS_OF = '2026-01-01';

/** What a portal writes: the form, the modules of the profile, and one script of its own. */
const PAGE_SCRIPT = `import './guitu.module.js';
import { loadDocument, profile } from './local/index.js';
const faults = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => faults.push(violatedDirective));
const form = Object.assign(document.createElement('guitu-form'), {
  document: '${SLUG}', locale: 'zh-CN', profile, documents: { loadDocument },
});
form.addEventListener('guitu-error', ({ detail }) => (window.opened = { faults: [detail.reason] }));
form.addEventListener('guitu-ready', () => {
  const { result } = form.submit();
  const issues = result.issues.map(({ code, path, message }) => [code, path, message].join(' '));
  window.opened = { faults, issues, profile: form.getValue('/header/profile') };
}, { once: true });
document.body.append(form);
window.judge = async (values) => {
  const kind = await loadDocument('${SLUG}');
  return values.map((value) => kind.validate(value, { asOf: '${AS_OF}' })).map(({ outcome, issues }) => ({ outcome, issues }));
};
`;

const PAGE =
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>地方</title><script type="module" src="page.js"></script></head><body></body></html>';

/** Serves the modules of the profile under the strictest policy. @param {string} folder */
const serveFolder = async (folder) => {
  const server = createServer((request, response) => {
    const path = normalize(new URL(String(request.url), 'http://127.0.0.1').pathname);
    const isPage = path === '/';
    response.setHeader('Content-Type', `${isPage ? 'text/html' : 'text/javascript'}; charset=utf-8`);
    response.setHeader('Content-Security-Policy', String(POLICIES['trusted types']?.header));
    try {
      if (isPage) response.end(PAGE);
      else if (path === '/page.js') response.end(PAGE_SCRIPT);
      else if (path === '/guitu.module.js')
        response.end(readFileSync(join(root, 'packages/elements/dist/guitu.module.js')));
      else response.end(readFileSync(join(folder, path)));
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { origin: `http://127.0.0.1:${port}/`, close: () => server.close() };
};

/** Documents that the profile accepts, refuses, and refuses for its own reasons. */
const values = () => {
  const example = JSON.parse(
    readFileSync(join(root, `packages/schemas/dist/documents/${SLUG}/examples/full.json`), 'utf8'),
  );
  const { reportDuty: _duty, ...withoutDuty } = example;
  const { supportGroup: _group, ...withoutGroup } = example;
  return [example, withoutDuty, withoutGroup, { ...example, measures: 1 }, {}, [], 'text'];
};

/**
 * A profile that `guitu compile` wrote, in a page that allows nothing but its own files: the form is there, asks for
 * what the place asks, and every verdict is that of `loadDocument` under the profile.
 * @param {{ goto: (url: string) => Promise<unknown>, evaluate: (code: string) => Promise<any>, close: () => Promise<unknown> }} page
 * @returns {Promise<[cases: { name: string, error: string | null }[], faults: string[]]>}
 */
export const compiledProfile = async (page) => {
  const folder = mkdtempSync(join(tmpdir(), 'guitu-compiled-'));
  const name = 'the modules of a profile open its form and give its verdicts';
  const terminal = { out: () => undefined, err: () => undefined, input: (async function* () {})() };
  try {
    await runGuitu(['compile', '--profile', PROFILE, '--out', join(folder, 'local')], terminal);
    const served = await serveFolder(folder);
    const kind = await loadDocument(SLUG, { profile: PROFILE });
    const tried = values();
    const wanted = tried
      .map((value) => kind.validate(value, { asOf: AS_OF }))
      .map(({ outcome, issues }) => ({ outcome, issues }));
    await page.goto(served.origin);
    const opened = await page.evaluate(`new Promise((resolve) => {
      const end = Date.now() + 30000;
      const look = () => window.opened || Date.now() > end ? resolve(window.opened || { faults: ['no form'] }) : setTimeout(look, 20);
      look();
    })`);
    const given = opened.issues ? await page.evaluate(`judge(${JSON.stringify(tried)})`) : [];
    served.close();
    /** @type {string[]} */
    const faults = [...opened.faults];
    const asked = kind.definition.root.fields?.find((field) => field.name === 'reportDuty');
    if (!asked?.required || !opened.issues?.some((/** @type {string} */ line) => line.includes('/reportDuty')))
      faults.push('the form does not ask for what the place asks');
    if (opened.profile !== PROFILE) faults.push('a new document does not name the profile');
    if (JSON.stringify(given) !== JSON.stringify(wanted)) faults.push('the verdicts are others');
    return [[{ name, error: null }], faults];
  } catch (error) {
    return [[{ name, error: String(error).split('\n')[0] ?? '' }], []];
  } finally {
    await page.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
