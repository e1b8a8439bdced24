import type { Field } from '@guitu/core';
import { isList, memberAt } from '../document/member.js';
import type { FormField } from '../form-store.js';
import type { JsonValue } from '../json.js';
import { ledgerColumns } from '../ledger/ledger-columns.js';
import type { LedgerColumn } from '../ledger/ledger-columns.js';
import { isSummed, sumOf, valueIn } from '../ledger/ledger-totals.js';
import { formatStored } from '../fields/entered-text.js';
import { node } from './paper-node.js';
import type { PaperNode } from './paper-node.js';
import { continuedTable } from './paper-rows.js';
import type { PaperScene } from './paper-scene.js';
import { titleOf } from './paper-title.js';

/** Rows that a blank ledger offers: about a sheet. */
const BLANK_ROWS = 16;
/** Above this, the cells of a ledger keep less room beside what stands in them: figures are never broken. */
const MANY_COLUMNS = 18;

/** The rows of a ledger across the sheet: serial numbers, columns in their groups, and sums at the end. */
export function paperLedger(scene: PaperScene, list: FormField): PaperNode {
  const { store, words, isBlank } = scene;
  const values = isBlank ? [] : store.rows(list.path).map(({ path }) => store.watch(path).value);
  const isUsed = ({ path, field }: LedgerColumn): boolean =>
    field.required === true || field.recommended === true || values.some((row) => valueIn(row, path) !== undefined);
  const columns = ledgerColumns(store, list.path).filter((column) => isBlank || isUsed(column));
  const count = isBlank ? BLANK_ROWS : values.length;
  const rows = Array.from({ length: count }, (_, row) =>
    node('tr', '', [
      node('td', 'gt-serial', [String(row + 1)]),
      ...columns.map((column) =>
        node('td', figureClass(column), [
          cellText(scene, `${list.path}/${row}${column.path}`, column.field, valueIn(values[row], column.path)),
        ]),
      ),
    ]),
  );
  const summed = isBlank ? [] : columns.filter(isSummed);
  const sums = (className: string, title: string, some: readonly (JsonValue | undefined)[]): PaperNode =>
    node('tr', className, [
      node('td', 'gt-serial', [title]),
      ...columns.map((column) =>
        node('td', 'gt-figure', [summed.includes(column) ? formatStored(column.field, sumOf(some, column)) : '']),
      ),
    ]);
  const pages = pagesOf(values.length, scene.options.ledgerPages);
  const withSums = pages.flatMap(([start, end], index) => [
    ...rows.slice(start, end),
    sums(index < pages.length - 1 ? 'gt-total gt-turn' : 'gt-total', words.pageTotal, values.slice(start, end)),
  ]);
  return continuedTable(
    columns.length > MANY_COLUMNS ? 'gt-table gt-many' : 'gt-table',
    titleOf(scene, list),
    words.continued(list.title),
    columns.length + 1,
    headOf(scene, columns),
    summed.length > 0 ? [...(pages.length > 1 ? withSums : rows), sums('gt-total', words.total, values)] : rows,
    { 'data-field': list.path },
  );
}

/** First and last row of each page; one page where nobody has dealt them. */
function pagesOf(count: number, dealt: readonly number[] = []): readonly (readonly [start: number, end: number])[] {
  let end = 0;
  const pages = dealt.map((rows) => [end, (end += rows)] as const);
  return end === count ? pages : [];
}

/** The value of a cell; rows in a row one after the other, without their titles. */
function cellText(scene: PaperScene, path: string, field: Field, value: JsonValue | undefined): string {
  const { item } = field;
  if (item?.type !== 'object' || !isList(value)) return scene.textOf(field, value);
  return value.map((row) => partsOf(scene, `${path}/0`, item, row).join(' ')).join(scene.words.semicolon);
}

/** What stands in a row of a row, also in an object of it, one text each; a yes says what it is about, a no nothing. */
function partsOf(scene: PaperScene, path: string, field: Field, value: JsonValue | undefined): readonly string[] {
  return (field.fields ?? []).flatMap((member) => {
    const at = `${path}/${member.name}`;
    const part = memberAt(value, member.name);
    if (member.type === 'object') return partsOf(scene, at, member, part);
    if (member.type === 'boolean') return part === true ? [scene.store.describe(at).title] : [];
    const text = cellText(scene, at, member, part);
    return text === '' ? [] : [text];
  });
}

/** Two lines of titles where columns belong together, else one. */
function headOf({ words }: PaperScene, columns: readonly LedgerColumn[]): readonly PaperNode[] {
  const span = columns.some(({ group }) => group !== undefined) ? '2' : '1';
  const groups: { readonly title: string | undefined; readonly columns: LedgerColumn[] }[] = [];
  for (const column of columns) {
    const last = groups[groups.length - 1];
    if (last && last.title !== undefined && last.title === column.group) last.columns.push(column);
    else groups.push({ title: column.group, columns: [column] });
  }
  const titles = (some: readonly LedgerColumn[], rowspan: string): readonly PaperNode[] =>
    some.map(({ title }) => node('th', '', [title], { scope: 'col', rowspan }));
  const first = groups.flatMap(({ title, columns: below }) =>
    title === undefined
      ? titles(below, span)
      : [node('th', '', [title], { scope: 'colgroup', colspan: String(below.length) })],
  );
  const head = [node('tr', '', [node('th', 'gt-serial', [words.serial], { scope: 'col', rowspan: span }), ...first])];
  const grouped = columns.filter(({ group }) => group !== undefined);
  return grouped.length > 0 ? [...head, node('tr', '', titles(grouped, '1'))] : head;
}

function figureClass({ field }: LedgerColumn): string {
  return field.codelist === undefined && (field.type === 'integer' || field.type === 'number') ? 'gt-figure' : '';
}
