// Runs the portal: `node examples/portal/src/main.mjs`. PORT, DATABASE_URL and PORTAL_DATA (a folder, or `memory`) say where.
import { fileURLToPath } from 'node:url';
import { listenOnFreePort } from './listen.mjs';
import { claimFolder } from './claim-folder.mjs';
import { loadSeed } from './seed/load-seed.mjs';
import { createServer } from './server.mjs';
import { openDatabase } from './store/database.mjs';
import { migrate } from './store/migrate.mjs';
import { createStore } from './store/store.mjs';

/**
 * Opens the database, loads the made-up documents, serves the portal and stops it on SIGINT and SIGTERM.
 * @returns {Promise<string>} its address
 */
export const runPortal = async () => {
  const {
    DATABASE_URL: url,
    PORTAL_DATA: place = fileURLToPath(new URL('../.data/', import.meta.url)),
    PORT,
  } = process.env;
  const folder = url || place === 'memory' ? undefined : place;
  const claim = folder === undefined ? undefined : await claimFolder(folder);
  if (claim && 'runsAt' in claim) {
    const where = claim.runsAt || '…';
    console.log(`门户已在运行：${where}\nThe portal is running already: ${where}`);
    return claim.runsAt;
  }
  const database = await openDatabase({ url, folder: claim?.folder });
  await migrate(database);
  const store = createStore(database);
  const loaded = await loadSeed(store);
  const server = await createServer({ store, report: (line) => console.error(line) });
  const address = await listenOnFreePort(server, Number(PORT || 3000));
  claim?.tell(address);
  const stop = async () => {
    await server.close();
    await store.close();
    claim?.release();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  if (loaded > 0) console.log(`已载入 ${loaded} 份虚构文书。 / Loaded ${loaded} made-up documents.`);
  console.log(`\n  打开门户：${address}\n  Open the portal: ${address}\n\n  按 Ctrl+C 停止。 / Press Ctrl+C to stop.`);
  return address;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await runPortal();
