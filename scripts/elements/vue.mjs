// What Vue has to know: which tags are elements, and in types what each takes and says.
import { detailNames, mapName } from './event-types.mjs';
import { settable } from './react.mjs';

/** @typedef {import('./read-elements.mjs').ReadElement} ReadElement */

/** @param {ReadElement[]} elements */
export function vueModule(elements) {
  return `// Generated from the sources of the elements.
const tags = ${JSON.stringify(elements.map(({ tag }) => tag))};

export const isCustomElement = (tag) => tags.indexOf(tag) >= 0;
`;
}

/** \`guitu-draft-saved\` is listened to as \`onGuituDraftSaved\`. @param {string} event */
const listenerOf = (event) =>
  `on${event
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}`;

/** @param {ReadElement[]} elements */
export function vueTypes(elements) {
  return `// Generated from the sources of the elements.
import type { DefineComponent, HTMLAttributes, PublicProps, ReservedProps } from 'vue';
import type * as elements from './index.js';
import type { ${[...elements.map(mapName), ...detailNames(elements)].join(', ')} } from './typed.js';

/** Whether a tag is one of the elements, for \`compilerOptions.isCustomElement\`. */
export declare const isCustomElement: (tag: string) => boolean;
${elements.map(propsOf).join('\n')}

declare module 'vue' {
  interface GlobalComponents {
${elements.map(({ tag, className }) => `    '${tag}': DefineComponent<${className}Props>;`).join('\n')}
  }
}
declare module 'vue/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(({ tag, className }) => `      '${tag}': ${className}Props & ReservedProps & PublicProps;`).join('\n')}
    }
  }
}
`;
}

/** @param {ReadElement} element */
function propsOf(element) {
  const { className, tag, events, attributes, fields } = element;
  const only = attributes.filter(({ property }) => !fields.some(({ name }) => name === property));
  const names = [...settable(element), ...only].map(({ name }) => JSON.stringify(name));
  const lines = [
    ...settable(element).map(
      ({ name, description }) => `  /** ${description} */\n  ${name}?: elements.${className}['${name}'] | undefined;`,
    ),
    ...only.map(({ name, type, description }) => `  /** ${description} */\n  ${name}?: ${type} | undefined;`),
    ...events.map(
      ({ name, description }) =>
        `  /** \`${name}\`: ${description} */\n  ${listenerOf(name)}?: ((event: ${mapName(element)}['${name}']) => void) | undefined;`,
    ),
  ];
  const callbacks = events.map(({ name }) => JSON.stringify(listenerOf(name)));
  return `
/** What \`<${tag}>\` takes in a template. */
export interface ${className}Props extends Omit<HTMLAttributes, ${[...names, ...callbacks].join(' | ')}> {
${lines.join('\n')}
}`;
}
