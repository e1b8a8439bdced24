// Writes what tools and frameworks are told of the elements into `packages/elements/dist`: the manifest, types and
// components, data for editors. Run after the packages are built.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../run.mjs';
import { cssData, htmlData, webTypes } from './editor-data.mjs';
import { integrityOf } from './integrity.mjs';
import { eventTypesOf } from './event-types.mjs';
import { manifestOf } from './manifest.mjs';
import { reactIndex, reactModule, reactTypes } from './react.mjs';
import { readElements } from './read-elements.mjs';
import { vueModule, vueTypes } from './vue.mjs';

const out = join(root, 'packages/elements/dist');
const { version } = JSON.parse(readFileSync(join(root, 'packages/elements/package.json'), 'utf8'));
const elements = readElements();

/** @param {string} name @param {string | object} content */
function write(name, content) {
  const path = join(out, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);
}

write('custom-elements.json', manifestOf(elements));
write('typed.d.ts', eventTypesOf(elements));
for (const element of elements) write(`react/${element.entry.replace(/^define\//, '')}.js`, reactModule(element));
copyFileSync(join(root, 'scripts/elements/react-component.js'), join(out, 'react/component.js'));
write('react.js', reactIndex(elements));
write('react.d.ts', reactTypes(elements));
write('vue.js', vueModule(elements));
write('vue.d.ts', vueTypes(elements));
write('html-custom-data.json', htmlData(elements));
write('css-custom-data.json', cssData(elements));
write('web-types.json', webTypes(elements, version));
const { documentStyles } = await import('../../packages/elements/dist/server.js');
write('guitu-document.css', `${documentStyles()}\n`);
// Last: it says what has been written.
const integrity = integrityOf(join(root, 'packages/elements'));
write('integrity.json', integrity);
console.log(`elements: ${elements.length} in the manifest, ${Object.keys(integrity).length} files with a digest`);
