// The Custom Elements Manifest: https://github.com/webcomponents/custom-elements-manifest
/** @typedef {import('./read-elements.mjs').ReadElement} ReadElement */

/** Where the classes are found. */
const CLASSES = 'dist/index.js';

/** @param {ReadElement[]} elements */
export function manifestOf(elements) {
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path: CLASSES,
        declarations: elements.map(declarationOf),
        exports: elements.map(({ className: name }) => ({
          kind: 'js',
          name,
          declaration: { name, module: CLASSES },
        })),
      },
      ...elements.map(({ tag, className, entry }) => ({
        kind: 'javascript-module',
        path: `dist/${entry}.js`,
        declarations: [],
        exports: [{ kind: 'custom-element-definition', name: tag, declaration: { name: className, module: CLASSES } }],
      })),
    ],
  };
}

/** @param {ReadElement} element */
function declarationOf(element) {
  const attributeOf = new Map(element.attributes.map(({ property, name }) => [property, name]));
  return {
    kind: 'class',
    customElement: true,
    name: element.className,
    tagName: element.tag,
    summary: element.summary,
    description: element.description,
    superclass: { name: 'HTMLElement', package: 'global:' },
    attributes: element.attributes.map(({ name, property, type, description, default: initial }) => ({
      name,
      ...(element.fields.some((field) => field.name === property) ? { fieldName: property } : {}),
      type: { text: type },
      ...(initial === undefined ? {} : { default: initial }),
      description,
    })),
    members: [
      ...element.fields.map(({ name, type, readonly: isReadonly, description, default: initial }) => ({
        kind: 'field',
        name,
        type: { text: type },
        ...(isReadonly ? { readonly: true } : {}),
        ...(initial === undefined ? {} : { default: initial }),
        ...(attributeOf.has(name) ? { attribute: attributeOf.get(name) } : {}),
        description,
      })),
      ...element.methods.map(({ name, parameters, returns, description }) => ({
        kind: 'method',
        name,
        parameters: parameters.map(({ name: parameter, type, optional }) => ({
          name: parameter,
          type: { text: type },
          ...(optional ? { optional: true } : {}),
        })),
        return: { type: { text: returns } },
        description,
      })),
    ],
    events: element.events.map(({ name, type, description }) => ({ name, type: { text: type }, description })),
    slots: element.slots,
    cssParts: element.parts,
    cssStates: element.states,
    cssProperties: element.tokens.map(({ name, default: initial, description }) => ({
      name,
      ...(initial ? { default: initial } : {}),
      description,
    })),
  };
}
