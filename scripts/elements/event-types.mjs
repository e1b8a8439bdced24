// Types of what the elements say: one map of events for each, and listeners that know them.
/** @typedef {import('./read-elements.mjs').ReadElement} ReadElement */

/** Names that TypeScript knows by itself. */
const GLOBAL = new Set(['CustomEvent', 'Event', 'Readonly', 'Record', 'Partial', 'Promise']);

/** Names of our types in the types of events. @param {ReadElement[]} elements */
export function detailNames(elements) {
  const names = elements.flatMap(({ events }) => events.flatMap(({ type }) => type.match(/\b[A-Z]\w*/g) ?? []));
  return [...new Set(names)].filter((name) => !GLOBAL.has(name)).sort();
}

/** The name of the map of the events of an element. @param {ReadElement} element */
export const mapName = ({ className }) => `${className}EventMap`;

/** @param {ReadElement[]} elements */
export function eventTypesOf(elements) {
  const names = detailNames(elements);
  return `// Generated from the sources of the elements.
${elements.map(({ className }) => `import type { ${className} } from './index.js';`).join('\n')}
import type { ${names.join(', ')} } from './index.js';
// The tags by their names.
${elements.map(({ entry }) => `import './${entry}.js';`).join('\n')}
export * from './index.js';

type Listener<Target, Fired> = ((this: Target, event: Fired) => void) | { handleEvent(event: Fired): void };
${elements
  .map(
    (element) => `
/** What \`<${element.tag}>\` says. */
export interface ${mapName(element)} {
${element.events.map(({ name, type, description }) => `  /** ${description} */\n  '${name}': ${type};`).join('\n')}
}`,
  )
  .join('\n')}

/** What each element says, by its tag. */
export interface GuituEventMaps {
${elements.map((element) => `  '${element.tag}': ${mapName(element)};`).join('\n')}
}
${elements
  .filter(({ events }) => events.length > 0)
  .map(
    (element) => `
declare module './${element.file.replace(/^src\//, '').replace(/\.ts$/, '.js')}' {
  interface ${element.className} {
    addEventListener<Type extends keyof ${mapName(element)}>(type: Type, listener: Listener<${element.className}, ${mapName(element)}[Type]>, options?: boolean | AddEventListenerOptions): void;
    addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
    removeEventListener<Type extends keyof ${mapName(element)}>(type: Type, listener: Listener<${element.className}, ${mapName(element)}[Type]>, options?: boolean | EventListenerOptions): void;
    removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  }
}`,
  )
  .join('\n')}
`;
}
