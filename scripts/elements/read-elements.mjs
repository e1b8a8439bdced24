// Reads the sources of the elements: what each tag takes, gives and says. Everything that tools are told of the
// elements is written from this.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { root } from '../run.mjs';
import { drawnBy } from './drawn-names.mjs';
import { observedBy, valuesOf } from './property-tables.mjs';
import { readTokens } from './read-tokens.mjs';

/**
 * @typedef {{ name: string, description: string }} Named
 * @typedef {Named & { property: string, type: string, values: string[], default?: string }} ReadAttribute
 * @typedef {Named & { type: string, readonly: boolean, default?: string }} ReadField
 * @typedef {Named & { parameters: { name: string, type: string, optional: boolean }[], returns: string }} ReadMethod
 * @typedef {Named & { type: string }} ReadEvent
 * @typedef {{ tag: string, className: string, entry: string, file: string, summary: string, description: string, isFormAssociated: boolean,
 *   attributes: ReadAttribute[], fields: ReadField[], methods: ReadMethod[], events: ReadEvent[], slots: Named[], parts: Named[],
 *   states: Named[], tokens: import('./read-tokens.mjs').ReadToken[] }} ReadElement
 */

const sources = join(root, 'packages/elements/src');

/** What the browser calls, and what only classes below need. */
const NOT_FOR_PAGES =
  /^(connectedCallback|disconnectedCallback|attributeChangedCallback|adoptedCallback|form[A-Z].*Callback|valueOfProperty|setProperty|renderRoot|formAssociated|observedAttributes|styles|properties)$/;

/** What every control of a form has by the platform. @type {ReadAttribute[]} */
const OF_FORMS = [
  {
    name: 'name',
    property: 'name',
    type: 'string',
    values: [],
    default: "''",
    description: 'The name under which a form around the element sends the document.',
  },
  {
    name: 'disabled',
    property: 'disabled',
    type: 'boolean',
    values: [],
    default: 'false',
    description: 'Nothing can be filled in, and a form around the element sends nothing.',
  },
];

/** @returns {ReadElement[]} in the order of their tags */
export function readElements() {
  const modules = readModules();
  const { modules: analysed } = create({
    modules: [...modules.values()].filter((module) => /class \w+ extends/.test(module.text)),
    plugins: [],
    context: { dev: false },
  });
  /** @type {Map<string, any>} */
  const classes = new Map();
  for (const { declarations = [], path } of analysed) {
    for (const one of declarations) if (one.kind === 'class') classes.set(one.name, { ...one, path });
  }
  const tokens = readTokens(modules);
  const elements = readdirSync(join(sources, 'define'))
    .flatMap((name) => registrations(name, readFileSync(join(sources, 'define', name), 'utf8')))
    .map((registration) => elementOf(registration, classes, modules, tokens))
    .sort((one, other) => (one.tag < other.tag ? -1 : 1));
  return elements.map((element) => withLent(element, elements));
}

/**
 * With the parts and events that come from what an element shares with others, in the words of those: a field in a
 * page of its own draws what a form draws. @param {ReadElement} element @param {ReadElement[]} elements @returns {ReadElement}
 */
function withLent(element, elements) {
  const drawn = drawnBy(join(root, 'packages/elements', element.file));
  const lenders = ['guitu-form', 'guitu-ledger'].flatMap((tag) => elements.filter((one) => one.tag === tag));
  const lent = (/** @type {string[]} */ names, /** @type {'parts' | 'events'} */ kind) =>
    names
      .filter((name) => !element[kind].some((one) => one.name === name))
      .flatMap((name) => lenders.flatMap((one) => one[kind].filter((other) => other.name === name)).slice(0, 1));
  return {
    ...element,
    parts: [...element.parts, ...lent(drawn.parts, 'parts')],
    events: [...element.events, .../** @type {ReadEvent[]} */ (lent(drawn.events, 'events'))],
  };
}

