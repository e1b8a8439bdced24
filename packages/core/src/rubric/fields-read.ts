import { dependencies } from '../expression/dependencies.js';
import { childPointer, memberOf } from '../pointer/pointer.js';
import { expandTemplate } from '../pointer/template.js';
import { isItemFact, isRowsFact } from './binding.js';
import type { Binding, FactBinding, ItemFact } from './binding.js';
import { dependenciesOf } from './dependencies.js';
import { expressionsOf } from './expressions-of.js';
import type { LoadedRubric } from './load-rubric.js';

/** Which fields of a document a score reads, as JSON Pointers; lists where a fact counts their rows. */
export interface FieldsRead {
  /** By id of the fact. */
  readonly facts: Readonly<Record<string, readonly string[]>>;
  /** By id of the item, as in the lines of the trace. */
  readonly items: Readonly<Record<string, readonly string[]>>;
}

/**
 * The fields that a rubric reads in one document, so that a line of its trace, or a fact that is missing, leads to
 * where it is filled in. A row that is found by its code and is not there leads to its list.
 */
export function fieldsRead({ rubric, binding }: LoadedRubric, document: unknown): FieldsRead {
  const facts: Record<string, readonly string[]> = {};
  for (const [id, source] of Object.entries(binding.facts)) facts[id] = once(pointersOf(source, binding, document));
  const items: Record<string, readonly string[]> = {};
  for (const item of rubric.items) {
    const read = dependenciesOf(expressionsOf(item).map(({ expression }) => expression)).facts;
    const counted = (rubric.windows ?? []).filter(({ id }) => read.indexOf(id) >= 0).map(({ rows }) => rows);
    items[item.id] = once([...read, ...counted].flatMap((id) => facts[id] ?? []));
  }
  return { facts, items };
}

function pointersOf(source: FactBinding, binding: Binding, document: unknown): string[] {
  if (isItemFact(source)) return itemPointers(source, binding, document);
  if (isRowsFact(source)) return [listOf(source.rows)];
  return dependencies(source, '').map(listOf);
}

function itemPointers(source: ItemFact, { items }: Binding, document: unknown): string[] {
  if (!items) return [];
  const list = listOf(items.rows);
  const row = rowAt(items.rows, items.code, source.item, document);
  if (row === undefined) return [list];
  const part =
    source.part === undefined || items.parts === undefined
      ? row
      : rowAt(row + childPointer('', items.parts), items.code, source.part, document);
  return part === undefined ? [row] : dependencies(source.value, part).map(listOf);
}

/** The pointer of the one row with a code. */
function rowAt(list: string, member: string, code: string, document: unknown): string | undefined {
  const rows = expandTemplate(`${list}/*`, document).filter(({ value }) => memberOf(value, member) === code);
  return rows.length === 1 ? rows[0]?.pointer : undefined;
}

/** What a template leads to without choosing a row. */
function listOf(template: string): string {
  const end = template.indexOf('/*');
  return end < 0 ? template : template.slice(0, end);
}

function once(pointers: readonly string[]): readonly string[] {
  return pointers.filter((pointer, index) => pointers.indexOf(pointer) === index);
}
