// Builds or lays out each example as its README says, into a folder of its own.
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { Module, createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { root } from '../run.mjs';

const elements = join(root, 'packages/elements');
const FILES = ['dist/guitu.js', 'dist/guitu.module.js', 'doc/reporting-registration.js', 'doc/codelist-division.js'];

/** @param {string} from @param {string} to */
function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true });
}

/** A page without a bundler: its files, and those of the package in `guitu`. @param {string} name @param {string} out */
function layOut(name, out) {
  copy(join(root, 'examples', name), out);
  for (const file of FILES) copy(join(elements, file), join(out, 'guitu', file.replace(/^dist\//, '')));
}

/** @param {string} name @param {string} out */
function theme(name, out) {
  copy(join(elements, 'themes', `${name}.css`), join(out, 'guitu', `${name}.css`));
}

/** @param {string} out */
export function plain(out) {
  layOut('plain', out);
}

/** @param {string} out */
export function jquery(out) {
  layOut('jquery', out);
  theme('classic-portal', out);
  const require = createRequire(join(root, 'examples/jquery/package.json'));
  copy(require.resolve('jquery/dist/jquery.min.js'), join(out, 'jquery/jquery.min.js'));
}

/** What publishing fills in: the digests of the scripts. @param {string} text */
export function withIntegrity(text) {
  const integrity = JSON.parse(readFileSync(join(elements, 'dist/integrity.json'), 'utf8'));
  return text.replace(/\{\{([a-z]+\/[a-z.-]+)\}\}/g, (_whole, path) => integrity[path]);
}

/** The page in a folder from a server, with the module in place of the script. @param {string} text */
export function asModule(text) {
  return withIntegrity(
    text
      .replace(
        '<script src="guitu/guitu.js">',
        '<script type="module" src="guitu/guitu.module.js" integrity="{{dist/guitu.module.js}}">',
      )
      .replace(/<script src="guitu\/(doc\/[a-z-]+\.js)">/g, '<script defer src="guitu/$1" integrity="{{$1}}">'),
  );
}

/** @param {string} name */
const withVite = (name) => async (/** @type {string} */ out) => {
  const folder = join(root, 'examples', name);
  await build({
    root: folder,
    configFile: join(folder, 'vite.config.mjs'),
    logLevel: 'error',
    build: { outDir: out, emptyOutDir: true, chunkSizeWarningLimit: 5000, reportCompressedSize: false },
  });
};

export const vue3 = withVite('vue-3');
export const react = withVite('react');

/**
 * The compiler of templates looks whether the Vue beside it is of its version. Beside it here is that of another
 * example, which a portal does not have. @param {NodeRequire} require of the example
 */
function soloVue(require) {
  const beside = createRequire(require.resolve('vue-template-compiler/package.json')).resolve('vue');
  const exports = { version: require('vue/package.json').version };
  require.cache[beside] = Object.assign(new Module(beside), { exports, loaded: true });
  require('vue-template-compiler');
  delete require.cache[beside];
}

/** webpack 4, without a transpiler. @param {string} out */
export async function vue2(out) {
  const folder = join(root, 'examples/vue-2');
  const require = createRequire(join(folder, 'package.json'));
  soloVue(require);
  const webpack = require('webpack');
  const configuration = require(join(folder, 'webpack.config.cjs'));
  const stats = await new Promise((resolve, reject) => {
    webpack(
      // Minifying is not what is tried here, and takes longest.
      {
        ...configuration,
        context: folder,
        mode: 'development',
        devtool: false,
        output: { ...configuration.output, path: out },
      },
      (/** @type {Error | null} */ error, /** @type {any} */ result) => (error ? reject(error) : resolve(result)),
    );
  });
  const { errors } = stats.toJson({ all: false, errors: true });
  if (errors.length > 0) throw new Error(errors.join('\n'));
  theme('element-ui', out);
  for (const file of ['index.html', 'portal.css']) copy(join(folder, file), join(out, file));
  copy(join(dirname(require.resolve('element-ui/package.json')), 'lib/theme-chalk'), join(out, 'element-ui'));
}
