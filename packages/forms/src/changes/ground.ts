import { childField, childPointer } from '@guitu/core';
import type { Field } from '@guitu/core';
import { segmentsOf } from '../document/member.js';

/** What the fields of a document know about a path. */
export interface Ground {
  /** The field at the path; `undefined` inside content that has no fields of its own. */
  readonly field: Field | undefined;
  /** The last segment is a row of a list that the fields know. */
  readonly isRow: boolean;
  /** The path of the content without fields of its own that the path leads to or into. */
  readonly free: string | undefined;
}

/** Follows a path through the fields; `undefined` when the document has no such place. `-` is a row to come. */
export function groundOf(root: Field, path: string): Ground | undefined {
  let field = root;
  let place = '';
  let isRow = false;
  for (const segment of segmentsOf(path)) {
    if (isFree(field)) return { field: undefined, isRow: false, free: place };
    isRow = field.type === 'list';
    const below: Field | undefined =
      isRow && /^(?:[0-9]+|-)$/.test(segment) ? field.item : isRow ? undefined : childField(field, segment);
    if (!below) return undefined;
    field = below;
    place = childPointer(place, segment);
  }
  return { field, isRow, free: isFree(field) ? place : undefined };
}

/** An object that may hold anything, such as extensions. */
function isFree({ type, fields }: Field): boolean {
  return type === 'object' && fields === undefined;
}
