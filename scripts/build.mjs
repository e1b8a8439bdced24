// Builds everything that is published: the standard, then the packages in the order of the arrow.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap } from './bootstrap.mjs';
import { root, run } from './run.mjs';

bootstrap();
run('standard', ['node', 'scripts/standard/build.mjs']);
run('types', ['tsc', '-b', 'tsconfig.json']);
// Chunks carry a digest in their names: those of earlier builds would be published along.
for (const folder of ['core', 'forms', 'elements', 'cli'].flatMap((name) => [
  `${name}/dist/chunks`,
  `${name}/dist/legacy`,
])) {
  rmSync(join(root, 'packages', folder), { recursive: true, force: true });
}
run('packages', ['rollup', '-c', 'rollup.config.mjs', '--silent']);
run('classic scripts', ['node', 'scripts/classic-documents.mjs']);
run('manifest of the elements', ['node', 'scripts/elements/build.mjs']);
