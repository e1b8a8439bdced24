// Typed React components: properties as properties, events as callbacks.
import { detailNames, mapName } from './event-types.mjs';

/** @typedef {import('./read-elements.mjs').ReadElement} ReadElement */

/** `guitu-draft-saved` is heard as `onDraftSaved`. @param {string} event */
function callbackOf(event) {
  return `on${event
    .replace(/^guitu-/, '')
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}`;
}

/** What a page may set. @param {ReadElement} element */
export const settable = ({ fields }) => fields.filter(({ readonly: isReadonly }) => !isReadonly);

/** The file of one component. @param {ReadElement} element */
export function reactModule(element) {
  const attributes = Object.fromEntries(element.attributes.map(({ property, name }) => [property, name]));
  const events = Object.fromEntries(element.events.map(({ name }) => [callbackOf(name), name]));
  if (Object.keys(events).length < element.events.length)
    throw new Error(`Two events of <${element.tag}> have the same callback.`);
  return `// Generated from the sources of the elements.
import '../${element.entry}.js';
import { component } from './component.js';

export const ${element.className} = component(${JSON.stringify(element.className)}, {
  tag: ${JSON.stringify(element.tag)},
  attributes: ${JSON.stringify(attributes)},
  properties: ${JSON.stringify(settable(element).map(({ name }) => name))},
  events: ${JSON.stringify(events)},
});
`;
}

/** @param {ReadElement[]} elements */
export function reactIndex(elements) {
  return `// Generated from the sources of the elements.
${elements.map(({ className, entry }) => `export { ${className} } from './react/${entry.replace(/^define\//, '')}.js';`).join('\n')}
`;
}

/** @param {ReadElement[]} elements */
export function reactTypes(elements) {
  return `// Generated from the sources of the elements.
import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import type * as elements from './index.js';
import type { ${[...elements.map(mapName), ...detailNames(elements)].join(', ')} } from './typed.js';
export type { ${[...elements.map(mapName), ...detailNames(elements)].join(', ')} };

/** What every element takes, apart from what it gives a meaning of its own. */
type Common<Own extends PropertyKey> = Omit<HTMLAttributes<HTMLElement>, Own>;
${elements.map(componentType).join('\n')}
`;
}

/** @param {ReadElement} element */
function componentType(element) {
  const { className, tag, events, attributes, fields, summary } = element;
  const own = settable(element);
  const only = attributes.filter(({ property }) => !fields.some(({ name }) => name === property));
  const callbacks = events.map(({ name }) => callbackOf(name));
  const names = [...own.map(({ name }) => name), ...only.map(({ name }) => name), ...callbacks];
  const union = names.map((name) => JSON.stringify(name)).join(' | ');
  const lines = [
    ...own.map(
      ({ name, description }) => `  /** ${description} */\n  ${name}?: elements.${className}['${name}'] | undefined;`,
    ),
    ...only.map(({ name, type, description }) => `  /** ${description} */\n  ${name}?: ${type} | undefined;`),
    ...events.map(
      ({ name, description }, index) =>
        `  /** \`${name}\`: ${description} */\n  ${callbacks[index]}?: ((event: ${mapName(element)}['${name}'] & { readonly currentTarget: elements.${className} }) => void) | undefined;`,
    ),
  ];
  return `
export interface ${className}Props extends Common<${union}> {
${lines.join('\n')}
}
/** \`<${tag}>\`: ${summary} */
export declare const ${className}: ForwardRefExoticComponent<${className}Props & RefAttributes<elements.${className}>>;`;
}
