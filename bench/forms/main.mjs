// One form of 60 fields in a real browser: first usable input, one key to the next frame with a value that stays right,
// one that turns wrong and shows its message, and one composed by an input method; ours beside other form engines and
// what a person writes by hand. `npm ci` in this folder first, and `npm run build` in the root.
import { createServer } from 'node:http';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/browser.mjs';

const CONTENDERS = ['plain', 'lit-html', 'guitu', 'rjsf', 'jsonforms', 'surveyjs', 'formio', 'jsfe'];
const [roundsText = '9', ...chosen] = process.argv.slice(2);
const ROUNDS = Number(roundsText);
const KEYS = 15;
const names = CONTENDERS.filter((name) => chosen.length === 0 || chosen.includes(name));

/** @param {readonly number[]} numbers */
const median = (numbers) => [...numbers].sort((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? NaN;

/** What measures, by itself: it is no code of the contender. */
const MEASURING = 'measuring';

/** @typedef {{ files: Map<string, string>, atOnce: string[] }} Bundle what a page loads by path, and what it loads at once */

/** @param {string} contents @returns {Promise<Bundle>} */
async function bundle(contents) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: new URL('.', import.meta.url).pathname, sourcefile: 'entry.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    outdir: '/out',
    entryNames: 'page',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    loader: { '.css': 'empty' },
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const nameOf = (/** @type {string} */ path) => `/${basename(path)}`;
  const files = new Map(outputFiles.map(({ path, text }) => [nameOf(path), text]));
  const chunks = new Map(Object.entries(metafile.outputs).map(([path, { imports }]) => [nameOf(path), imports]));
  const atOnce = new Set(['/page.js']);
  for (const path of atOnce)
    for (const { kind, path: next } of chunks.get(path) ?? [])
      if (kind === 'import-statement') atOnce.add(nameOf(next));
  return { files, atOnce: [...atOnce] };
}

/** @type {[string, string][]} */
const entries = [
  [MEASURING, "import { run } from './page.mjs'; window.run = run;"],
  ...names.map(
    (name) =>
      /** @type {[string, string]} */ ([
        name,
        `import contender from './contenders/${name}.mjs'; void run(contender);`,
      ]),
  ),
];
const bundles = new Map(
  await Promise.all(entries.map(async ([name, contents]) => /** @type {const} */ ([name, await bundle(contents)]))),
);
/** As tools for portals write it: it names every file that it loads at once. @param {string} name */
const pageOf = (name) =>
  `<!doctype html><html lang="zh-CN"><title>${name}</title><head>${[MEASURING, name]
    .flatMap((one) => (bundles.get(one)?.atOnce ?? []).map((path) => `/${one}${path}`))
    .map((path) => `<link rel="modulepreload" href="${path}">`)
    .join('')}</head><body>${[MEASURING, name]
    .map((one) => `<script type="module" src="/${one}/page.js"></script>`)
    .join('')}`;

/** @type {Map<string, Set<string>>} */
const loaded = new Map(names.map((name) => [name, new Set()]));
const server = createServer(({ url = '/' }, response) => {
  const [, name = '', ...rest] = url.split('/');
  const path = `/${rest.join('/')}`;
  const text = bundles.get(name)?.files.get(path);
  if (text !== undefined) loaded.get(name)?.add(path);
  const isPage = path === '/';
  response.setHeader('content-type', isPage ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8');
  response.statusCode = isPage || text !== undefined ? 200 : 404;
  response.end(text ?? pageOf(name));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
const executablePath = await findChromium();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: CHROMIUM_FLAGS });

/** One visit with an empty cache. @param {string} name */
async function visit(name) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
  await page.goto(`http://127.0.0.1:${port}/${name}/`);
  await page.waitForFunction('window.measures', undefined, { timeout: 30_000 });
  const run = (/** @type {string} */ code) => /** @type {Promise<any>} */ (page.evaluate(code));
  const session = await context.newCDPSession(page);
  const times = {
    first: /** @type {number} */ (await run('measures.firstInput')),
    key: NaN,
    error: NaN,
    composed: NaN,
  };

  await run('measures.focus()');
  /** @type {number[]} */
  const keys = [];
  for (let index = 0; index < KEYS; index += 1) {
    await run('measures.nextInput()');
    await page.keyboard.type('a');
    keys.push(await run('measured'));
  }
  times.key = median(keys);
  if (!(await run('measures.text()')).endsWith('a'.repeat(KEYS))) throw new Error(`${name} lost what was typed.`);

  /** @type {number[]} */
  const errors = [];
  for (let index = 0; index < 7 && (await run('measures.tellsErrors')); index += 1) {
    await run('measures.nextError()');
    await page.keyboard.type('#');
    errors.push(await run('measured'));
    if (!(await run('measures.hasError()'))) throw new Error(`${name} shows no error.`);
    await page.keyboard.press('Backspace');
    await page.waitForFunction('!measures.hasError()');
  }
  times.error = median(errors);

  /** @type {number[]} */
  const composed = [];
  for (let index = 0; index < 7; index += 1) {
    for (const text of ['n', 'ni', 'nih']) {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await run('measures.nextInput()');
    await session.send('Input.insertText', { text: '你好' });
    composed.push(await run('measured'));
  }
  times.composed = median(composed);
  if (!(await run('measures.text()')).endsWith('你好'.repeat(7))) throw new Error(`${name} lost what was composed.`);
  await context.close();
  return times;
}

/** @type {Map<string, Awaited<ReturnType<typeof visit>>[]>} */
const results = new Map(names.map((name) => [name, []]));
for (let round = 0; round <= ROUNDS; round += 1) {
  // In turn, so that what else the machine does meets all of them; the first round warms the browser up.
  for (const name of names) {
    const times = await visit(name);
    if (round > 0) results.get(name)?.push(times);
  }
}
await browser.close();
server.close();

console.log(`60 fields, medians of ${ROUNDS} visits in ms, Chromium ${browser.version()}\n`);
console.log('              first input   key→frame   wrong→message   composed→frame   code, gzip KiB');
for (const name of names) {
  const visits = results.get(name) ?? [];
  const of = (/** @type {'first' | 'key' | 'error' | 'composed'} */ what) => {
    const time = median(visits.map((times) => times[what]));
    return Number.isNaN(time) ? '–' : time.toFixed(1);
  };
  const size = [...(loaded.get(name) ?? [])].reduce(
    (sum, path) => sum + gzipSync(bundles.get(name)?.files.get(path) ?? '', { level: 9 }).length,
    0,
  );
  console.log(
    `${name.padEnd(12)}  ${of('first').padStart(11)}  ${of('key').padStart(10)}  ${of('error').padStart(14)}` +
      `  ${of('composed').padStart(15)}  ${(size / 1024).toFixed(1).padStart(15)}`,
  );
}
