import { applyChanges } from '../changes/apply-changes.js';
import { groundOf } from '../changes/ground.js';
import type { PatchOperation } from '../changes/patch.js';
import { sourceOf } from '../changes/source.js';
import { touchedPaths } from '../changes/touched-paths.js';
import { isEqual } from '../document/equal.js';
import type { FormStore } from '../form-store.js';
import type { JsonObject } from '../json.js';
import type { History, HistoryEntry, HistoryOptions } from './history.js';
import { keyedChanges } from './keyed-changes.js';
import { keysOfRows } from './keys-of-rows.js';
import type { KeyedDocument } from './keys-of-rows.js';

const LIMIT = 200;

/** An entry with the states it leads between. */
interface Entry extends HistoryEntry {
  readonly before: KeyedDocument;
  readonly after: KeyedDocument;
  /** What the field shows after it, where that could not be read. */
  readonly text: string | undefined;
}

/**
 * Watches a form and remembers what is done in it, so that it can be undone and done again. What a
 * person types into one field until it is left is one entry; a row that comes, goes or moves, a batch
 * and `applyChanges` are one each. Rows come back with their keys. A reset is remembered too. Texts that
 * could not be read stay where they are when something else is undone.
 *
 * @example
 * const history = createHistory(store);
 * store.enter('/period/start', '2024年3月1日');
 * history.undo();
 */
export function createHistory(store: FormStore, { limit = LIMIT }: HistoryOptions = {}): History {
  const { signals } = store;
  const done = signals.signal<readonly Entry[]>([]);
  const undone = signals.signal<readonly Entry[]>([]);
  const marked = signals.signal<JsonObject>(signals.untracked(() => store.document));
  let known: KeyedDocument = stateOf(store);
  let isSealed = true;
  let isReplaying = false;
  let group: string | undefined;

  const stop = store.subscribe((left) => {
    if (left !== undefined) isSealed = true;
    else if (!isReplaying) record();
  });

  /** Remembers what has changed since the last time. */
  function record(): void {
    const before = known;
    if (signals.untracked(() => store.document) === before.document) return;
    known = stateOf(store, before);
    const entry = entryOf(store, before, known, group);
    const last = done.peek()[done.peek().length - 1];
    const continues = last !== undefined && !isSealed && (group !== undefined || (entry.path ?? '') === last.path);
    const merged = continues ? entryOf(store, last.before, known, group) : entry;
    signals.batch(() => {
      const kept = continues ? done.peek().slice(0, -1) : done.peek();
      // Typed and taken back again is nothing done.
      done.value = merged.forward.length === 0 ? kept : [...kept, merged].slice(-limit);
      undone.value = [];
    });
    isSealed = merged.forward.length === 0 || (group === undefined && merged.path === undefined);
  }

  /** Leads the form to another state; `false` when it refuses. */
  function replay(
    changes: readonly PatchOperation[],
    target: KeyedDocument,
    text?: { path: string; text: string },
  ): boolean {
    isReplaying = true;
    try {
      const isApplied = store.batch(() => {
        const { applied } = applyChanges(store, changes);
        if (applied) {
          target.keys.forEach((keys, path) => known.keys.get(path) === keys || store.nameRows(path, keys));
          if (text) store.enter(text.path, text.text);
        }
        return applied;
      });
      if (!isApplied) return false;
    } finally {
      isReplaying = false;
    }
    isSealed = true;
    return true;
  }

  /** Whoever follows the form may have changed more at once: that is an entry of its own. */
  function settle(target: KeyedDocument): void {
    if (
      isEqual(
        signals.untracked(() => store.document),
        target.document,
      )
    )
      known = stateOf(store);
    else {
      known = target;
      record();
    }
  }

  return {
    canUndo: signals.computed(() => done.value.length > 0),
    canRedo: signals.computed(() => undone.value.length > 0),
    done,
    undone,
    isAtMark: signals.computed(() => isEqual(marked.value, store.document)),
    undo: () => {
      const entries = done.peek();
      const last = entries[entries.length - 1];
      if (!last || !replay(last.inverse, last.before)) return false;
      signals.batch(() => {
        done.value = entries.slice(0, -1);
        undone.value = [last, ...undone.peek()];
      });
      settle(last.before);
      return true;
    },
    redo: () => {
      const [next, ...others] = undone.peek();
      if (!next) return false;
      const { path, text } = next;
      const typed = path !== undefined && text !== undefined ? { path, text } : undefined;
      if (!replay(next.forward, next.after, typed)) return false;
      signals.batch(() => {
        done.value = [...done.peek(), next];
        undone.value = others;
      });
      settle(next.after);
      return true;
    },
    group: (name, change) => {
      const outer = group;
      if (outer === undefined) isSealed = true;
      group = outer ?? name;
      try {
        return store.batch(change);
      } finally {
        group = outer;
        if (outer === undefined) isSealed = true;
      }
    },
    mark: () => {
      marked.value = signals.untracked(() => store.document);
    },
    stop,
  };
}

function stateOf(store: FormStore, earlier?: KeyedDocument): KeyedDocument {
  return { document: store.signals.untracked(() => store.document), keys: keysOfRows(store, earlier) };
}

function entryOf(store: FormStore, before: KeyedDocument, after: KeyedDocument, name: string | undefined): Entry {
  const forward = keyedChanges(before, after);
  const path = name === undefined ? fieldOf(store, forward, before.document, after.document) : undefined;
  const { value, text } = path === undefined ? {} : store.signals.untracked(() => store.fieldState(path));
  return {
    name,
    source: sourceOf(store),
    path,
    forward,
    inverse: keyedChanges(after, before),
    before,
    after,
    text: value === undefined && text !== '' ? text : undefined,
  };
}

/** The one field whose value differs; `undefined` when there are several, or rows have come, gone or moved. */
function fieldOf(
  { kind: { definition } }: FormStore,
  changes: readonly PatchOperation[],
  before: JsonObject,
  after: JsonObject,
): string | undefined {
  const { root } = definition;
  const isOfRows = ({ op, path }: PatchOperation): boolean => op !== 'replace' && groundOf(root, path)?.isRow === true;
  if (changes.some(isOfRows)) return undefined;
  const [path, ...others] = touchedPaths(root, before, after).filter((one) => {
    const { field } = groundOf(root, one) ?? {};
    return field !== undefined && field.type !== 'object' && field.type !== 'list';
  });
  return others.length === 0 ? path : undefined;
}
