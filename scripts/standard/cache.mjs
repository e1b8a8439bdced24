import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { coreOutput, root } from './paths.mjs';

const FOLDER = join(root, 'node_modules/.cache/guitu-standard');

/** An entry that no build has asked for in this many days is removed. */
const KEPT_DAYS = 14;

/** What decides the results beside the inputs: the scripts, the parts of core that they run, and the installed tools. */
const PLACES = [join(root, 'scripts/standard'), join(coreOutput, 'src'), join(root, 'package-lock.json')];

/** @param {string} text */
const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/** @param {string} path @returns {string[]} files that are not tests */
const filesAt = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesAt(join(path, name)))
    : /\.test\.\w+$/.test(path)
      ? []
      : [path];

/** The digest of everything that makes results, beside their inputs. @param {readonly string[]} places */
export const toolDigest = (places) =>
  sha256(
    [
      process.version,
      ...places.flatMap(filesAt).map((path) => `${path.slice(root.length)}\n${sha256(readFileSync(path, 'utf8'))}`),
    ].join('\n'),
  );

/**
 * A store of results by the content that they were made from. Whoever asks gets what `make` gives, sooner when
 * it was made before from the same inputs by the same scripts.
 * @param {{ folder?: string, tools?: string, enabled?: boolean, now?: number, onMissing?: () => void }} [options]
 *   `tools` is a digest, `onMissing` is told before something is made that was not known
 */
export const openCache = ({
  folder = FOLDER,
  tools = toolDigest(PLACES),
  enabled = true,
  now = Date.now(),
  onMissing = () => {},
} = {}) => ({
  /**
   * @template Result
   * @param {string} kind @param {unknown} inputs JSON @param {() => Result} make gives JSON
   * @returns {Result}
   */
  get: (kind, inputs, make) => {
    if (!enabled) return make();
    const path = join(folder, kind, `${sha256(`${tools}\n${JSON.stringify(inputs)}`)}.json`);
    const known = read(path, now);
    if (known !== undefined) return known.result;
    onMissing();
    const result = make();
    // Builds may run side by side: an entry appears whole or not at all.
    const draft = `${path}.${process.pid}-${threadId}`;
    mkdirSync(join(folder, kind), { recursive: true });
    writeFileSync(draft, JSON.stringify({ result }));
    renameSync(draft, path);
    return result;
  },
  /** Removes what has not been asked for lately. */
  tidy: () => {
    if (enabled) tidy(folder, now - KEPT_DAYS * 86_400_000);
  },
});

/** @typedef {ReturnType<typeof openCache>} Cache */

/** @param {string} path @param {number} now @returns {{ result: any } | undefined} nothing when there is none, or none that can be read */
const read = (path, now) => {
  try {
    const entry = JSON.parse(readFileSync(path, 'utf8'));
    utimesSync(path, now / 1000, now / 1000);
    return entry;
  } catch {
    return undefined;
  }
};

/** @param {string} folder @param {number} before */
const tidy = (folder, before) => {
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) tidy(path, before);
    else if (statSync(path).mtimeMs < before) rmSync(path, { force: true });
  }
};
