// Holds main against the release that was kept last: what it changed must not be more than the version and the
// changesets say, and nothing may be unknown. node scripts/release/gate.mjs, after a build.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { root } from '../run.mjs';
import { declaredRelease, faultOfBump, pendingBump } from './declared.mjs';

/** @param {string} text such as 0.10 */
const parts = (text) => text.split('.').map(Number);

const [last] = readdirSync(join(root, 'releases'))
  .map((name) => /^(\d+\.\d+)\.json\.br$/.exec(name)?.[1])
  .filter((standard) => standard !== undefined)
  .sort((one, other) => {
    const [[major = 0, minor = 0], [otherMajor = 0, otherMinor = 0]] = [parts(one), parts(other)];
    return otherMajor - major || otherMinor - minor;
  });
if (last === undefined) throw new Error('no release is kept: npm run release:keep');
const { version } = JSON.parse(readFileSync(join(root, 'packages/schemas/package.json'), 'utf8'));
const changesets = readdirSync(join(root, '.changeset'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join(root, '.changeset', name), 'utf8'));
const bump = pendingBump(changesets, '@guitu/schemas');
const declared = declaredRelease(`${last}.0`, version, bump);
console.log(`release gate: ${last} → ${version} with its changesets is ${declared}`);
const { status } = spawnSync(
  process.execPath,
  ['packages/cli/dist/bin.js', 'compare', `releases/${last}.json.br`, '.', '--release', declared, '--lang', 'en'],
  { cwd: root, stdio: 'inherit' },
);
const fault = faultOfBump(bump);
if (fault !== undefined) console.error(fault);
process.exitCode = fault === undefined ? (status ?? 1) : 1;
