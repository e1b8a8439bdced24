// Types of everything that is compiled, tests included, and of the scripts.
import { run } from './run.mjs';

run('types of schemas', ['tsc', '--ignoreConfig', '--noEmit', '--strict', 'packages/schemas/dist/index.d.ts']);
for (const name of ['core', 'forms', 'elements', 'cli'])
  run(`types of ${name}`, ['tsc', '-p', `packages/${name}/tsconfig.json`]);
run('types of scripts', ['tsc', '-p', 'scripts/tsconfig.json']);
run('types of the portal', ['tsc', '-p', 'examples/portal/tsconfig.json']);
run('types of the React example', ['tsc', '-p', 'examples/react/tsconfig.json']);
