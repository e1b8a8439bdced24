import type { FormStore } from '@guitu/forms';

/** Which masked values show at the moment. */
export interface Revealed {
  /** Followed like a signal. */
  has(path: string): boolean;
  reveal(path: string): void;
  mask(path: string): void;
}

/**
 * Values show for a while only: until the time is over, the page is left for another one, or it is printed.
 * It listens to the page as long as something shows.
 */
export function createRevealed({ signals }: FormStore, seconds: () => number): Revealed {
  const shown = signals.signal<ReadonlyMap<string, ReturnType<typeof setTimeout>>>(new Map());

  function change(next: ReadonlyMap<string, ReturnType<typeof setTimeout>>): void {
    const listen = next.size > 0 ? 'addEventListener' : 'removeEventListener';
    document[listen]('visibilitychange', maskAll);
    window[listen]('beforeprint', maskAll);
    window[listen]('pagehide', maskAll);
    shown.value = next;
  }

  function maskAll(): void {
    shown.value.forEach((timer) => clearTimeout(timer));
    change(new Map());
  }

  function mask(path: string): void {
    const next = new Map(shown.value);
    clearTimeout(next.get(path));
    next.delete(path);
    change(next);
  }

  return {
    has: (path) => shown.value.has(path),
    mask,
    reveal: (path) => {
      const timer = setTimeout(() => mask(path), seconds() * 1000);
      change(new Map([...signals.untracked(() => shown.value), [path, timer]]));
    },
  };
}
