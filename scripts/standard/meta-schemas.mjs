import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** @typedef {(name: string, value: unknown) => { at: string, problem: string }[]} MetaSchemaCheck what a meta-schema finds wrong */

/** Compiling takes longer than checking: equal meta-schemas are compiled once. @type {Map<string, MetaSchemaCheck>} */
const compiled = new Map();

/**
 * Checks of authored files by the meta-schemas of the standard.
 * @param {Record<string, any>} metaSchemas by file name without `.schema.json`
 */
export const metaSchemaCheck = (metaSchemas) => {
  const key = JSON.stringify(metaSchemas);
  const check = compiled.get(key) ?? compile(metaSchemas);
  compiled.set(key, check);
  return check;
};

/**
 * @param {Record<string, any>} metaSchemas
 * @returns {MetaSchemaCheck}
 */
const compile = (metaSchemas) => {
  const ajv = new Ajv2020.default({ strict: false, allErrors: true });
  addFormats.default(ajv);
  for (const [name, schema] of Object.entries(metaSchemas)) ajv.addSchema(schema, `${name}.schema.json`);
  return (name, value) => {
    const validate = ajv.getSchema(`${name}.schema.json`);
    if (validate === undefined) throw new Error(`there is no meta-schema ${name}`);
    validate(value);
    return (validate.errors ?? [])
      .filter(({ keyword }) => keyword !== 'if')
      .map(({ instancePath, keyword, message, params }) => {
        const more = MORE[keyword]?.(params);
        return { at: instancePath, problem: more === undefined ? `${message}` : `${message}: ${more}` };
      });
  };
};

/** What the words of ajv leave out, by keyword: what was found, or what may stand there. @type {Readonly<Record<string, (params: any) => string | undefined>>} */
const MORE = {
  additionalProperties: ({ additionalProperty }) => additionalProperty,
  unevaluatedProperties: ({ unevaluatedProperty }) => unevaluatedProperty,
  propertyNames: ({ propertyName }) => propertyName,
  enum: ({ allowedValues }) => allowedValues.join(', '),
  const: ({ allowedValue }) => JSON.stringify(allowedValue),
  minLength: ({ limit }) => (limit === 1 ? 'it is empty, write it' : undefined),
  minItems: ({ limit }) => (limit === 1 ? 'it is empty, write the first one' : undefined),
  minProperties: ({ limit }) => (limit === 1 ? 'it is empty, write the first one' : undefined),
};
