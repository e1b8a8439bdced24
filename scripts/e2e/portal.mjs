import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright';
import { CHROMIUM_FLAGS, findShell } from '../browser.mjs';
import { root } from '../run.mjs';

/**
 * A portal with the made-up documents in a database of its own, and a browser beside it. Every request
 * that pages make and every violation of their policy is kept.
 */
export const openPortal = async () => {
  const built = spawnSync(process.execPath, ['examples/portal/build.mjs'], { cwd: root, stdio: 'inherit' });
  if (built.status !== 0) throw new Error('The scripts of the portal did not build.');
  const below = (/** @type {string} */ path) =>
    import(new URL(`../../examples/portal/src/${path}`, import.meta.url).href);
  const [{ openDatabase }, { migrate }, { createStore }, { loadSeed }, { createServer }] = await Promise.all(
    ['store/database.mjs', 'store/migrate.mjs', 'store/store.mjs', 'seed/load-seed.mjs', 'server.mjs'].map(below),
  );
  const database = await openDatabase({});
  await migrate(database);
  const store = createStore(database);
  await loadSeed(store);
  /** @type {string[]} */
  const faults = [];
  const server = await createServer({ store, report: (/** @type {string} */ line) => faults.push(line) });
  const address = await server.listen({ host: '127.0.0.1', port: 0 });

  const browser = await chromium.launch({ executablePath: await findShell(), args: CHROMIUM_FLAGS });
  /** @type {Set<string>} */
  const origins = new Set();
  /** @type {string[]} */
  const complaints = [];

  /** A window of its own, with its own cookies. @param {{ width?: number, height?: number, javaScriptEnabled?: boolean }} [choice] */
  const openContext = async ({ width = 1280, height = 900, javaScriptEnabled = true } = {}) => {
    const context = await browser.newContext({
      viewport: { width, height },
      baseURL: address,
      locale: 'zh-CN',
      javaScriptEnabled,
    });
    context.setDefaultTimeout(15_000);
    context.on('request', (request) => origins.add(new URL(request.url()).origin));
    context.on('console', (message) => {
      // The browser logs every status of 400 and above; which of them are faults is told below.
      if (['error', 'warning'].includes(message.type()) && !message.text().startsWith('Failed to load resource'))
        complaints.push(message.text());
    });
    context.on('response', (response) => {
      // A refused document is an answer; a missing script or style is a fault.
      const isPart = !['document', 'fetch'].includes(response.request().resourceType());
      if (response.status() >= 500 || (isPart && response.status() >= 400))
        complaints.push(`${response.status()} ${response.url()}`);
    });
    context.on('weberror', (error) => complaints.push(error.error().message));
    return context;
  };

  return {
    address,
    browser,
    database,
    store,
    faults,
    origins,
    complaints,
    openContext,
    async close() {
      await browser.close();
      await server.close();
      await store.close();
    },
  };
};

/** @typedef {Awaited<ReturnType<typeof openPortal>>} Portal */
