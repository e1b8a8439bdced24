import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from './run.mjs';

/** Tells the process which modules are loaded, by a hook of Node. */
const HOOK = `export const initialize = (port) => { globalThis.port = port; };
export const load = (url, context, next) => { globalThis.port.postMessage(url); return next(url, context); };`;

/** @param {string} work what the process does with core @returns {string[]} the modules of core that it loads, below the package */
const modulesOf = (work) => {
  const program = `
    import { register } from 'node:module';
    import { readFileSync } from 'node:fs';
    import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
    const { port1, port2 } = new MessageChannel();
    register('data:text/javascript,${encodeURIComponent(HOOK)}', { parentURL: import.meta.url, data: port2, transferList: [port2] });
    const core = await import('${new URL('packages/core/dist/index.js', `file://${root}`)}');
    ${work}
    const urls = [];
    for (let message = receiveMessageOnPort(port1); message; message = receiveMessageOnPort(port1)) urls.push(message.message);
    console.log(JSON.stringify(urls));
    port1.close();
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return /** @type {string[]} */ (JSON.parse(stdout))
    .flatMap((url) => url.split('/packages/core/')[1] ?? [])
    .filter((path) => !path.startsWith('dist/chunks/'))
    .sort();
};

const MAPS = [
  'case-rules/index.js',
  'codelists/index.js',
  'dist/index.js',
  'dist/runtime.js',
  'documents/index.js',
  'documents/slugs.js',
];
const EXAMPLE = "readFileSync('packages/schemas/dist/documents/community-detox-agreement/examples/full.json')";

test('importing core loads no document, no words and no code list', () => {
  expect(modulesOf('')).toEqual(MAPS);
});

/** @param {string} language The example has an identity number, so the codes of withdrawn counties are looked at. */
const ofAgreement = (language) => [
  ...MAPS,
  'codelists/withdrawn/divisions.js',
  'documents/community-detox-agreement.js',
  'documents/index-4.js',
  `texts/community-detox-agreement.${language}.js`,
];

test.each(['zh-CN', 'en'])('validating one document loads that document alone, with its words in %s', (language) => {
  expect(modulesOf(`await core.validateText(${EXAMPLE}, { language: '${language}' });`)).toEqual(
    ofAgreement(language).sort(),
  );
});

test.each(['zh-CN', 'en'])('an issue loads the messages in %s too', (language) => {
  const wrong = `JSON.stringify({ ...JSON.parse(${EXAMPLE}), surplus: 1 })`;
  expect(modulesOf(`await core.validateText(${wrong}, { language: '${language}' });`)).toEqual(
    [...ofAgreement(language), `dist/messages/${language.toLowerCase()}.js`].sort(),
  );
});
