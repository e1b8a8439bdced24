import type { DocumentDefinition } from '../../definition.js';
import { schemaOfDefinition } from '../../generate/definition-schema.js';
import { readPattern } from '../../generate/pattern-language.js';
import type { SchemaNode } from '../../generate/schema-node.js';
import type { Codes } from '../../modules/brief.js';
import type { ProfiledDocument } from '../profiled-document.js';

/** Whether values can be made of a pattern. */
export function isReadable(pattern: string): boolean {
  try {
    readPattern(pattern);
    return true;
  } catch {
    return false;
  }
}

/** What documents of a definition are made from: patterns that nobody can read are left out. */
export function nodeOf(
  definition: DocumentDefinition,
  codes: Codes,
  lists: ProfiledDocument['lists'] = {},
): SchemaNode {
  return readable(schemaOfDefinition(definition, (name) => lists[name]?.codes ?? codes[name]));
}

function readable(node: SchemaNode): SchemaNode {
  const { pattern, properties, items, ...rest } = node;
  return {
    ...rest,
    ...(pattern !== undefined && isReadable(pattern) ? { pattern } : {}),
    ...(items === undefined ? {} : { items: readable(items) }),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.keys(properties).map((name) => [name, readable(properties[name] as SchemaNode)]),
          ),
        }),
  };
}

/** The node at a pointer template, for those of fields. */
export function nodeAt(node: SchemaNode, path: readonly string[]): SchemaNode | undefined {
  return path.reduce<SchemaNode | undefined>(
    (found, segment) => (segment === '*' ? found?.items : found?.properties?.[segment]),
    node,
  );
}
