import { parsePointer } from '../pointer/pointer.js';
import type { DeltaLine } from './delta-line.js';
import { fieldSchema, type JsonSchema, limitsOf } from './field-schema.js';
import type { ProfiledDocument } from './profiled-document.js';

/** A node of the delta while it is put together. */
interface Node {
  properties?: Record<string, Node>;
  items?: Node;
  required?: string[];
  allOf?: unknown[];
}

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
  const limits = limitsOf(line);
  const said: unknown[] = [];
  if (Object.keys(limits).length > 0) said.push(limits);
  if (values) said.push({ enum: values });
  if (forbidden) said.push(false);
  if (content) said.push(fieldSchema(content, { codes: line.codes ?? {} }, line.at));
  node.allOf = [...(node.allOf ?? []), ...said];
}

function descend(node: Node, segment: string): Node {
  if (segment === '*') return (node.items ??= {});
  node.properties ??= {};
  return (node.properties[segment] ??= {});
}
