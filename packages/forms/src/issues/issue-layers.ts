import { resolvePointer } from '@guitu/core';
import type { Issue } from '@guitu/core';
import type { JsonObject } from '../json.js';
import { movePath } from '../rows/row-moves.js';
import type { RowMove } from '../rows/row-moves.js';
import { sameIssues } from './same-issues.js';

/** Issues of one origin, by the path of the field that shows them. */
type Layer = ReadonlyMap<string, readonly Issue[]>;

const NONE: readonly Issue[] = [];

/**
 * The issues of a form, kept apart by origin: those of the last validation (schema, rules, texts that
 * cannot be read), those of the server, and advice. Functions that change give the paths of the
 * fields whose issues are others now.
 */
export interface IssueLayers {
  /** Issues of the last validation that the field at a path shows. */
  checked(path: string): readonly Issue[];
  /** Issues of the server and advice that the field at a path shows. */
  told(path: string): readonly Issue[];
  all(): readonly { readonly anchor: string; readonly issue: Issue; readonly isTold: boolean }[];
  setChecked(issues: readonly Issue[]): readonly string[];
  setServer(issues: readonly Issue[]): readonly string[];
  advise(path: string, issues: readonly Issue[]): readonly string[];
  /** A field changed: what was told about it, and about what holds it, is out of date. */
  fieldChanged(path: string, before: JsonObject, after: JsonObject): readonly string[];
  /** Rows moved: their issues go with them. */
  rowsMoved(list: string, move: RowMove): void;
  clear(): void;
}

/** Makes the layers of one form. */
export function createIssueLayers(anchorOf: (path: string) => string, labelOf: (path: string) => string): IssueLayers {
  let checked: readonly Issue[] = NONE;
  let server: readonly Issue[] = NONE;
  let advice: readonly Issue[] = NONE;
  let checkedLayer: Layer = new Map();
  let toldLayer: Layer = new Map();

  function layerOf(issues: readonly Issue[]): Layer {
    const layer = new Map<string, Issue[]>();
    for (const issue of issues) {
      const anchor = anchorOf(issue.path);
      const known = layer.get(anchor);
      if (known) known.push(issue);
      else layer.set(anchor, [issue]);
    }
    return layer;
  }

  function setTold(nextServer: readonly Issue[], nextAdvice: readonly Issue[]): readonly string[] {
    if (nextServer === server && nextAdvice === advice) return [];
    [server, advice] = [nextServer, nextAdvice];
    const before = toldLayer;
    toldLayer = layerOf([...server, ...advice]);
    return differences(before, toldLayer);
  }

  return {
    checked: (path) => checkedLayer.get(path) ?? NONE,
    told: (path) => toldLayer.get(path) ?? NONE,
    all: () => [
      ...checked.map((issue) => ({ anchor: anchorOf(issue.path), issue, isTold: false })),
      ...[...server, ...advice].map((issue) => ({ anchor: anchorOf(issue.path), issue, isTold: true })),
    ],
    setChecked: (issues) => {
      const before = checkedLayer;
      checked = issues;
      checkedLayer = layerOf(issues);
      return differences(before, checkedLayer);
    },
    setServer: (issues) => setTold(issues, advice),
    advise: (path, issues) => setTold(server, [...advice.filter((issue) => issue.path !== path), ...issues]),
    fieldChanged: (path, before, after) => {
      const stands = ({ path: place }: Issue): boolean => {
        if (path === place || path.startsWith(`${place}/`)) return false;
        return !place.startsWith(`${path}/`) || resolvePointer(before, place) === resolvePointer(after, place);
      };
      return setTold(kept(server, stands), kept(advice, stands));
    },
    rowsMoved: (list, move) => {
      const moved = (issues: readonly Issue[]): readonly Issue[] =>
        issues.flatMap((issue) => {
          const path = movePath(issue.path, list, move);
          if (path === issue.path) return [issue];
          return path === undefined ? [] : [{ ...issue, path, label: labelOf(path) }];
        });
      checked = moved(checked);
      checkedLayer = layerOf(checked);
      setTold(moved(server), moved(advice));
    },
    clear: () => {
      checked = NONE;
      checkedLayer = new Map();
      setTold(NONE, NONE);
    },
  };
}

/** The list itself when all of it stays. */
function kept(issues: readonly Issue[], stands: (issue: Issue) => boolean): readonly Issue[] {
  return issues.every(stands) ? issues : issues.filter(stands);
}

function differences(before: Layer, after: Layer): readonly string[] {
  const changed: string[] = [];
  before.forEach((issues, path) => {
    if (!sameIssues(issues, after.get(path) ?? NONE)) changed.push(path);
  });
  after.forEach((_issues, path) => {
    if (!before.has(path)) changed.push(path);
  });
  return changed;
}
