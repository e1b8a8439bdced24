import type { DocumentTexts } from '../definition.js';
import { fieldSchema, type JsonSchema } from './field-schema.js';
import type { ProfiledDocument } from './profiled-document.js';

/** What the flat schema of a document is written with. */
export interface SnapshotOptions {
  readonly id: string;
  /** Codes of the closed lists of the base. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
  /** The words of the document under the profile, in both languages. */
  readonly texts: { readonly 'zh-CN': DocumentTexts; readonly en: DocumentTexts };
}

/**
 * The flat schema of a document under a profile: one tree without references, with the titles of the place, for
 * tools that show or generate. `deltaSchema` says the same as a conjunction.
 */
export function snapshotSchema(
  { definition, lists }: Pick<ProfiledDocument, 'definition' | 'lists'>,
  { id, codes, texts }: SnapshotOptions,
): JsonSchema {
  const local = Object.keys(lists).map((name) => [name, lists[name]?.codes ?? []]);
  const [chinese, english] = [texts['zh-CN'], texts.en];
  const words = (template: string): JsonSchema => {
    const [zh, en] = template === '' ? [chinese, english] : [chinese.fields[template], english.fields[template]];
    return {
      ...(zh && { title: zh.title }),
      ...(en && { 'x-title-en': en.title }),
      ...(zh?.description !== undefined && { description: zh.description }),
      ...(en?.description !== undefined && { 'x-description-en': en.description }),
    };
  };
  const all = { ...codes, ...(Object.fromEntries(local) as SnapshotOptions['codes']) };
  const { properties, ...rest } = fieldSchema(definition.root, { codes: all, words });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    ...rest,
    // An editor finds the schema by it, so that documents may have it.
    properties: { $schema: { type: 'string' }, ...(properties as JsonSchema) },
  };
}