/** All sources that are published, by their path in the package. */
function readModules() {
  /** @type {Map<string, ts.SourceFile>} */
  const modules = new Map();
  const visit = (/** @type {string} */ folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) visit(path);
      else if (/\.ts$/.test(entry.name) && !/\.(test|browser)\.ts$/.test(entry.name)) {
        const text = readFileSync(path, 'utf8');
        modules.set(path, ts.createSourceFile(`src/${relative(sources, path)}`, text, ts.ScriptTarget.ES2022, true));
      }
    }
  };
  if (existsSync(sources)) visit(sources);
  return modules;
}

/** @param {string} name @param {string} text */
function registrations(name, text) {
  return [...text.matchAll(/defineElement\('([a-z-]+)', (\w+)\)/g)].map(([, tag = '', className = '']) => ({
    tag,
    className,
    entry: `define/${name.replace(/\.ts$/, '')}`,
  }));
}

/**
 * @param {{ tag: string, className: string, entry: string }} registration @param {Map<string, any>} classes
 * @param {Map<string, ts.SourceFile>} modules @param {import('./read-tokens.mjs').ReadToken[]} tokens @returns {ReadElement}
 */
function elementOf({ tag, className, entry }, classes, modules, tokens) {
  const read = classes.get(className);
  if (!read) throw new Error(`The class ${className} of <${tag}> was not found.`);
  const members = read.members.filter((/** @type {any} */ { name, privacy }) => !privacy && !NOT_FOR_PAGES.test(name));
  const fields = members.filter((/** @type {any} */ { kind, static: own }) => kind === 'field' && !own).map(fieldOf);
  const isFormAssociated = read.members.some((/** @type {any} */ { name }) => name === 'formAssociated');
  /** @type {ReadAttribute[]} */
  const attributes = observedBy(className, modules).map(({ property, attribute, kind }) => {
    const field = fields.find((/** @type {ReadField} */ one) => one.name === property);
    if (!field) throw new Error(`<${tag}> observes ${attribute}, but its property ${property} is not public.`);
    const type = kind === 'string' ? field.type : kind;
    return { ...field, name: attribute, property, type, values: kind === 'string' ? valuesOf(type, modules) : [] };
  });
  return {
    tag,
    className,
    entry,
    file: read.path,
    summary: oneLine(read.summary),
    description: String(read.description ?? '').trim(),
    isFormAssociated,
    attributes: isFormAssociated ? [...attributes, ...OF_FORMS] : attributes,
    fields,
    methods: members.filter((/** @type {any} */ { kind }) => kind === 'method').map(methodOf),
    events: named(read.events?.filter((/** @type {any} */ { description }) => description)).map((one, index) => ({
      ...one,
      type: read.events.filter((/** @type {any} */ { description }) => description)[index].type?.text ?? 'Event',
    })),
    slots: named(read.slots),
    parts: named(read.cssParts),
    states: named(read.cssStates),
    tokens,
  };
}

/** @param {any} member @returns {ReadField} */
function fieldOf({ name, type, description, readonly: isReadonly, default: initial }) {
  return {
    name,
    type: oneLine(type?.text ?? 'unknown'),
    readonly: isReadonly === true,
    ...(initial === undefined || !/^('.*'|\d+|true|false)$/.test(initial) ? {} : { default: initial }),
    description: oneLine(description),
  };
}

/** @param {any} member @returns {ReadMethod} */
function methodOf({ name, parameters = [], return: returned, description }) {
  return {
    name,
    parameters: parameters.map((/** @type {any} */ one) => ({
      name: one.name,
      type: one.type?.text ?? (/^'.*'$/.test(one.default ?? '') ? 'string' : 'unknown'),
      optional: one.optional === true || one.default !== undefined,
    })),
    returns: returned?.type?.text ?? 'void',
    description: oneLine(description),
  };
}

/** @param {any[] | undefined} list @returns {Named[]} */
function named(list) {
  return (list ?? []).map(({ name, description }) => ({ name, description: oneLine(description) }));
}

/** @param {unknown} text */
function oneLine(text) {
  return String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
