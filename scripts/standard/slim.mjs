/**
 * Makes the code that ajv writes small. Nothing is decided anew: what a check reports is left out, because a
 * guard only says yes or no, and the schema that ajv carries along is reduced to the names it looks up. ajv is
 * pinned, the build fails when one of its forms is no longer met, and tests hold the guard of every document
 * against two other engines.
 */

const REPORT =
  /const (err\d+) = \{instancePath(?::[^\n]*?)?,schemaPath:"[^"\n]*",keyword:"\w+",params:\{[^\n]*?\}(?:,propertyName:[^\n]*?)?\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g;

const FIRST_REPORT =
  /(validate\d+\.errors) = \[\{instancePath(?::[^\n]*?)?,schemaPath:"[^"\n]*",keyword:"\w+",params:\{[^\n]*?\}(?:,propertyName:[^\n]*?)?\}\];\n/g;

const EVALUATED =
  /const evaluated0 = validate\d+\.evaluated;\nif\(evaluated0\.dynamicProps\)\{\nevaluated0\.props = undefined;\n\}\nif\(evaluated0\.dynamicItems\)\{\nevaluated0\.items = undefined;\n\}\n|^validate\d+\.evaluated = [^\n]*\n/gm;

const SCHEMA = /^const (schema\d+) = (\{[^\n]*\});$/gm;
const LOOK_UP = /\.call\((schema\d+)((?:\.[\w$]+|\["[^"\n]*"\])*)\.properties, /g;

/** @param {any} schema @param {string} path */
const follow = (schema, path) =>
  [...path.matchAll(/\.([\w$]+)|\["([^"\n]*)"\]/g)].reduce((node, [, name, quoted]) => node[name ?? quoted], schema);

/**
 * @param {string} code what ajv wrote, a statement a line
 * @returns {string}
 */
export const slim = (code) => {
  /** @type {Map<string, any>} */
  const schemas = new Map();
  /** @type {Map<string, string>} */
  const names = new Map();
  const shorter = code
    .replace(SCHEMA, (_line, name, text) => {
      schemas.set(name, JSON.parse(text));
      return '';
    })
    .replace(EVALUATED, '')
    // One entry has to stay: a caller counts the errors of what it called.
    .replace(REPORT, '(vErrors = vErrors || []).push(0);\nerrors++;')
    .replace(FIRST_REPORT, '$1 = [0];\n')
    .replace(LOOK_UP, (_text, name, path) => {
      const members = Object.keys(follow(schemas.get(name), path).properties).map(
        (member) => `${JSON.stringify(member)}:1`,
      );
      const literal = `{${members.join(',')}}`;
      if (!names.has(literal)) names.set(literal, `members${names.size}`);
      return `.call(${names.get(literal)}, `;
    });
  if (/\bschema\d+\b|schemaPath|\.evaluated\b/.test(shorter)) throw new Error('ajv wrote a form that is not known');
  return [...[...names].map(([literal, name]) => `const ${name} = ${literal};`), shorter].join('\n');
};
