// Begins a document of the catalogue: npm run document:new -- SLUG --base BASE --prefix ABC
// It writes what is already known and never over a file, and says what documents on the same base usually have. `npm run document:check -- SLUG` then says what is left to do.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { root, schemasSource } from '../paths.mjs';
import { readStandard } from '../read-standard.mjs';
import { customLines, customsOf } from './customs.mjs';
import { refusal } from './refusal.mjs';
import { skeleton } from './skeleton.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { base: { type: 'string', default: 'person-document' }, prefix: { type: 'string', default: '' } },
});
const standard = readStandard();
const wanted = { slug: positionals[0] ?? '', base: values.base, prefix: values.prefix };
const reason = refusal(standard, wanted);
if (reason !== undefined) {
  console.error(reason);
  process.exit(2);
}
const { folder, files } = skeleton(standard, { ...wanted, id: randomUUID });
for (const [name, value] of Object.entries(files)) {
  const path = join(schemasSource, folder, name);
  if (existsSync(path)) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await format(JSON.stringify(value), { ...(await resolveConfig(path)), filepath: path }));
  console.log(relative(root, path));
}
for (const line of customLines(customsOf(standard, wanted.base), wanted.base)) console.log(line);
console.log(`\nnext: npm run document:check -- ${wanted.slug}`);
