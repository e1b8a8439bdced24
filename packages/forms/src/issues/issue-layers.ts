import { resolvePointer } from '@guitu/core/form';
import type { Issue } from '@guitu/core';
import { isEqual } from '../document/equal.js';
import type { JsonObject } from '../json.js';
import { movePath } from '../rows/row-order.js';
import type { RowOrder } from '../rows/row-order.js';

/** Issues by origin. */
interface Layers {
  /** Those of the last validation: schema, rules, and texts that cannot be read. */
  readonly checked: readonly Issue[];
  readonly server: readonly Issue[];
  readonly advice: readonly Issue[];
}

/** An issue with the path of the field that shows it. */
export interface PlacedIssue {
  readonly anchor: string;
  readonly issue: Issue;
  /** It was told by the server or as advice, and shows at once. */
  readonly isTold: boolean;
}

const NONE: readonly PlacedIssue[] = [];

/**
 * The issues of a form, kept apart by origin. Functions that change give the paths of the fields
 * whose issues are others now.
 */
export interface IssueLayers {
  /** The issues that the field at a path shows, those of the validation first. */
  at(path: string): readonly PlacedIssue[];
  all(): readonly PlacedIssue[];
  setChecked(issues: readonly Issue[]): readonly string[];
  setServer(issues: readonly Issue[]): readonly string[];
  advise(path: string, issues: readonly Issue[]): readonly string[];
  /** A field changed: what was told about it, and about what holds it, is out of date. */
  fieldChanged(path: string, before: JsonObject, after: JsonObject): readonly string[];
  /** Rows of a list moved: their issues go with them, and what was told about the list is out of date. */
  rowsMoved(list: string, order: RowOrder): readonly string[];
  clear(): void;
}

/** Makes the layers of one form. */
export function createIssueLayers(anchorOf: (path: string) => string, labelOf: (path: string) => string): IssueLayers {
  let layers: Layers = { checked: [], server: [], advice: [] };
  let byAnchor: ReadonlyMap<string, readonly PlacedIssue[]> = new Map();

  function update(part: Partial<Layers>): readonly string[] {
    layers = { ...layers, ...part };
    const before = byAnchor;
    const after = new Map<string, PlacedIssue[]>();
    for (const placed of all()) after.set(placed.anchor, [...(after.get(placed.anchor) ?? NONE), placed]);
    byAnchor = after;
    return [...before.keys(), ...after.keys()].filter((path) => !isEqual(before.get(path), after.get(path)));
  }

  function all(): readonly PlacedIssue[] {
    const place = (isTold: boolean) => (issue: Issue) => ({ anchor: anchorOf(issue.path), issue, isTold });
    return [...layers.checked.map(place(false)), ...[...layers.server, ...layers.advice].map(place(true))];
  }

  /** What was told stands as long as the field and all below it are as they were. */
  function fieldChanged(path: string, before: JsonObject, after: JsonObject): readonly string[] {
    const stands = ({ path: place }: Issue): boolean =>
      path !== place &&
      !path.startsWith(`${place}/`) &&
      (!place.startsWith(`${path}/`) || resolvePointer(before, place) === resolvePointer(after, place));
    const { server, advice } = layers;
    if (server.every(stands) && advice.every(stands)) return [];
    return update({ server: server.filter(stands), advice: advice.filter(stands) });
  }

  return {
    at: (path) => byAnchor.get(path) ?? NONE,
    all,
    setChecked: (checked) => update({ checked }),
    setServer: (server) => update({ server }),
    advise: (path, issues) => update({ advice: [...layers.advice.filter((issue) => issue.path !== path), ...issues] }),
    fieldChanged,
    rowsMoved: (list, order) => {
      const moved = (issues: readonly Issue[]): readonly Issue[] =>
        issues.flatMap((issue) => {
          const path = movePath(issue.path, list, order);
          if (path === issue.path) return [issue];
          return path === undefined ? [] : [{ ...issue, path, label: labelOf(path) }];
        });
      // With equal documents only what is about the list itself goes: its rows are still as they were.
      const changed = fieldChanged(list, {}, {});
      const { checked, server, advice } = layers;
      return [...changed, ...update({ checked: moved(checked), server: moved(server), advice: moved(advice) })];
    },
    clear: () => update({ checked: [], server: [], advice: [] }),
  };
}
