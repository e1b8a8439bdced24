import { childField } from '@guitu/core/form';
import type { DocumentDefinition, DocumentTexts, Field } from '@guitu/core';
import { segmentsOf } from '../document/member.js';
import type { FormField } from '../form-store.js';
import { widgetOf, widthOf } from './widget.js';

/** The path leads to no field of the document. `path` is the one that was asked for. */
export class UnknownPathError extends Error {
  readonly path: string;

  constructor(path: string, slug: string) {
    super(`The document ${slug} has no field at "${path}". Give a JSON Pointer to a field.`);
    this.name = 'UnknownPathError';
    this.path = path;
  }
}

/** A field, the same for every row it stands in. */
export interface FieldEntry {
  readonly shape: Omit<FormField, 'path'>;
  /** The object or list that holds it; absent for the document. */
  readonly above: FieldEntry | undefined;
}

/** How far a path leads. */
export interface FoundField {
  /** The last field on the way. */
  readonly entry: FieldEntry;
  /** How many segments lead to it. */
  readonly depth: number;
  readonly segments: readonly string[];
}

/** Finds the fields of a document by path. */
export interface FieldCatalogue {
  find(path: string): FoundField;
  /** The field at a path. Throws `UnknownPathError`. */
  entryOf(path: string): FieldEntry;
  /** Throws `UnknownPathError` unless a value may stand at the path: in a field, or in an object of free content. */
  requireWritable(path: string): void;
}

/** Makes the catalogue; fields are described when they are first asked for. */
export function createFieldCatalogue(definition: DocumentDefinition, texts: DocumentTexts): FieldCatalogue {
  const entries = new Map<string, FieldEntry>();
  const root = describe(definition.root, '', undefined);

  function describe(field: Field, template: string, above: FieldEntry | undefined): FieldEntry {
    const words = texts.fields[template];
    const layout = definition.layout.fields[template];
    const codes = texts.codes[field.codelist ?? field.item?.codelist ?? ''];
    const widget = widgetOf(field, layout, codes && Object.keys(codes).length);
    // An item without words of its own is spoken of as its list is.
    const title = above === undefined ? texts.title : field.name === '*' ? above.shape.title : field.name;
    const entry: FieldEntry = {
      shape: {
        template,
        field,
        title: words?.title ?? title,
        description: words?.description,
        widget,
        width: layout?.width ?? widthOf(field, widget),
        source: field.source.flatMap((index) => definition.sources[index] ?? []),
      },
      above,
    };
    entries.set(template, entry);
    return entry;
  }

  function below(above: FieldEntry, segment: string): FieldEntry | undefined {
    const { field, template } = above.shape;
    const name = field.type === 'list' && /^[0-9]+$/.test(segment) ? '*' : segment;
    const path = `${template}/${name}`;
    const known = entries.get(path);
    if (known) return known;
    const member = childField(field, name);
    return member && describe(member, path, above);
  }

  function find(path: string): FoundField {
    // What is no pointer leads nowhere.
    const segments = segmentsOf(path);
    let entry = root;
    let depth = 0;
    for (const segment of segments) {
      const next = below(entry, segment);
      if (!next) break;
      entry = next;
      depth += 1;
    }
    return { entry, depth, segments };
  }

  return {
    find,
    entryOf: (path) => {
      const { entry, depth, segments } = find(path);
      if (depth < segments.length) throw new UnknownPathError(path, definition.slug);
      return entry;
    },
    requireWritable: (path) => {
      const { entry, depth, segments } = find(path);
      const { type, fields } = entry.shape.field;
      const isFree = type === 'object' && fields === undefined && !segments.includes('__proto__');
      if (depth < segments.length && !isFree) throw new UnknownPathError(path, definition.slug);
    },
  };
}

/** The path of the field that shows what is said about a path: itself, or the nearest above that has a control. */
export function anchorOf(path: string, { find }: FieldCatalogue): string {
  const { entry, depth, segments } = find(path);
  // One control shows a whole list of codes, so what is wrong with a code shows there.
  const shown = entry.above?.shape.widget === 'multi-choice' ? depth - 1 : depth;
  return shown === segments.length
    ? path
    : path
        .split('/')
        .slice(0, shown + 1)
        .join('/');
}
