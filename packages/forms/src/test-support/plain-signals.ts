import type { Signal, SignalPort } from '../signals/signal-port.js';

interface Reader {
  run(): void;
  readonly sources: Set<Set<Reader>>;
}

let current: Reader | undefined;
let depth = 0;
const waiting = new Set<Reader>();

function settle(): void {
  while (depth === 0 && waiting.size > 0) {
    const readers = [...waiting];
    waiting.clear();
    readers.forEach((reader) => reader.run());
  }
}

function signal<Value>(initial: Value): Signal<Value> {
  let held = initial;
  const readers = new Set<Reader>();
  return {
    get value() {
      if (current) {
        readers.add(current);
        current.sources.add(readers);
      }
      return held;
    },
    set value(next) {
      if (next === held) return;
      held = next;
      readers.forEach((reader) => waiting.add(reader));
      settle();
    },
    peek: () => held,
  };
}

function effect(run: () => void): () => void {
  const reader: Reader = {
    sources: new Set(),
    run: () => {
      leave(reader);
      const outer = current;
      current = reader;
      try {
        run();
      } finally {
        current = outer;
      }
    },
  };
  reader.run();
  return () => leave(reader);
}

function leave(reader: Reader): void {
  reader.sources.forEach((readers) => readers.delete(reader));
  reader.sources.clear();
  waiting.delete(reader);
}

/** The simplest signals that fulfil the port: computed values are effects that write a signal. */
export const plainSignals: SignalPort = {
  signal,
  effect,
  computed: (compute) => {
    const result = signal(undefined as ReturnType<typeof compute>);
    effect(() => {
      result.value = compute();
    });
    return result;
  },
  batch: (change) => {
    depth += 1;
    try {
      return change();
    } finally {
      depth -= 1;
      settle();
    }
  },
  untracked: (read) => {
    const outer = current;
    current = undefined;
    try {
      return read();
    } finally {
      current = outer;
    }
  },
};
