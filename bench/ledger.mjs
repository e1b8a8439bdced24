// A ledger in a real browser: mount, one key to the next frame, scrolling, heap; beside a plain table that draws a box
// for every cell of every row. A time to a frame holds up to two frames of waiting for the screen, which is the same
// for both and most of what a key takes; so the work is given too: how long the page was busy, by the browser's own
// account, without what it is busy with when nothing happens. Run after the build.
import { createServer } from 'node:http';
import { chromium } from 'playwright';
import { bundle } from '../examples/portal/bundle.mjs';
import { CHROMIUM_FLAGS, findChromium } from '../scripts/browser.mjs';

const RUNS = 7;
const COLUMNS = ['/person/personId', '/person/name', '/person/measureType', '/doneTotal', '/lastTestOn'];

/** What the page runs; the plain table is the least that a page with a box in every cell can do. */
const PAGE = `
import '@guitu/elements/define/ledger.js';
const COLUMNS = ${JSON.stringify(COLUMNS)};
const frame = () => new Promise((resolve) => requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = resolve; port2.postMessage(0); }));
const rowsOf = (count) => Array.from({ length: count }, (_none, index) => ({
  person: { personId: 'P-' + index, name: '某甲', measureType: 'community-detox' },
  year1: { done: 9, missing: 0 }, year2: { done: 0, missing: 0 }, year3: { done: 0, missing: 0 },
  doneTotal: 9, missingTotal: 0, positive: 0, lastTestOn: '2026-02-03', state: 'normal' }));
const cellOf = (row, path) => path.slice(1).split('/').reduce((value, name) => value[name], row);
const kinds = {
  plain: (rows) => {
    const table = document.createElement('table');
    table.style.tableLayout = 'fixed';
    for (const row of rows) {
      const line = table.insertRow();
      for (const path of COLUMNS) {
        const box = document.createElement('input');
        box.value = cellOf(row, path);
        line.insertCell().append(box);
      }
    }
    table.addEventListener('input', ({ target }) => target.classList.toggle('wrong', target.value === ''));
    document.body.append(table);
    return Promise.resolve(table);
  },
  ledger: (rows) => new Promise((resolve) => {
    const element = document.createElement('guitu-ledger');
    element.document = 'drug-test-ledger';
    element.columns = COLUMNS;
    element.value = { header: { document: 'drug-test-ledger' }, scope: { divisionCode: '519999', asOf: '2026-03-01' }, origin: 'manual', rows };
    element.addEventListener('guitu-ready', () => resolve(element), { once: true });
    document.body.append(element);
  }),
};
window.mount = async (kind, count) => {
  const rows = rowsOf(count);
  await frame();
  const start = performance.now();
  window.shown = await kinds[kind](rows);
  await frame();
  return performance.now() - start;
};
window.unmount = () => { window.shown.remove(); window.shown = undefined; };
window.key = async (kind) => {
  const box = kind === 'plain' ? shown.querySelector('input') : (shown.focus(), shown.renderRoot.querySelector('.gt-box'));
  box.focus();
  await frame();
  const start = performance.now();
  box.value += '甲';
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await frame();
  return performance.now() - start;
};
window.enter = async () => {
  shown.scrollToCell(0, '/person/name');
  const box = shown.renderRoot.querySelector('.gt-box');
  await frame();
  const start = performance.now();
  box.value = '某' + '甲乙丙丁'[Math.floor(Math.random() * 4)] + Math.floor(Math.random() * 100);
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  await frame();
  return performance.now() - start;
};
window.rest = async () => {
  await frame();
  const start = performance.now();
  await frame();
  return performance.now() - start;
};
window.scroll = async () => {
  const scroller = shown.renderRoot.querySelector('.gt-scroller');
  const times = [];
  let blank = 0;
  for (let step = 1; step <= 60; step += 1) {
    const start = performance.now();
    scroller.scrollTop = (scroller.scrollHeight * ((step * 37) % 60)) / 60;
    await new Promise(requestAnimationFrame);
    const edge = scroller.getBoundingClientRect();
    const lines = [...shown.renderRoot.querySelectorAll('tbody tr:not(.gt-spacer)')].map((row) => row.getBoundingClientRect());
    for (const at of [edge.top + 70, edge.top + edge.height / 2, edge.bottom - 60])
      if (!lines.some(({ top, bottom }) => top <= at && bottom >= at)) blank += 1;
    times.push(performance.now() - start);
  }
  return { blank, time: times.sort((a, b) => a - b)[30] };
};
window.ready = true;
`;

