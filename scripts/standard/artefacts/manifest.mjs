import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { canonical } from './canonical.mjs';

/**
 * @typedef {{ size: number, sha256: string, sm3: string }} Digests of the bytes that are hashed, in hexadecimal
 * @typedef {Digests & { path: string }} ManifestFile
 * @typedef {{ package: string, version: string, standard: string, files: ManifestFile[], digest: Digests }} Manifest
 */

/** The file that lists all others, and therefore not itself. */
export const MANIFEST = 'manifest.json';

/** @param {string | Uint8Array} content @returns {Digests} */
export const digests = (content) => {
  const bytes = Buffer.from(content);
  const hash = (/** @type {string} */ algorithm) => createHash(algorithm).update(bytes).digest('hex');
  return { size: bytes.length, sha256: hash('sha256'), sm3: hash('sm3') };
};

/**
 * JSON is hashed in canonical form, so that another layout of the same content keeps its digest; all other
 * files are hashed as they are.
 * @param {string} path @param {Uint8Array} bytes
 */
const fileDigests = (path, bytes) =>
  digests(path.endsWith('.json') ? canonical(JSON.parse(Buffer.from(bytes).toString('utf8'))) : bytes);

/**
 * @param {string} folder
 * @param {readonly string[]} paths of files in it, with `/`
 * @returns {ManifestFile[]} in the order of their paths
 */
export const describeFiles = (folder, paths) =>
  [...paths].sort().map((path) => ({ path, ...fileDigests(path, readFileSync(join(folder, path))) }));

/**
 * @param {readonly ManifestFile[]} described
 * @param {Pick<Manifest, 'package' | 'version' | 'standard'>} identity
 * @returns {Manifest}
 */
export const manifestOf = (described, identity) => {
  const files = [...described].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { ...identity, files, digest: digests(canonical(files)) };
};

/**
 * What a folder has other than its manifest says, a line a deviation; none when every file is as it was published.
 * @param {string} folder
 * @returns {string[]}
 */
export const deviations = (folder) => {
  const place = join(folder, MANIFEST);
  if (!existsSync(place)) return [`${MANIFEST}: missing`];
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(place, 'utf8'));
  const listed = new Set(manifest.files.map(({ path }) => path));
  const extra = filesBelow(folder).filter((path) => path !== MANIFEST && !listed.has(path));
  return [
    ...difference(MANIFEST, manifest.digest, digests(canonical(manifest.files))),
    ...manifest.files.flatMap(({ path, ...expected }) => fileDeviations(folder, path, expected)),
    ...extra.map((path) => `${path}: not in the manifest`),
  ];
};

/** @param {string} folder @param {string} path @param {Digests} expected */
const fileDeviations = (folder, path, expected) => {
  if (!existsSync(join(folder, path))) return [`${path}: missing`];
  try {
    return difference(path, expected, fileDigests(path, readFileSync(join(folder, path))));
  } catch {
    return [`${path}: no JSON`];
  }
};

/** @param {string} path @param {Digests} expected @param {Digests} found */
const difference = (path, expected, found) => {
  const names = /** @type {const} */ (['size', 'sha256', 'sm3']).filter((name) => expected[name] !== found[name]);
  return names.length === 0 ? [] : [`${path}: differs in ${names.join(', ')}`];
};

/** @param {string} folder @param {string} [below] @returns {string[]} paths with `/`, sorted */
const filesBelow = (folder, below = '') =>
  readdirSync(join(folder, below))
    .sort()
    .flatMap((name) => {
      const path = below === '' ? name : `${below}/${name}`;
      return statSync(join(folder, path)).isDirectory() ? filesBelow(folder, path) : [path];
    });
