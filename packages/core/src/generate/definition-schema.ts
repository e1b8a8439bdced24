import type { DocumentDefinition, Field } from '../definition.js';
import type { SchemaNode } from './schema-node.js';

/** The codes of a closed list, by its name; nothing when they are not known. */
export type CodesOf = (codelist: string) => readonly string[] | undefined;

/** The schema that the field index of a document says, for the makers of documents. */
export const schemaOfDefinition = ({ root }: DocumentDefinition, codesOf: CodesOf): SchemaNode =>
  schemaOfField(root, codesOf);

function schemaOfField(field: Field, codesOf: CodesOf): SchemaNode {
  const codes = field.codelist === undefined || field.open ? undefined : codesOf(field.codelist);
  const { fields, item } = field;
  const properties: Record<string, SchemaNode> = {};
  for (const member of fields === undefined ? [] : fields) properties[member.name] = schemaOfField(member, codesOf);
  const limits: Record<string, unknown> = {};
  for (const name of LIMITS) if (field[name] !== undefined) limits[name] = field[name];
  return {
    type: field.type === 'list' ? 'array' : field.type,
    ...limits,
    ...(codes === undefined ? {} : { enum: codes }),
    ...(item === undefined ? {} : { items: schemaOfField(item, codesOf) }),
    ...(fields === undefined
      ? {}
      : { properties, required: fields.filter((member) => member.required).map(({ name }) => name) }),
  };
}

const LIMITS = [
  ...(['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'] as const),
  ...(['format', 'pattern', 'const'] as const),
];
