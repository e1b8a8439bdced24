import { createRequire } from 'node:module';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './run.mjs';

const require = createRequire(join(root, 'examples/webpack-4/package.json'));

test('webpack 4 resolves and bundles the elements without a transpiler', async () => {
  const webpack = require('webpack');
  const configuration = require(join(root, 'examples/webpack-4/webpack.config.cjs'));
  const folder = mkdtempSync(join(tmpdir(), 'guitu-webpack-4-'));
  try {
    const stats = await new Promise((resolve, reject) => {
      webpack(
        {
          ...configuration,
          context: join(root, 'examples/webpack-4'),
          mode: 'development',
          devtool: false,
          output: { ...configuration.output, path: folder },
        },
        (/** @type {Error | null} */ error, /** @type {any} */ result) => (error ? reject(error) : resolve(result)),
      );
    });
    expect(stats.toJson().errors).toEqual([]);
    expect(readdirSync(folder).length).toBeGreaterThan(3);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