/** @param {number[]} numbers */
const median = (numbers) => [...numbers].sort((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? NaN;

const files = await bundle({ page: 'page' }, [
  {
    name: 'page',
    resolveId: (id) =>
      id === 'page' ? new URL('../examples/portal/src/browser/page.js', import.meta.url).pathname : null,
    load: (id) => (id.endsWith('/browser/page.js') ? PAGE : null),
  },
]);
const texts = new Map(files.map(({ fileName, code }) => [`/${fileName}`, code]));
const server = createServer(({ url = '/' }, response) => {
  const text = texts.get(url);
  response.setHeader(
    'content-type',
    text === undefined ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8',
  );
  response.end(text ?? '<!doctype html><html lang="zh-CN"><body><script type="module" src="/page.js"></script>');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
/** @param {import('playwright').Browser} browser @param {'plain' | 'ledger'} kind @param {number} count */
const measure = async (browser, kind, count) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction('window.ready');
  const run = (/** @type {string} */ code) => page.evaluate(code);
  const heap = () => run('gc(), gc(), performance.memory.usedJSHeapSize');
  // The first mount loads and compiles; the page then has what every later one shares.
  await run(`mount('${kind}', 5)`);
  await run('unmount()');
  const before = /** @type {number} */ (await heap());
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
  };
  /** Runs it so many times. @param {string} code @param {number} rounds @param {() => Promise<unknown>} [between] */
  const times = async (code, rounds, between) => {
    const toFrame = [];
    const work = [];
    for (let round = 0; round < rounds; round += 1) {
      if (round > 0) await between?.();
      const start = await busy();
      toFrame.push(/** @type {number} */ (await run(code)));
      work.push((await busy()) - start);
    }
    return { toFrame: median(toFrame), work: median(work) };
  };
  const rest = await times('rest()', 15);
  const mount = await times(`mount('${kind}', ${count})`, RUNS, () => run('unmount()'));
  const key = await times(`key('${kind}')`, 15);
  const enter = kind === 'ledger' ? await times('enter()', 15) : undefined;
  const scrolled =
    kind === 'ledger' ? /** @type {{ blank: number, time: number }} */ (await run('scroll()')) : undefined;
  await page.waitForTimeout(3000);
  const used = /** @type {number} */ ((await heap()) - before) / 2 ** 20;
  await page.close();
  return { rest, mount, key, enter, scrolled, used };
};

const executablePath = await findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: [...CHROMIUM_FLAGS, '--js-flags=--expose-gc', '--enable-precise-memory-info'],
});
console.log(`${COLUMNS.length} columns, medians in ms (mount of ${RUNS}), Chromium ${browser.version()}`);
for (const count of [200, 10_000]) {
  for (const kind of /** @type {const} */ (['plain', 'ledger'])) {
    const { rest, mount, key, enter, scrolled, used } = await measure(browser, kind, count);
    const ms = (/** @type {number} */ time) => time.toFixed(1).padStart(7);
    const both = (/** @type {{ toFrame: number, work: number }} */ { toFrame, work }) =>
      `${ms(toFrame)} (work ${ms(work - rest.work)})`;
    console.log(
      `${kind.padEnd(7)} ${String(count).padStart(6)} rows  nothing ${ms(rest.toFrame)}  mount ${both(mount)}  key to frame ${both(key)}` +
        `  ${enter && scrolled ? `cell taken ${both(enter)}  scroll step ${ms(scrolled.time)}  blank ${scrolled.blank}` : ''}  heap ${used.toFixed(1)} MB`,
    );
  }
}
await browser.close();
server.close();
