import type { FormField } from '../form-store.js';
import type { Widget } from '../fields/widget.js';
import type { PaperPlace } from './paper-fields.js';
import { isComposite, isSingle, printedMembers } from './paper-fields.js';
import { node } from './paper-node.js';
import type { PaperNode } from './paper-node.js';
import { paperRows } from './paper-rows.js';
import { legend, titleOf } from './paper-title.js';
import { runsOf } from './runs-of.js';
import type { PaperScene } from './paper-scene.js';
import { compositeValue, paperValue } from './paper-value.js';

/** What is written small enough for three cells on a line. */
const SMALL: readonly Widget[] = ['date', 'integer', 'decimal', 'money', 'text', 'yes-no'];
/** Columns of the grid that all cells of a form stand on, of a title, and of the title at the side of a group. */
const GRID = 60;
const LABEL = 9;
const SIDE = 3;
/** A group of more lines has its title above it, so that it can go on over the page. */
const MOST_LINES_BESIDE = 8;

/** Fields in their order: ruled cells side by side, groups and rows between them; `above` is the title that stands there. */
export function paperCells(
  scene: PaperScene,
  fields: readonly FormField[],
  place: PaperPlace,
  above?: string,
): readonly PaperNode[] {
  const isCell = (field: FormField): boolean => isSingle(field) || isComposite(scene, field, place);
  return runsOf(fields, isCell).flatMap((run) =>
    run.every(isCell)
      ? [sheet(linesOf(run).map((line) => cellLine(scene, line)))]
      : run.flatMap((field) => block(scene, field, place === 'whole' || field.title === above)),
  );
}

function block(scene: PaperScene, field: FormField, isWhole: boolean): readonly PaperNode[] {
  if (field.widget === 'rows') return paperRows(scene, field, isWhole);
  const members = printedMembers(scene, field.path);
  if (members.length === 0) return [];
  const isCell = (member: FormField): boolean => isSingle(member) || isComposite(scene, member, 'group');
  const lines = members.every(isCell) ? linesOf(members) : [];
  if (!isWhole && isBeside(scene, field, lines)) {
    const rows = lines.map((line, index) =>
      cellLine(scene, line, index === 0 ? side(scene, field, lines.length) : undefined, SIDE),
    );
    return [sheet(rows, { class: 'gt-sheet gt-beside', 'data-field': field.path })];
  }
  return [
    node('div', 'gt-group', [isWhole ? undefined : legend(scene, field), ...paperCells(scene, members, 'group')], {
      'data-field': field.path,
    }),
  ];
}

/** A short group has its title upright at its side, as forms in China do; Latin letters do not stand well so. */
function isBeside({ store }: PaperScene, { title }: FormField, lines: readonly (readonly FormField[])[]): boolean {
  const isShort = lines.length >= 2 && lines.length <= MOST_LINES_BESIDE && title.length <= lines.length * 2;
  return (
    store.kind.texts.language === 'zh-CN' &&
    isShort &&
    lines.every((line) => line.every(({ widget }) => widget !== 'long-text'))
  );
}

function side(scene: PaperScene, field: FormField, lines: number): PaperNode {
  return node('th', 'gt-side', [node('span', '', titleOf(scene, field))], {
    scope: 'rowgroup',
    rowspan: String(lines),
    colspan: String(SIDE),
  });
}

function sheet(rows: readonly PaperNode[], attributes: Readonly<Record<string, string>> = {}): PaperNode {
  const columns = Array.from({ length: GRID }, () => node('col', ''));
  return node('table', 'gt-sheet', [node('colgroup', '', columns), node('tbody', '', rows)], attributes);
}

/** One line of cells, each with its title; together they fill the grid. */
function cellLine(scene: PaperScene, line: readonly FormField[], before?: PaperNode, indent = 0): PaperNode {
  const width = GRID / line.length;
  const cells = line.flatMap((shown, index) => {
    const title = index === 0 ? LABEL - indent : LABEL;
    const value = shown.field.type === 'object' ? compositeValue(scene, shown) : paperValue(scene, shown);
    return [
      node('th', 'gt-label', titleOf(scene, shown), { scope: 'row', colspan: String(title) }),
      node('td', `gt-value gt-print-${shown.widget}`, value, {
        colspan: String(width - LABEL),
        'data-field': shown.path,
      }),
    ];
  });
  return node('tr', '', [before, ...cells]);
}

/** Fields in lines that leave no cell open at their end. */
function linesOf(fields: readonly FormField[]): readonly (readonly FormField[])[] {
  const lines: FormField[][] = [];
  for (const field of fields) {
    const line = lines[lines.length - 1];
    if (line && line.length < roomOn(line, field)) line.push(field);
    else lines.push([field]);
  }
  return lines;
}

/** How many cells a line can hold once a field joins it. */
function roomOn(line: readonly FormField[], field: FormField): number {
  const all = [...line, field];
  if (all.some(({ width, field: { type } }) => width === 'full' || type === 'object')) return 1;
  return all.every(({ width, widget }) => width === 'third' && SMALL.includes(widget)) ? 3 : 2;
}
