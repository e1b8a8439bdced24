import { type Codelist, type DocumentKind, isDocumentSlug, loadCodelist, loadDocument } from '@guitu/core';
import type { ProfileInstrument, ProfileOperation } from '@guitu/core/profile';
import { readValues } from './cell-operations.js';
import { sourceReader } from './cell-sources.js';
import { fieldsBelow } from './sheet-rows.js';
import { type Column, COLUMNS, SHEET_WORDS, type SheetFaultCode } from './sheet-words.js';

/** Where an operation stands in a sheet. */
export interface SheetPlace {
  /** From 1, the row of heads included, as office programs count. */
  readonly row: number;
  readonly column: Column;
}

/** One cell that cannot be read. */
export interface SheetFault extends SheetPlace {
  readonly code: SheetFaultCode;
  /** What stands there. */
  readonly detail: string;
}

/** The operations of a sheet by document, each with its cell. */
export interface SheetContent {
  readonly documents: Readonly<Record<string, readonly (SheetPlace & { readonly operation: ProfileOperation })[]>>;
  readonly instruments: readonly ProfileInstrument[];
  readonly faults: readonly SheetFault[];
}

type Row = Readonly<Record<Column, string>>;

/** What the author of a profile fills in. */
const OWN = ['requirement', 'hidden', 'values', 'name', 'nameEn', 'instrument', 'clause', 'basis'] as const;
const SOURCES = ['instrument', 'clause', 'basis'];

/**
 * Reads rows of a sheet. Nothing that stands in a column of the author is left out in silence.
 * @param profile id of the profile
 */
export async function readSheet(rows: readonly (readonly string[])[], profile: string): Promise<SheetContent> {
  const [heads = [], ...lines] = rows;
  const at = columnsOf(heads);
  const faults: SheetFault[] = [];
  const documents: Record<string, (SheetPlace & { operation: ProfileOperation })[]> = {};
  const sources = sourceReader(profile);
  const kinds = new Map<string, DocumentKind>();
  const needed: readonly Column[] = ['document', 'path', ...OWN];
  for (const column of needed)
    if (at[column] === undefined) faults.push({ row: 1, column, code: 'no-column', detail: '' });
  if (faults.length > 0) return { documents, instruments: [], faults };
  for (const [index, line] of lines.entries()) {
    const row = index + 2;
    const cells = Object.fromEntries(COLUMNS.map((column) => [column, (line[at[column] ?? -1] ?? '').trim()])) as Row;
    if (OWN.every((column) => cells[column] === '')) continue;
    const refuse = (column: Column, code: SheetFaultCode, detail = cells[column]): void =>
      void faults.push({ row, column, code, detail });
    const slug = cells.document;
    if (!isDocumentSlug(slug)) {
      refuse('document', 'unknown-document');
      continue;
    }
    const kind = kinds.get(slug) ?? (await loadDocument(slug));
    kinds.set(slug, kind);
    const field = fieldsBelow(kind.definition.root).find(({ path }) => path === cells.path)?.field;
    if (field === undefined) {
      refuse('path', 'unknown-path');
      continue;
    }
    const asked: { column: Column; narrowing: object }[] = [];
    const ask = (column: Column, narrowing: object): void => void asked.push({ column, narrowing });
    readRequirement(cells, ask, refuse);
    if (cells.values !== '') {
      const list = field.codelist === undefined ? undefined : await listOf(kind, field.codelist);
      const reading = readValues(cells.values, field, list);
      if ('unclear' in reading) refuse('values', reading.isCode ? 'code' : 'values', reading.unclear);
      else reading.operations.forEach((narrowing) => ask('values', narrowing));
    }
    readName(cells, ask, refuse);
    const hasGround = SOURCES.some((column) => cells[column as Column] !== '');
    if (asked.length === 0) {
      if (hasGround && OWN.every((column) => SOURCES.includes(column) || cells[column] === ''))
        refuse('requirement', 'nothing');
      continue;
    }
    if (!hasGround) {
      refuse('basis', 'no-source');
      continue;
    }
    const reading = sources.read(cells);
    if ('fault' in reading) {
      refuse(reading.column, reading.fault);
      continue;
    }
    for (const { column, narrowing } of asked) {
      const operation = { ...narrowing, at: cells.path, source: reading.source } as unknown as ProfileOperation;
      (documents[slug] ??= []).push({ row, column, operation });
    }
  }
  return { documents, instruments: sources.own(), faults };
}

/** Where each column is, by its head in either language; the order is free. */
function columnsOf(heads: readonly string[]): Partial<Record<Column, number>> {
  const names = Object.values(SHEET_WORDS).flatMap((words) =>
    COLUMNS.map((column): [string, Column] => [words.heads[column], column]),
  );
  const known = new Map(names);
  return Object.fromEntries(
    heads.flatMap((head, index) => {
      const column = known.get(head.trim());
      return column === undefined ? [] : [[column, index]];
    }),
  );
}

type Ask = (column: Column, narrowing: object) => void;
type Refuse = (column: Column, code: SheetFaultCode) => void;

function readRequirement({ requirement, hidden }: Row, ask: Ask, refuse: Refuse): void {
  const words = Object.values(SHEET_WORDS);
  const op = (['require', 'obligate', 'forbid'] as const).find((name) =>
    [name, ...words.map(({ requirements }) => requirements[name])].includes(requirement),
  );
  if (op !== undefined) ask('requirement', { op });
  else if (requirement !== '') refuse('requirement', 'requirement');
  if (words.some(({ yes }) => yes === hidden)) ask('hidden', { op: 'hide' });
  else if (hidden !== '') refuse('hidden', 'hidden');
}

function readName({ name, nameEn }: Row, ask: Ask, refuse: Refuse): void {
  if (name === '' && nameEn === '') return;
  if (nameEn === '') refuse('nameEn', 'name-english');
  else if (name === '') refuse('name', 'name-chinese');
  else ask('name', { op: 'relabel', title: { 'zh-CN': name, en: nameEn } });
}

async function listOf({ codelists, texts }: DocumentKind, name: string): Promise<Codelist> {
  const short = texts.codes[name];
  if (short === undefined) return (await codelists[name]?.())?.codelist ?? loadCodelist(name);
  const national = await loadCodelist(name);
  return { ...national, entries: national.entries.filter(({ code }) => short[code] !== undefined) };
}
