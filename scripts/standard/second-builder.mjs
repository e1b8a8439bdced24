// Runs beside a build that has met a document it does not know: it goes through the documents from the other end
// and leaves what it makes in the cache, so that both cores work. What fails here is told by the build itself.
import { isMainThread, Worker } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import { buildDocument } from './built-document.mjs';
import { openCache } from './cache.mjs';
import { readStandard } from './read-standard.mjs';

/** Starts it. @returns {{ stop: () => Promise<unknown> }} */
export const startSecondBuilder = () => {
  const worker = new Worker(fileURLToPath(import.meta.url));
  worker.on('error', () => {});
  return { stop: () => worker.terminate() };
};

if (!isMainThread) {
  const standard = readStandard();
  const cache = openCache();
  for (const document of [...standard.documents].reverse()) buildDocument(document, standard, cache);
}
