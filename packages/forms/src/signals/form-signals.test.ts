import { describe, expect, it } from 'vitest';
import { formSignals } from './form-signals.js';

const { signal, computed, effect, batch } = formSignals;

/** What an effect has seen of a value, each time it ran. */
function seenOf<Value>(read: () => Value): { readonly seen: Value[]; readonly stop: () => void } {
  const seen: Value[] = [];
  return { seen, stop: effect(() => void seen.push(read())) };
}

describe('derived values', () => {
  it('are the same for all who read them, and computed once for a change', () => {
    const first = signal(1);
    let runs = 0;
    const twice = computed(() => ((runs += 1), first.value * 2));
    const four = computed(() => twice.value * 2);
    const { seen } = seenOf(() => [first.value, twice.value, four.value]);
    first.value = 2;
    expect(seen).toEqual([
      [1, 2, 4],
      [2, 4, 8],
    ]);
    expect(runs).toBe(2);
  });

  it('do not run an effect when they come out the same', () => {
    const first = signal(1);
    const isMany = computed(() => first.value > 10);
    const { seen } = seenOf(() => isMany.value);
    first.value = 2;
    first.value = 11;
    expect(seen).toEqual([false, true]);
  });

  it('are right when nobody follows them', () => {
    const first = signal(1);
    const twice = computed(() => first.value * 2);
    expect(twice.value).toBe(2);
    first.value = 2;
    expect([twice.value, twice.peek()]).toEqual([4, 4]);
    const { seen, stop } = seenOf(() => twice.value);
    first.value = 3;
    stop();
    first.value = 4;
    expect([seen, twice.value]).toEqual([[4, 6], 8]);
  });
});

describe('effects', () => {
  it('follow only what they read the last time', () => {
    const isShown = signal(true);
    const name = signal('某甲');
    const { seen } = seenOf(() => (isShown.value ? name.value : 'hidden'));
    isShown.value = false;
    name.value = '某乙';
    isShown.value = true;
    expect(seen).toEqual(['某甲', 'hidden', '某乙']);
  });

  it('tell a signal that its last reader has left, not that one has read it again', () => {
    let left = 0;
    const name = signal('某甲', () => (left += 1));
    const one = seenOf(() => name.value);
    const other = seenOf(() => name.value);
    name.value = '某乙';
    one.stop();
    expect(left).toBe(0);
    other.stop();
    expect(left).toBe(1);
  });

  it('may change what others read, and are told in turn', () => {
    const first = signal(1);
    const second = signal(0);
    effect(() => void (second.value = first.value * 10));
    const { seen } = seenOf(() => second.value);
    first.value = 2;
    expect(seen).toEqual([10, 20]);
  });

  it('that stop each other do not run any more', () => {
    const first = signal(1);
    const stops: (() => void)[] = [];
    stops.push(effect(() => void (first.value > 1 && stops[1]?.())));
    let runs = 0;
    stops.push(effect(() => void (first.value, (runs += 1))));
    first.value = 2;
    expect(runs).toBe(1);
  });

  it('that fail do not keep others from running', () => {
    const first = signal(1);
    effect(() => {
      if (first.value === 2) throw new RangeError('two');
    });
    const { seen } = seenOf(() => first.value);
    expect(() => (first.value = 2)).toThrow(RangeError);
    first.value = 3;
    expect(seen).toEqual([1, 2, 3]);
  });

  it('wait for the outermost batch, and see nothing of a change that was taken back', () => {
    const first = signal(1);
    const { seen } = seenOf(() => first.value);
    batch(() => {
      batch(() => (first.value = 2));
      first.value = 3;
    });
    expect(seen).toEqual([1, 3]);
  });
});
