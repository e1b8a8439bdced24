import type { Field } from '../definition.js';
import { checkExpression } from '../expression/check/check-expression.js';
import type { ExpressionProblem } from '../expression/check/problem.js';
import type { ExpressionType } from '../expression/check/type.js';
import type { Expression } from '../expression/expression.js';
import { fieldAt } from '../pointer/template.js';
import type { Arising, DayLine, DeadlineRule, DocumentLine } from './obligation-rule.js';
import type { Schedule } from './schedule.js';

/** What can be wrong with an obligation before it ever meets a case. */
export interface ObligationFault {
  readonly code: 'document-unknown' | 'list-unknown' | 'window' | ExpressionProblem['code'];
  /** JSON Pointer into the rule. */
  readonly path: string;
}

type Fields = Readonly<Record<string, Field>>;

/**
 * Proves that an obligation fits the kinds of documents that it reads: they exist, paths lead to fields, conditions
 * are boolean and days are dates, for every kind of document that it can arise from.
 *
 * @param documents the field tree of each kind by slug, `definition.root`.
 */
export function checkObligationRule(rule: DeadlineRule, documents: Fields): ObligationFault[] {
  const { arises, fulfilled, lapses = [], sequence } = rule;
  return arises.flatMap((arising, index) => {
    const path = `/arises/${index}`;
    const origin = documents[arising.document];
    if (origin === undefined) return [{ code: 'document-unknown' as const, path: `${path}/document` }];
    const entry = arising.each === undefined ? undefined : fieldAt(rootOf({ origin }), `${arising.each}/*`);
    if (arising.each !== undefined && entry === undefined) {
      return [{ code: 'list-unknown' as const, path: `${path}/each` }];
    }
    const scene: Scene = { documents, origin, entry };
    return [
      ...arisingFaults(arising, path, scene),
      ...checkLines(fulfilled, '/fulfilled', scene),
      ...checkLines(lapses, '/lapses', scene),
      ...expressionFaults(sequence, '/sequence', rootOf(scene), 'integer'),
    ];
  });
}

/** The same for the tasks of a schedule, whose documents stand alone, and for its deadlines. */
export function checkSchedule({ tasks, deadlines = [] }: Schedule, documents: Fields): ObligationFault[] {
  return [
    ...tasks.flatMap(({ fulfilled }, index) =>
      checkLines(fulfilled, `/tasks/${index}/fulfilled`, { documents, origin: undefined, entry: undefined }),
    ),
    ...deadlines.flatMap((rule, index) =>
      checkObligationRule(rule, documents).map(({ code, path }) => ({ code, path: `/deadlines/${index}${path}` })),
    ),
  ];
}

interface Scene {
  readonly documents: Fields;
  readonly origin: Field | undefined;
  readonly entry: Field | undefined;
}

/** The scope of the expressions as one field tree. */
function rootOf({
  origin,
  entry,
  record,
}: {
  origin?: Field | undefined;
  entry?: Field | undefined;
  record?: Field;
}): Field {
  const fields = Object.entries({ origin, entry, record }).flatMap(([name, field]) =>
    field === undefined ? [] : [{ ...field, name }],
  );
  return { name: '', type: 'object', source: [], fields };
}

function arisingFaults({ when, unless = [], window }: Arising, path: string, scene: Scene): ObligationFault[] {
  const root = rootOf(scene);
  const counts = [window.days, window.months, window.hours, window.workingDays].filter((count) => count !== undefined);
  const isWritten = window.opens !== undefined || window.due !== undefined;
  const isCounted = counts.length === 1 && window.event !== undefined;
  const isWhole = isWritten
    ? window.opens !== undefined && window.due !== undefined && window.event === undefined && counts.length === 0
    : window.least === true
      ? isCounted && window.workingDays === undefined
      : counts.length === 0 || isCounted;
  return [
    ...(isWhole ? [] : [{ code: 'window' as const, path: `${path}/window` }]),
    ...expressionFaults(when, `${path}/when`, root, 'boolean'),
    ...unless.flatMap((line, index) => documentFaults(line, `${path}/unless/${index}`, scene)),
    ...checkLines(window.event ?? [], `${path}/window/event`, scene),
    ...expressionFaults(window.opens, `${path}/window/opens`, root, 'date'),
    ...expressionFaults(window.due, `${path}/window/due`, root, 'date'),
  ];
}

function checkLines(lines: readonly DayLine[], path: string, scene: Scene): ObligationFault[] {
  return lines.flatMap((line, index) => {
    const at = `${path}/${index}`;
    const root = rootFor(line, scene);
    if (root === undefined) return [{ code: 'document-unknown' as const, path: `${at}/document` }];
    const context = line.rows === undefined ? undefined : `${line.rows}/*`;
    if (context !== undefined && fieldAt(root, context) === undefined) {
      return [{ code: 'list-unknown' as const, path: `${at}/rows` }];
    }
    return [
      ...expressionFaults(line.when, `${at}/when`, root, 'boolean'),
      ...expressionFaults(line.where, `${at}/where`, root, 'boolean', context),
      ...expressionFaults(line.on, `${at}/on`, root, 'date', context),
    ];
  });
}

function documentFaults(line: DocumentLine, path: string, scene: Scene): ObligationFault[] {
  const root = rootFor(line, scene);
  if (root === undefined) return [{ code: 'document-unknown', path: `${path}/document` }];
  return expressionFaults(line.when, `${path}/when`, root, 'boolean');
}

/** The scope of a line; `undefined` when its document is not known. */
function rootFor({ document }: DocumentLine, { documents, origin, entry }: Scene): Field | undefined {
  if (document === undefined) return rootOf({ origin, entry });
  const record = documents[document];
  return record === undefined ? undefined : rootOf({ origin, entry, record });
}

function expressionFaults(
  expression: Expression | undefined,
  path: string,
  root: Field,
  expects: ExpressionType,
  context?: string,
): ObligationFault[] {
  if (expression === undefined) return [];
  return checkExpression(expression, root, { expects, context }).problems.map(({ code, at }) => ({
    code,
    path: `${path}${at}`,
  }));
}
