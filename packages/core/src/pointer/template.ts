import type { Field } from '../definition.js';
import { childPointer, formatPointer, memberOf, parsePointer } from './pointer.js';

/** A place in a document together with what stands there. */
export interface PlacedValue {
  readonly pointer: string;
  readonly value: unknown;
}

// A pointer template is a pointer in which `*` stands for every item of a list: /tests/*/date.

/** Whether a pointer is one of those a template stands for. */
export function matchTemplate(template: string, pointer: string): boolean {
  const expected = parsePointer(template);
  const segments = parsePointer(pointer);
  if (!expected || !segments || expected.length !== segments.length) return false;
  return expected.every((name, index) => {
    const segment = segments[index] ?? '';
    return name === segment || (name === '*' && /^[0-9]+$/.test(segment));
  });
}

/** Every place of a document that a template stands for and that exists, in document order. */
export function expandTemplate(template: string, document: unknown): PlacedValue[] {
  const segments = parsePointer(template);
  if (!segments || document === undefined) return [];
  let places: PlacedValue[] = [{ pointer: '', value: document }];
  for (const segment of segments) {
    const reached: PlacedValue[] = [];
    for (const { pointer, value } of places) {
      if (segment === '*') {
        if (!Array.isArray(value)) continue;
        value.forEach((item: unknown, index) => reached.push({ pointer: childPointer(pointer, index), value: item }));
      } else {
        const member = memberOf(value, segment);
        if (member !== undefined) reached.push({ pointer: childPointer(pointer, segment), value: member });
      }
    }
    places = reached;
  }
  return places;
}

/** The template a pointer belongs to: list indexes become `*`; what the fields do not know stays as it is. */
export function toTemplate(pointer: string, root: Field): string {
  const segments = parsePointer(pointer);
  if (!segments) return pointer;
  let field: Field | undefined = root;
  return formatPointer(
    segments.map((segment) => {
      const name: string = field?.type === 'list' && /^[0-9]+$/.test(segment) ? '*' : segment;
      field = field && childField(field, name);
      return name;
    }),
  );
}

/** The field a template names; `undefined` when the document has none there. */
export function fieldAt(root: Field, template: string): Field | undefined {
  const segments = parsePointer(template);
  return segments?.reduce<Field | undefined>((field, segment) => field && childField(field, segment), root);
}

/** The member of an object or, for `*`, the item of a list. */
export function childField(field: Field, segment: string): Field | undefined {
  return field.type === 'list'
    ? segment === '*'
      ? field.item
      : undefined
    : field.fields?.find(({ name }) => name === segment);
}
