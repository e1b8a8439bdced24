import { childPointer, type DocumentKind, type Field, type Language, type SourceLine } from '@guitu/core';
import type { ProfileOperation } from '@guitu/core/profile';
import { WORDS } from '../output/words.js';
import { writeValues } from './cell-operations.js';
import { BETWEEN, type Column, COLUMNS, SHEET_WORDS } from './sheet-words.js';

/** A field with the pointer template that leads to it. */
interface PlacedField {
  readonly path: string;
  readonly field: Field;
}

/** The fields of a document below its root, in order; the items of lists of scalars too. */
export function fieldsBelow(field: Field, template = ''): readonly PlacedField[] {
  const members = (field.fields ?? []).map((member) => ({ path: childPointer(template, member.name), field: member }));
  const items = field.item ? [{ path: `${template}/*`, field: field.item }] : [];
  return [...members, ...items].flatMap((placed) => [placed, ...fieldsBelow(placed.field, placed.path)]);
}

/**
 * A sheet of a document: a row of heads, then one row a field, with what operations do to it already.
 * @returns the rows, and the operations that no cell can hold
 */
export function sheetRows(
  kind: DocumentKind,
  operations: readonly ProfileOperation[],
  language: Language,
): { readonly rows: readonly (readonly string[])[]; readonly left: readonly ProfileOperation[] } {
  const words = SHEET_WORDS[language];
  const held = new Set<ProfileOperation>();
  const rows = fieldsBelow(kind.definition.root).map(({ path, field }) => {
    const own = operations.filter((operation) => operation.op !== 'add-rule' && operation.at === path);
    const row = fieldRow(kind, path, field, language);
    const cells = { ...row, ...filledIn(own, held, language) };
    return COLUMNS.map((column) => cells[column] ?? '');
  });
  const left = operations.filter((operation) => !held.has(operation));
  return { rows: [COLUMNS.map((column) => words.heads[column]), ...rows], left };
}

type Cells = Partial<Record<Column, string>>;

function fieldRow({ slug, texts }: DocumentKind, path: string, field: Field, language: Language): Cells {
  const { asked } = SHEET_WORDS[language];
  const labels = field.codelist === undefined ? undefined : texts.codes[field.codelist];
  const range = (low: number | undefined, high: number | undefined): string[] =>
    low === undefined && high === undefined ? [] : [`${low ?? ''}..${high ?? ''}`];
  const limits = [
    ...range(field.minLength, field.maxLength),
    ...range(field.minimum, field.maximum),
    ...range(field.minItems, field.maxItems),
  ];
  return {
    document: slug,
    path,
    number: field.number ?? '',
    field: texts.fields[path]?.title ?? '',
    national: field.required ? asked.required : field.recommended ? asked.recommended : asked.optional,
    allowed:
      field.const === undefined
        ? labels
          ? Object.entries(labels)
              .map(([code, label]) => `${code} ${label}`)
              .join('、')
          : (field.codelist ?? limits.join(BETWEEN))
        : String(field.const),
  };
}

/** What the author's columns hold for these operations; all of them have to have the same ground. */
function filledIn(operations: readonly ProfileOperation[], held: Set<ProfileOperation>, language: Language): Cells {
  const words = SHEET_WORDS[language];
  const [first] = operations;
  if (first === undefined) return {};
  const ground = JSON.stringify(first.source);
  const cells: Cells = {};
  const values: ProfileOperation[] = [];
  let isEmpty = true;
  for (const operation of operations) {
    // Notes and descriptions have no column, and a second ground no cell.
    const isPlain = operation.note === undefined && JSON.stringify(operation.source) === ground;
    if (!isPlain) continue;
    const { op } = operation;
    if (op === 'require' || op === 'obligate' || op === 'forbid') {
      if (cells.requirement !== undefined) continue;
      cells.requirement = words.requirements[op];
    } else if (op === 'hide') cells.hidden = words.yes;
    else if (op === 'relabel') {
      if (operation.title === undefined || operation.description !== undefined) continue;
      cells.name = operation.title['zh-CN'];
      cells.nameEn = operation.title.en;
    } else values.push(operation);
    held.add(operation);
    isEmpty = false;
  }
  if (isEmpty) return {};
  return { ...cells, values: writeValues(values, language), ...sourceCells(first.source, language) };
}

function sourceCells(lines: readonly SourceLine[], language: Language): Cells {
  const joined = (texts: readonly string[]): string => (texts.some((text) => text !== '') ? texts.join(BETWEEN) : '');
  return {
    instrument: joined(lines.map(({ instrument = '' }) => instrument)),
    clause: joined(lines.map(({ clause = '' }) => clause)),
    basis: joined(lines.map(({ basis }) => WORDS[language].show.bases[basis])),
  };
}
