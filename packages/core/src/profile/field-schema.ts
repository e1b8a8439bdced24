import type { Field } from '../definition.js';
import { childPointer } from '../pointer/pointer.js';

/** A JSON Schema of draft 2020-12, as data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The keywords that lines of a profile and fields have under the same name. */
export const LIMITS = [
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'const',
  'pattern',
] as const;

/** Local content of several parties, each under its code. */
const EXTENSIONS: JsonSchema = {
  type: 'object',
  minProperties: 1,
  maxProperties: 50,
  propertyNames: { type: 'string', maxLength: 18, pattern: '^([0-9]{6}|[0-9A-Z]{18})$' },
};

/** How a schema is written. */
interface FieldSchemaOptions {
  /** Codes of the closed lists. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
  /** What a field is called, by its pointer template. */
  readonly words?: (template: string) => JsonSchema;
}

/** The schema that a field says with all that is below it. */
export function fieldSchema(field: Field, options: FieldSchemaOptions, template = ''): JsonSchema {
  const { type, fields = [], item, format, codelist, open, patterns = [], shape } = field;
  const { codes, words } = options;
  const said = words ? words(template) : {};
  const limits = {
    ...limitsOf(field),
    ...(patterns.length > 0 && { allOf: patterns.map((pattern) => ({ pattern })) }),
  };
  if (type === 'list')
    return { ...said, type: 'array', ...limits, ...(item && { items: memberSchema(item, options, `${template}/*`) }) };
  if (type !== 'object') {
    const isClosed = codelist !== undefined && !open;
    return { ...said, type, ...limits, ...(format && { format }), ...(isClosed && { enum: codes[codelist] ?? [] }) };
  }
  const required = fields.filter((member) => member.required).map(({ name }) => name);
  const properties = Object.fromEntries(
    fields.map((member) => [member.name, memberSchema(member, options, childPointer(template, member.name))]),
  );
  if (shape === 'extensions') return { ...said, ...EXTENSIONS, ...(fields.length > 0 && { properties }) };
  return { ...said, type, properties, ...(required.length > 0 && { required }), additionalProperties: false };
}

/** Limits that something sets, under the names of the keywords. */
export function limitsOf(field: Partial<Pick<Field, (typeof LIMITS)[number]>>): JsonSchema {
  return Object.fromEntries(LIMITS.filter((name) => field[name] !== undefined).map((name) => [name, field[name]]));
}

/** What is never given has the schema that nothing fulfils. */
function memberSchema(field: Field, options: FieldSchemaOptions, template: string): JsonSchema | false {
  return !field.forbidden && fieldSchema(field, options, template);
}
