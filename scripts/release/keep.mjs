// Keeps the release that is built as one file: node scripts/release/keep.mjs [--force]
// What was released is never written over, unless it is said to be no release yet.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.mjs';
import { packRelease, readFolder } from './release-files.mjs';

const release = readFolder(join(root, 'packages/schemas/dist'));
const file = join(root, 'releases', `${release.standard}.json.br`);
if (existsSync(file) && !process.argv.includes('--force')) {
  console.log(`releases/${release.standard}.json.br is kept already; what was released does not change`);
  process.exitCode = 1;
} else {
  const bytes = packRelease(release);
  mkdirSync(join(root, 'releases'), { recursive: true });
  writeFileSync(file, bytes);
  console.log(
    `releases/${release.standard}.json.br: ${Object.keys(release.files).length} files, ${(bytes.length / 1024).toFixed(0)} KiB`,
  );
}
