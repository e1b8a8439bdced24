// How this portal bundles what browsers load; the check of sizes measures by the same settings.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';

/** The syntax that Chromium 80 reads; Lit is published in newer syntax, and is lowered. */
const TARGET = 'es2020';

/** The types of the plugin are those of a CommonJS module, which it is not here. */
const minify = /** @type {(options: object) => import('rollup').Plugin} */ (/** @type {unknown} */ (terser));

/**
 * Each kind of document, each language and each long code list becomes a file of its own, and a page
 * loads those it needs.
 * @param {import('rollup').InputOption} input
 * @param {import('rollup').Plugin[]} [plugins]
 */
export const bundle = async (input, plugins = []) => {
  const bundled = await rollup({
    input,
    plugins: [
      ...plugins,
      nodeResolve({ browser: true, exportConditions: ['production', 'default'] }),
      esbuild({ target: TARGET, include: /\.m?js$/, exclude: [] }),
      minify({ ecma: 2019, module: true, compress: { passes: 2 }, format: { comments: false } }),
    ],
  });
  const { output } = await bundled.generate({
    format: 'es',
    chunkFileNames: 'chunks/[name]-[hash].js',
    hoistTransitiveImports: false,
  });
  await bundled.close();
  return output.flatMap((file) => (file.type === 'chunk' ? [file] : []));
};
