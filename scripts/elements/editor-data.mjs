// What editors show while somebody writes a page: VS Code and those that read its custom data, and JetBrains.
/** @typedef {import('./read-elements.mjs').ReadElement} ReadElement */

/** @param {ReadElement[]} elements */
export function htmlData(elements) {
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tag,
      description: markdown(describe(element)),
      attributes: element.attributes.map(({ name, type, description, values }) => ({
        name,
        description: markdown(description),
        ...(type === 'boolean' ? { valueSet: 'v' } : {}),
        ...(values.length > 0 ? { values: values.map((value) => ({ name: value })) } : {}),
      })),
    })),
  };
}

/** @param {ReadElement[]} elements */
export function cssData(elements) {
  const parts = [...new Set(elements.flatMap(({ parts: all }) => all.map(({ name }) => name)))].sort();
  const [first] = elements;
  return {
    version: 1.1,
    properties: (first?.tokens ?? []).map(({ name, default: initial, description }) => ({
      name,
      description: markdown([description, initial && `\`${initial}\``].filter(Boolean).join(' ')),
    })),
    pseudoElements: parts.map((name) => ({
      name: `::part(${name})`,
      description: markdown(
        elements
          .flatMap(({ tag, parts: all }) =>
            all.filter((part) => part.name === name).map(({ description }) => `- \`<${tag}>\`: ${description}`),
          )
          .join('\n'),
      ),
    })),
  };
}

/** @param {ReadElement[]} elements @param {string} version */
export function webTypes(elements, version) {
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name: '@guitu/elements',
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tag,
          description: describe(element),
          attributes: element.attributes.map(({ name, type, description, default: initial }) => ({
            name,
            description,
            value: { type, ...(initial === undefined ? {} : { default: initial }) },
          })),
          slots: element.slots,
          js: {
            properties: element.fields.map(({ name, type, description }) => ({ name, type, description })),
            events: element.events.map(({ name, type, description }) => ({ name, type, description })),
          },
          css: { parts: element.parts },
        })),
      },
      css: {
        properties: (elements[0]?.tokens ?? []).map(({ name, description }) => ({ name, description })),
      },
    },
  };
}

/** @param {ReadElement} element */
function describe({ summary, description, events, parts }) {
  const list = (/** @type {string} */ title, /** @type {{ name: string, description: string }[]} */ all) =>
    all.length > 0
      ? `\n\n**${title}**\n\n${all.map(({ name, description: text }) => `- \`${name}\`: ${text}`).join('\n')}`
      : '';
  return `${summary}\n\n${description}${list('Events', events)}${list('Parts', parts)}`;
}

/** @param {string} value */
function markdown(value) {
  return { kind: 'markdown', value };
}
