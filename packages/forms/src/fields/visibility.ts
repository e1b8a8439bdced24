import { childPointer, evaluate } from '@guitu/core/form';
import type { DocumentDefinition, Field } from '@guitu/core';
import { isList, isObject, memberAt, segmentsOf } from '../document/member.js';
import type { JsonObject, JsonValue } from '../json.js';
import { withMember } from '../document/tidy.js';
import { inReadingOrder, readsOnlyItsRow } from './condition-order.js';
import type { Condition } from './condition-order.js';

/** What is hidden in one document. */
export interface Visibility {
  /** Paths of hidden fields, with or without a value; what is below them is hidden too. */
  readonly hidden: ReadonlySet<string>;
  /** The document without the values of hidden fields. */
  readonly value: JsonObject;
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Makes the function that applies the conditions of a layout. A field is shown when its condition is
 * true; a condition that has no answer hides. Conditions see the document without what is already
 * hidden, each after those of the fields it reads, so that a chain of conditions settles at once.
 */
export function createVisibility(
  definition: DocumentDefinition,
  asOf: string | undefined,
): (document: JsonObject) => Visibility {
  const conditions = inReadingOrder(conditionsOf(definition));
  if (conditions.length === 0) return (document) => ({ hidden: NOTHING, value: document });
  const appliers = conditions.map((condition) => applierOf(condition, definition.root, asOf));
  return (document) => {
    const hidden: string[] = [];
    const value = appliers.reduce((visible, apply) => apply(visible, hidden), document);
    return { hidden: new Set(hidden), value };
  };
}

/** Whether a path, or one above it, is hidden. */
export function isHidden(hidden: ReadonlySet<string>, path: string): boolean {
  if (hidden.size === 0) return false;
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    if (hidden.has(path.slice(0, end))) return true;
  }
  return false;
}

function conditionsOf({ layout }: DocumentDefinition): Condition[] {
  const ofSections = layout.sections.flatMap(({ when, fields }) =>
    when === undefined ? [] : fields.map((template) => ({ template, when })),
  );
  const ofFields = Object.entries(layout.fields).flatMap(([template, { when }]) =>
    when === undefined ? [] : [{ template, when }],
  );
  // A condition on the rows themselves would renumber what is left, so only fields are hidden.
  return [...ofSections, ...ofFields].filter(({ template }) => !template.endsWith('/*'));
}

/** Gives the document without what one condition hides, and adds the paths of it. */
type Apply = (document: JsonObject, hidden: string[]) => JsonObject;

/** What a row at a path came to, so that a row that did not change is not asked again. */
interface SettledRow {
  readonly path: string;
  readonly row: JsonValue;
  readonly hidden: readonly string[];
}

function applierOf({ template, when }: Condition, root: Field, asOf: string | undefined): Apply {
  const segments = segmentsOf(template);
  const lastRow = segments.lastIndexOf('*');
  const settled = readsOnlyItsRow(when) ? new WeakMap<JsonObject, SettledRow>() : undefined;

  return (document, hidden) => {
    function visit(
      field: Field | undefined,
      node: JsonValue | undefined,
      depth: number,
      path: string,
      row: JsonValue,
    ): JsonValue | undefined {
      const segment = segments[depth];
      if (segment === undefined) return decide(node, path, row);
      if (segment === '*') return isList(node) ? visitRows(field, node, depth, path) : node;
      const before = memberAt(node, segment);
      const member = field?.fields?.find(({ name }) => name === segment);
      const after = visit(member, before, depth + 1, childPointer(path, segment), row);
      return isObject(node) && after !== before ? withMember(field, node, segment, after) : node;
    }

    function visitRows(field: Field | undefined, rows: readonly JsonValue[], depth: number, path: string): JsonValue {
      let changed = false;
      const visited = rows.map((row, index) => {
        const place = `${path}/${index}`;
        const after =
          depth === lastRow ? settle(field?.item, row, depth, place) : visit(field?.item, row, depth + 1, place, row);
        changed ||= after !== row;
        // Rows are never taken away.
        return after as JsonValue;
      });
      return changed ? visited : rows;
    }

    function settle(item: Field | undefined, row: JsonValue, depth: number, path: string): JsonValue | undefined {
      if (!settled || !isObject(row)) return visit(item, row, depth + 1, path, row);
      let known = settled.get(row);
      // A row that has moved is asked again: the paths in it are others now.
      if (known?.path !== path) {
        const start = hidden.length;
        const after = visit(item, row, depth + 1, path, row) as JsonValue;
        known = { path, row: after, hidden: hidden.splice(start) };
        settled.set(row, known);
      }
      for (const place of known.hidden) hidden.push(place);
      return known.row;
    }

    function decide(node: JsonValue | undefined, path: string, row: JsonValue): JsonValue | undefined {
      if (evaluate(when, { root: document, context: row, asOf }) === true) return node;
      hidden.push(path);
      return undefined;
    }

    // The document is never taken away either.
    return visit(root, document, 0, '', document) as JsonObject;
  };
}
