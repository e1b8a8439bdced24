import type { FormField } from '../form-store.js';
import { paperCells } from './paper-cells.js';
import { paperColumns, printedMembers } from './paper-fields.js';
import { node } from './paper-node.js';
import type { PaperContent, PaperNode } from './paper-node.js';
import { paperOpinions, paperSignatures } from './paper-signatures.js';
import type { PaperScene } from './paper-scene.js';
import { legend, titleOf } from './paper-title.js';
import { compositeValue } from './paper-value.js';

/** Wider tables do not fit on a page. */
const MOST_COLUMNS = 7;
/** What paper says of an attachment. */
const ATTACHMENT: ReadonlySet<string> = new Set(['id', 'fileName', 'category', 'takenAt']);
/** Rows that a blank form offers. */
const BLANK_ROWS = 3;

/** A list on paper: a table where its rows are short, places to sign, or one block of cells a row. */
export function paperRows(scene: PaperScene, list: FormField, isWhole = false): readonly PaperNode[] {
  const { store, words, isBlank } = scene;
  const rows = isBlank ? [] : store.rows(list.path).map(({ path }) => path);
  const printed = rows.length > 0 ? rows : Array.from({ length: BLANK_ROWS }, (_, index) => `${list.path}/${index}`);
  const item = store.describe(`${list.path}/0`);
  if (rows.length === 0 && !isBlank && !list.field.required && !list.field.recommended) return [];
  if (item.widget === 'signature') return paperSignatures(scene, list, printed, isWhole);
  if (item.field.shape === 'approval-step') return paperOpinions(scene, list, printed);
  const isAttachment = item.field.shape === 'attachment';
  const columns = paperColumns(scene, printed).filter(({ field }) => !isAttachment || ATTACHMENT.has(field.name));
  const isTable =
    columns.length <= MOST_COLUMNS &&
    columns.every(({ field, widget }) => widget === 'period' || (field.type !== 'object' && field.type !== 'list'));
  if (isTable) return [rowsTable(scene, list, printed, columns)];
  return [
    node(
      'div',
      'gt-group',
      [
        isWhole ? undefined : legend(scene, list),
        ...printed.flatMap((path, index) => [
          node('p', 'gt-legend gt-row', [words.row(item.title, index + 1)]),
          ...paperCells(scene, printedMembers(scene, path), 'group'),
        ]),
      ],
      { 'data-field': list.path },
    ),
  ];
}

/** A table whose head is repeated on every page, where it is then called a continuation. */
export function continuedTable(
  className: string,
  title: readonly PaperContent[],
  continued: string,
  columns: number,
  head: readonly PaperNode[],
  rows: readonly PaperNode[],
  attributes: Readonly<Record<string, string>>,
): PaperNode {
  // The title lies over the first head and hides that it would be a continuation.
  return node(
    'div',
    'gt-list',
    [
      node('p', 'gt-legend gt-over', title),
      node('table', className, [
        node('thead', '', [
          node('tr', 'gt-again', [node('td', '', [continued], { colspan: String(columns) })], {
            'aria-hidden': 'true',
          }),
          ...head,
        ]),
        node('tbody', '', rows),
      ]),
    ],
    attributes,
  );
}

function rowsTable(
  scene: PaperScene,
  list: FormField,
  rows: readonly string[],
  columns: readonly FormField[],
): PaperNode {
  const { store, words } = scene;
  const head = node('tr', '', [
    node('th', 'gt-serial', [words.serial], { scope: 'col' }),
    ...columns.map((column) => node('th', '', [column.title], { scope: 'col' })),
  ]);
  const body = rows.map((path, index) =>
    node('tr', '', [
      node('td', 'gt-serial', [String(index + 1)]),
      ...columns.map(({ field }) => {
        const cell = store.describe(`${path}/${field.name}`);
        // Two days read as one answer, as they do in a cell of a form.
        return cell.widget === 'period'
          ? node('td', '', compositeValue(scene, cell))
          : node('td', cellClass(cell), [cellText(scene, cell)]);
      }),
    ]),
  );
  return continuedTable(
    'gt-table',
    titleOf(scene, list),
    words.continued(list.title),
    columns.length + 1,
    [head],
    body,
    {
      'data-field': list.path,
    },
  );
}

/** The value in one cell; the row of a table may lack what another row shows. */
function cellText(scene: PaperScene, cell: FormField): string {
  return scene.isBlank || scene.store.fieldState(cell.path).visible ? scene.text(cell) : '';
}

function cellClass({ field }: FormField): string {
  if (field.codelist === undefined && (field.type === 'integer' || field.type === 'number')) return 'gt-figure';
  return field.format === undefined ? '' : 'gt-short';
}
