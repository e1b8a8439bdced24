import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const cache = fileURLToPath(new URL('../.cache/browsers/', import.meta.url));

/**
 * Unpacks the browser that a `chrome-aws-lambda` package carries, once, and gives its path.
 * The package itself would unpack every version to one place.
 * @param {string} packageFile path of the package's package.json
 * @param {string} name
 */
export const unpack = async (packageFile, name) => {
  const path = join(cache, name);
  if (existsSync(path)) return path;
  mkdirSync(cache, { recursive: true });
  const partial = `${path}.partial`;
  await pipeline(
    createReadStream(join(dirname(packageFile), 'bin/chromium.br')),
    createBrotliDecompress(),
    createWriteStream(partial),
  );
  await chmod(partial, 0o755);
  renameSync(partial, path);
  return path;
};

/** Flags for a browser without a screen, a sandbox or a network. */
export const OLD_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--single-process',
  '--no-zygote',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
