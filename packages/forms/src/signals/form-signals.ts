import type { ReadonlySignal, Signal, SignalPort } from './signal-port.js';

/** A value that readers follow. */
interface Source {
  /** Counts the changes of the value. */
  version: number;
  readonly readers: Set<Reader>;
  /** Brings a derived value up to date. */
  refresh?(): void;
  /** The first reader has come. */
  watched?(): void;
  /** The last reader has left. */
  unwatched?: (() => void) | undefined;
}

/** An effect or a derived value, with the versions of what it has read. */
interface Reader {
  sources: Map<Source, number>;
  /** Whether it wants to hear of changes; a derived value that nobody follows looks when it is asked. */
  isWatching(): boolean;
  /** Something that it has read, or that this is derived from, may have changed. */
  notify(): void;
}

let current: Reader | undefined;
let depth = 0;
const waiting = new Map<Reader, () => void>();

function follow(source: Source): void {
  source.refresh?.();
  if (!current) return;
  current.sources.set(source, source.version);
  if (current.isWatching()) watch(source, current);
}

function watch(source: Source, reader: Reader): void {
  const isFirst = source.readers.size === 0;
  source.readers.add(reader);
  if (isFirst) source.watched?.();
}

function unwatch(source: Source, reader: Reader): void {
  if (source.readers.delete(reader) && source.readers.size === 0) source.unwatched?.();
}

/** Runs `run` and notes what it reads; what it no longer reads is left only afterwards, so that nothing seems unread in between. */
function track<Value>(reader: Reader, run: () => Value): Value {
  const before = reader.sources;
  reader.sources = new Map();
  try {
    return readAs(reader, run);
  } finally {
    before.forEach((_version, source) => reader.sources.has(source) || unwatch(source, reader));
  }
}

function readAs<Value>(reader: Reader | undefined, read: () => Value): Value {
  const outer = current;
  current = reader;
  try {
    return read();
  } finally {
    current = outer;
  }
}

/** Whether anything that was read has another value by now. */
function isOutdated({ sources }: Reader): boolean {
  for (const [source, version] of sources) {
    source.refresh?.();
    if (source.version !== version) return true;
  }
  return false;
}

function signalOf<Value>(source: Source, peek: () => Value): ReadonlySignal<Value> {
  return {
    get value() {
      follow(source);
      return peek();
    },
    peek() {
      source.refresh?.();
      return peek();
    },
  };
}

function signal<Value>(initial: Value, unwatched?: () => void): Signal<Value> {
  const source: Source = { version: 0, readers: new Set(), unwatched };
  let held = initial;
  return Object.defineProperty(signalOf(source, () => held) as Signal<Value>, 'value', {
    get: () => {
      follow(source);
      return held;
    },
    set: (value: Value) => {
      if (value === held) return;
      held = value;
      source.version += 1;
      batch(() => source.readers.forEach((reader) => reader.notify()));
    },
  });
}

function computed<Value>(compute: () => Value): ReadonlySignal<Value> {
  let held: Value;
  const reader: Reader = {
    sources: new Map(),
    isWatching: () => source.readers.size > 0,
    notify: () => source.readers.forEach((follower) => follower.notify()),
  };
  const source: Source = {
    version: 0,
    readers: new Set(),
    refresh: () => {
      if (source.version > 0 && !isOutdated(reader)) return;
      const value = track(reader, compute);
      if (source.version > 0 && value === held) return;
      held = value;
      source.version += 1;
    },
    watched: () => reader.sources.forEach((_version, inner) => watch(inner, reader)),
    unwatched: () => reader.sources.forEach((_version, inner) => unwatch(inner, reader)),
  };
  return signalOf(source, () => held);
}

function effect(run: () => void): () => void {
  let isStopped = false;
  const reader: Reader = {
    sources: new Map(),
    isWatching: () => !isStopped,
    notify: () => void waiting.set(reader, again),
  };
  const again = (): void => {
    if (!isStopped) batch(() => track(reader, run));
  };
  const stop = (): void => {
    isStopped = true;
    waiting.delete(reader);
    reader.sources.forEach((_version, source) => unwatch(source, reader));
  };
  try {
    again();
  } catch (error) {
    stop();
    throw error;
  }
  return stop;
}

function batch<Value>(change: () => Value): Value {
  depth += 1;
  try {
    return change();
  } finally {
    try {
      if (depth === 1) settle();
    } finally {
      depth -= 1;
    }
  }
}

/** Runs the effects that wait; one that fails does not keep the others from running. */
function settle(): void {
  const failures: unknown[] = [];
  for (let next = waiting.entries().next(); !next.done; next = waiting.entries().next()) {
    const [reader, run] = next.value;
    waiting.delete(reader);
    try {
      if (isOutdated(reader)) run();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

/** The signals that forms use when the host brings none. */
export const formSignals: SignalPort = {
  signal,
  computed,
  effect,
  batch,
  untracked: (read) => readAs(undefined, read),
};
