import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs one command in the repository, shows what it prints and stops the program when it fails.
 * @param {string} title
 * @param {string[]} command program and arguments; `node` is this Node
 * @param {NodeJS.ProcessEnv} [environment] added to the present one
 */
export const run = (title, [program = 'node', ...rest], environment = {}) => {
  const started = Date.now();
  console.log(`\n▸ ${title}`);
  const result = spawnSync(program === 'node' ? process.execPath : program, rest, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${root}node_modules/.bin:${process.env['PATH']}`, ...environment },
  });
  if (result.status !== 0) {
    console.error(`✗ ${title} failed`);
    process.exit(result.status ?? 1);
  }
  console.log(`  ${((Date.now() - started) / 1000).toFixed(1)} s`);
};
