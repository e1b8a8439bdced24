// Types of everything that is compiled, tests included, and of the scripts.
import { run } from './run.mjs';

for (const name of ['schemas', 'core', 'forms', 'elements', 'cli']) run(`types of ${name}`, ['tsc', '-p', `packages/${name}/tsconfig.json`]);
run('types of scripts', ['tsc', '-p', 'scripts/tsconfig.json']);
