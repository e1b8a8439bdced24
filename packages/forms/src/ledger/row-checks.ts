import { dependencies, runRules } from '@guitu/core';
import type { DocumentDefinition, Issue, IssueDraft, Rule } from '@guitu/core';
import type { FormKind } from '../form-store.js';
import type { JsonList, JsonObject, JsonValue } from '../json.js';

/** How the form of a ledger is validated. */
export interface CheckOptions {
  readonly asOf?: string | undefined;
  readonly profile?: string | undefined;
  readonly mode?: 'final' | 'draft' | undefined;
}

/** What is wrong in the rows of a ledger. */
export interface RowChecks {
  /** The issues of a row by itself, their paths within the row. Known rows cost nothing. */
  of(row: JsonValue): readonly Issue[];
  /** The issues of the rules that read several rows at once, with the paths of the document. */
  ofAll(document: JsonObject): readonly Issue[];
  /** Everything around the rows has changed, or not: rows are judged with it. */
  around(document: JsonObject): void;
}

/**
 * Makes the checks of one ledger. A row is validated as the only row of the document: all that the
 * standard says about a row and its fields is then said of it, in microseconds, however long the
 * ledger is. Rules that read other rows too are left out there and run over the whole ledger.
 */
export function createRowChecks(kind: FormKind, list: string, options: CheckOptions): RowChecks {
  const name = list.slice(1);
  const { definition } = kind;
  const across = definition.rules.filter((rule) => readsRows(rule, list));
  const acrossIds = new Set(across.map(({ id }) => id));
  const ofLedger: DocumentDefinition = { ...definition, rules: across };
  const first = `${list}/0`;
  let known = new WeakMap<JsonObject, readonly Issue[]>();
  let frame: JsonObject = {};

  function check(row: JsonValue): readonly Issue[] {
    const { issues } = kind.validate({ ...frame, [name]: [row] }, options);
    return issues
      .filter(({ path, code }) => (path === first || path.startsWith(`${first}/`)) && !acrossIds.has(code))
      .map((issue) => ({ ...issue, path: issue.path.slice(first.length) }));
  }

  return {
    of: (row) => {
      if (typeof row !== 'object' || row === null) return check(row);
      const found = known.get(row as JsonObject) ?? check(row);
      known.set(row as JsonObject, found);
      return found;
    },
    ofAll: (document) => runRules(ofLedger, document, { asOf: options.asOf }).map((draft) => inWords(draft, kind)),
    around: (document) => {
      if (isSameAround(frame, document, name)) return;
      frame = document;
      known = new WeakMap();
    },
  };
}

/** Whether a rule reads more than the row it speaks of, or the document around the rows together with them. */
function readsRows({ within = '', when, assert }: Rule, list: string): boolean {
  const context = within === '' ? '' : within;
  const read = [when, assert].flatMap((part) => (part === undefined ? [] : dependencies(part, context)));
  const isOfRow = within === `${list}/*` || within.startsWith(`${list}/*/`);
  if (!isOfRow) return read.some((path) => path === list || path.startsWith(`${list}/`));
  // An absolute path into the rows aggregates over all of them; what is relative stays in the row.
  return [when, assert].some((part) => JSON.stringify(part ?? null).includes(`"${list}"`));
}

function isSameAround(before: JsonObject, after: JsonObject, name: string): boolean {
  const names = Object.keys({ ...before, ...after });
  return names.every((one) => one === name || before[one] === after[one]);
}

/** The words of a rule stand in the texts of the document. */
function inWords({ code, severity, path, source }: IssueDraft, { texts }: FormKind): Issue {
  return {
    code,
    severity,
    path,
    label: texts.title,
    params: {},
    source: source ?? [],
    message: texts.rules[code] ?? code,
  };
}

/** The rows of a list; none when there is no list. */
export function rowsAt(value: JsonValue | undefined): JsonList {
  return Array.isArray(value) ? (value as JsonList) : [];
}
