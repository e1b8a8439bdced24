/** A value that effects can follow. */
export interface ReadonlySignal<Value> {
  /** The value; reading it inside an effect or a computed signal subscribes. */
  readonly value: Value;
  /** The value, without subscribing. */
  peek(): Value;
}

/** A value that can be replaced, and that effects can follow. */
export interface Signal<Value> extends ReadonlySignal<Value> {
  value: Value;
}

/**
 * The few functions of a signal library that the forms need. Give another implementation to
 * `createForm` to let the form take part in the signals of a host.
 */
export interface SignalPort {
  /** A replaceable value. `unwatched` is called when the last subscriber leaves; it may never be called. */
  signal<Value>(initial: Value, unwatched?: () => void): Signal<Value>;
  /** A value derived from other signals, computed when it is read. */
  computed<Value>(compute: () => Value): ReadonlySignal<Value>;
  /** Runs `run` now and after each change of a signal it read. Returns the function that stops it. */
  effect(run: () => void): () => void;
  /** Runs `change`; effects wait until it ends. */
  batch<Value>(change: () => Value): Value;
  /** Runs `read` without subscribing to what it reads. */
  untracked<Value>(read: () => Value): Value;
}
