import { type DocumentKind, type Field, formatPointer, parsePointer } from '@guitu/core';

/** A document to begin with, and the fields that it could not hold anything for. */
export interface Skeleton {
  readonly document: Readonly<Record<string, unknown>>;
  /** Pointers of fields that take only dates, numbers, codes and the like, for which nothing can be made up. */
  readonly left: readonly string[];
}

/** How often what the draft does not accept is taken out again. */
const MOST_ROUNDS = 20;

/**
 * A draft of a document: its header says what it is, and everything else waits to be filled in. It is accepted as
 * a draft and never as a final document, because nothing that is asked for has been made up.
 *
 * @param id a fresh UUID for the header.
 * @param isFull every field where a draft can have one: texts hold their title in brackets, lists one row.
 *   Otherwise only the required parts, empty.
 */
export function skeletonOf(kind: DocumentKind, id: string, isFull: boolean): Skeleton {
  const left: string[] = [];
  const fill = (field: Field, path: string, template: string): unknown => {
    if (field.type === 'list')
      return isFull && field.item ? rowsOf(fill(field.item, `${path}/0`, `${template}/*`)) : [];
    if (field.type === 'object') return field.fields ? membersOf(field.fields, path, template) : undefined;
    if (!isFull) return undefined;
    const title = kind.texts.fields[template]?.title;
    const text = title === undefined ? undefined : `【${title}】`;
    if (text !== undefined && holdsAnyText(field) && [...text].length <= (field.maxLength ?? 0)) return text;
    left.push(path);
    return undefined;
  };
  const membersOf = (fields: readonly Field[], path: string, template: string): Record<string, unknown> => {
    const members: Record<string, unknown> = {};
    for (const field of fields) {
      if (!isFull && !field.required) continue;
      const value = fill(field, `${path}/${field.name}`, `${template}/${field.name}`);
      if (value !== undefined) members[field.name] = value;
    }
    return members;
  };
  const { header, ...rest } = membersOf(kind.definition.root.fields ?? [], '', '');
  const known = { document: kind.slug, standard: kind.standard, id, status: 'draft' };
  const document = { header: { ...known, ...(header as object), ...known }, ...rest };
  const isKnown = (path: string): boolean => Object.keys(known).some((name) => path === `/header/${name}`);
  const removed = removeRefused(kind, document);
  return { document, left: [...left.filter((path) => !isKnown(path)), ...removed] };
}

/** A row that could hold nothing is no row. */
function rowsOf(row: unknown): unknown[] {
  return row === undefined ? [] : [row];
}

/** Whether a text of any wording fits: no code of a closed list, no date, no pattern. */
function holdsAnyText({ type, codelist, open, format, const: only, pattern = '' }: Field): boolean {
  const isFree = pattern === '' || new RegExp(pattern, 'u').test('【】');
  return (
    type === 'string' &&
    isFree &&
    format === undefined &&
    only === undefined &&
    (codelist === undefined || open === true)
  );
}

/** Takes out what a rule refuses even in a draft, such as the reason for something that has not been said. */
function removeRefused(kind: DocumentKind, document: object): string[] {
  const removed: string[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const wrong = kind.validate(document, { mode: 'draft' }).issues.filter(({ severity }) => severity === 'error');
    const taken = wrong.filter(({ path }) => remove(document, parsePointer(path) ?? []));
    if (taken.length === 0) return removed;
    removed.push(...taken.map(({ path }) => path));
  }
  return removed;
}

/** Removes a member or row; where there is none, whatever holds it. */
function remove(document: object, segments: readonly string[]): boolean {
  const name = segments[segments.length - 1];
  if (name === undefined || formatPointer(segments) === '/header') return false;
  let node: unknown = document;
  for (const segment of segments.slice(0, -1)) node = (node as Record<string, unknown> | undefined)?.[segment];
  if (Array.isArray(node) && node.length > Number(name)) node.splice(Number(name), 1);
  else if (typeof node === 'object' && node !== null && name in node) delete (node as Record<string, unknown>)[name];
  else return remove(document, segments.slice(0, -1));
  return true;
}
