// Builds everything that is published: the standard, then the packages in the order of the arrow.
import { bootstrap } from './bootstrap.mjs';
import { run } from './run.mjs';

bootstrap();
run('standard', ['node', 'scripts/standard/build.mjs']);
run('types', ['tsc', '-b', 'tsconfig.json']);
run('packages', ['rollup', '-c', 'rollup.config.mjs', '--silent']);
run('classic scripts', ['node', 'scripts/classic-documents.mjs']);
