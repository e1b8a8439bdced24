import type { Field } from '../definition.js';
import { parsePointer } from '../pointer/pointer.js';
import type { DeltaLine } from './delta-line.js';
import type { ProfiledDocument } from './profiled-document.js';

/** A JSON Schema of draft 2020-12, as data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A node of the delta while it is put together. */
interface Node {
  properties?: Record<string, Node>;
  items?: Node;
  required?: string[];
  allOf?: unknown[];
}

const LIMITS = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'const', 'pattern'] as const;

/**
 * The schema of a document under a profile for any engine: `allOf` of its base, by reference, and of what
 * the profile asks for beyond it. Nothing that it accepts can be refused by the base.
 * @param ids `$id` of the schema and of the base that it refers to
 */
export function deltaSchema(
  { delta }: Pick<ProfiledDocument, 'delta'>,
  ids: { readonly id: string; readonly base: string },
): JsonSchema {
  const root: Node = {};
  for (const line of delta) write(root, line);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: ids.id,
    allOf: [{ $ref: ids.base }, root],
  };
}

function write(root: Node, line: DeltaLine): void {
  const segments = parsePointer(line.at) ?? [];
  const last = segments[segments.length - 1] ?? '';
  if (line.required) {
    const parent = segments.slice(0, -1).reduce(descend, root);
    parent.required = [...(parent.required ?? []), last];
    return;
  }
  const node = segments.reduce(descend, root);
  const { content, forbidden, values } = line;
  const limits: Record<string, unknown> = {};
  for (const name of LIMITS) if (line[name] !== undefined) limits[name] = line[name];
  const said: unknown[] = [];
  if (Object.keys(limits).length > 0) said.push(limits);
  if (values) said.push({ enum: values });
  if (forbidden) said.push(false);
  if (content) said.push(contentSchema(content, line.codes ?? {}));
  node.allOf = [...(node.allOf ?? []), ...said];
}

function descend(node: Node, segment: string): Node {
  if (segment === '*') return (node.items ??= {});
  node.properties ??= {};
  return (node.properties[segment] ??= {});
}

/** The schema that a field of local content says. */
function contentSchema(field: Field, codes: Readonly<Record<string, readonly string[]>>): JsonSchema {
  const { type, fields, item, format, codelist, open } = field;
  const limits: Record<string, unknown> = {};
  for (const name of LIMITS) if (field[name] !== undefined) limits[name] = field[name];
  if (type === 'list') return { type: 'array', ...limits, ...(item && { items: contentSchema(item, codes) }) };
  if (type !== 'object') {
    return {
      type,
      ...limits,
      ...(format && { format }),
      ...(codelist !== undefined && !open && { enum: codes[codelist] ?? [] }),
    };
  }
  const required = (fields ?? []).filter((member) => member.required).map(({ name }) => name);
  return {
    type,
    properties: Object.fromEntries((fields ?? []).map((member) => [member.name, contentSchema(member, codes)])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}
