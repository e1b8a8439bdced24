// Compares a folder of @guitu/schemas with its manifest.json: node scripts/standard/verify-manifest.mjs [FOLDER]
import { deviations } from './artefacts/manifest.mjs';
import { schemasOutput } from './paths.mjs';

const folder = process.argv[2] ?? schemasOutput;
const found = deviations(folder);
for (const line of found) console.error(line);
console.log(found.length === 0 ? `${folder}: as published` : `${folder}: ${found.length} deviations`);
process.exitCode = found.length === 0 ? 0 : 1;
