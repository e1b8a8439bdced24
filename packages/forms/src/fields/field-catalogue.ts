import { childField, parsePointer } from '@guitu/core';
import type { DocumentDefinition, DocumentTexts, Field, LayoutField } from '@guitu/core';
import type { FormField } from '../form-store.js';
import { widgetOf, widthOf } from './widget.js';

/** The path leads to no field of the document. `path` is the one that was asked for. */
export class UnknownPathError extends Error {
  readonly path: string;

  constructor(path: string, slug: string) {
    super(`The document ${slug} has no field at "${path}". Give a JSON Pointer to one of its fields.`);
    this.name = 'UnknownPathError';
    this.path = path;
  }
}

/** A field with everything about it that does not depend on the row it stands in. */
export type FieldEntry = Omit<FormField, 'path'> & {
  readonly layout: LayoutField | undefined;
  /** The fields on the way to it, itself last. */
  readonly lineage: readonly FieldEntry[];
};

/** Finds the fields of a document by path. */
export interface FieldCatalogue {
  /** The entry at a path; `undefined` when the document has no such field. */
  entryAt(path: string): FieldEntry | undefined;
  /** The same, but throws `UnknownPathError`. */
  requireEntry(path: string): FieldEntry;
  /** The nearest path, itself or above, that has a field and a widget of its own. */
  anchorOf(path: string): string;
  /** Throws `UnknownPathError` unless a value may be set at the path. */
  requireWritable(path: string): void;
}

/** Makes the catalogue; entries are described when they are first asked for. */
export function createFieldCatalogue(definition: DocumentDefinition, texts: DocumentTexts): FieldCatalogue {
  const root = describe(definition.root, '', []);
  const entries = new Map<FieldEntry, Map<string, FieldEntry>>();

  function describe(field: Field, template: string, above: readonly FieldEntry[]): FieldEntry {
    const words = texts.fields[template];
    const layout = definition.layout.fields[template];
    const list = field.codelist ?? field.item?.codelist;
    const codes = list === undefined ? undefined : texts.codes[list];
    const lineage: FieldEntry[] = [...above];
    const widget = widgetOf(field, layout, codes && Object.keys(codes).length);
    const entry: FieldEntry = {
      template,
      field,
      title: words?.title ?? titleWithoutWords(field, above),
      description: words?.description,
      widget,
      width: layout?.width ?? widthOf(field, widget),
      source: field.source.flatMap((index) => definition.sources[index] ?? []),
      layout,
      lineage,
    };
    lineage.push(entry);
    return entry;
  }

  /** An item is then spoken of as its list is. */
  function titleWithoutWords({ name }: Field, above: readonly FieldEntry[]): string {
    if (name === '') return texts.title;
    return name === '*' ? (above[above.length - 1]?.title ?? name) : name;
  }

  function below(parent: FieldEntry, segment: string): FieldEntry | undefined {
    const name = parent.field.type === 'list' && /^[0-9]+$/.test(segment) ? '*' : segment;
    const known = entries.get(parent)?.get(name);
    if (known) return known;
    const field = childField(parent.field, name);
    if (!field) return undefined;
    const entry = describe(field, `${parent.template}/${name}`, parent.lineage);
    const siblings = entries.get(parent) ?? new Map<string, FieldEntry>();
    entries.set(parent, siblings.set(name, entry));
    return entry;
  }

  function entryAt(path: string): FieldEntry | undefined {
    return parsePointer(path)?.reduce<FieldEntry | undefined>((entry, segment) => entry && below(entry, segment), root);
  }

  function requireEntry(path: string): FieldEntry {
    const entry = entryAt(path);
    if (!entry) throw new UnknownPathError(path, definition.slug);
    return entry;
  }

  return {
    entryAt,
    requireEntry,
    anchorOf: (path) => {
      let anchor = path;
      while (anchor !== '') {
        const lineage = entryAt(anchor)?.lineage;
        // One control shows a whole list of codes, so what is wrong with a code shows there.
        if (lineage && lineage[lineage.length - 2]?.widget !== 'multi-choice') return anchor;
        anchor = anchor.slice(0, Math.max(0, anchor.lastIndexOf('/')));
      }
      return anchor;
    },
    requireWritable: (path) => {
      let above = path;
      while (above !== '' && !entryAt(above)) above = above.slice(0, Math.max(0, above.lastIndexOf('/')));
      const isOpen = above === path || requireEntry(above).field.fields?.length === undefined;
      const isPlain = parsePointer(path)?.every((segment) => segment !== '__proto__') ?? false;
      if (!isOpen || !isPlain || (above !== path && requireEntry(above).field.type !== 'object')) {
        throw new UnknownPathError(path, definition.slug);
      }
    },
  };
}
