import type { Field } from '../../definition.js';
import { childPointer, parsePointer, formatPointer } from '../../pointer/pointer.js';
import { fieldAt } from '../../pointer/template.js';
import type { GrowingDocument } from '../growing-document.js';
import { replaceField, without } from '../replace-field.js';

// What the author of a wrong operation must have meant, written into the snapshot and nowhere else: the base and the
// delta stay as they are, so that a search finds documents that only such a snapshot accepts.

/** The most characters of a field that a profile has made up. */
const LONGEST = 200;

/** Adds the field that an operation speaks of and that the standard does not have. */
export function addMember(document: GrowingDocument, at: string): Field | undefined {
  const segments = parsePointer(at) ?? [];
  const name = segments[segments.length - 1];
  const parent = formatPointer(segments.slice(0, -1));
  const holder = fieldAt(document.root, parent);
  if (name === undefined || holder?.type !== 'object' || holder.shape === 'extensions') return undefined;
  const member: Field = { name, type: 'string', maxLength: LONGEST, source: [] };
  document.root = replaceField(document.root, parent, (found) => ({
    ...found,
    fields: [...(found.fields ?? []), member],
  }));
  return fieldAt(document.root, childPointer(parent, name));
}

/** The field without being asked for: who does not show it, or only warns, takes documents without it. */
export function optional(field: Field): Omit<Field, 'required'> {
  return without(field, 'required');
}

/** A field of which nothing is kept but its name, its place and whether it must be there. */
export function bare({ name, required, source, privacy }: Field, type: Field['type']): Field {
  return { name, type, source, ...(required && { required }), ...(privacy && { privacy }) };
}
