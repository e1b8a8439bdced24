import { batch, computed, effect, signal, untracked } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { plainSignals } from '../test-support/plain-signals.js';
import { shownAt, trialForm } from '../test-support/forms.js';
import { formSignals } from './form-signals.js';
import type { SignalPort } from './signal-port.js';

const PORTS: readonly (readonly [string, SignalPort])[] = [
  ['the default signals', formSignals],
  ['signals of a host', plainSignals],
  ['signals of a library', { signal: (initial) => signal(initial), computed, effect, batch, untracked }],
];

describe.each(PORTS)('%s', (_name, signals) => {
  it('tell effects of changes, once for a batch, until they are stopped', () => {
    const first = signals.signal(1);
    const second = signals.signal(2);
    const seen: number[] = [];
    const stop = signals.effect(() => {
      seen.push(first.value + second.value);
    });
    signals.batch(() => {
      first.value = 10;
      second.value = 20;
    });
    stop();
    first.value = 100;
    expect(seen).toEqual([3, 30]);
  });

  it('do not subscribe by peeking or untracked reading', () => {
    const first = signals.signal(1);
    let runs = 0;
    signals.effect(() => {
      first.peek();
      signals.untracked(() => first.value);
      runs += 1;
    });
    first.value = 2;
    expect(runs).toBe(1);
  });

  it('derive values', () => {
    const first = signals.signal(1);
    const twice = signals.computed(() => first.value * 2);
    const seen: number[] = [];
    signals.effect(() => {
      seen.push(twice.value);
    });
    first.value = 2;
    expect(seen).toEqual([2, 4]);
    expect(twice.peek()).toBe(4);
  });

  it('carry a form', () => {
    const store = trialForm({ signals });
    const names: unknown[] = [];
    const summaries: number[] = [];
    const sections: number[] = [];
    const watched: unknown[] = [];
    store.signals.effect(() => {
      names.push(store.fieldState('/person/name').value);
    });
    store.signals.effect(() => {
      summaries.push(store.errorSummary().length);
    });
    store.signals.effect(() => {
      sections.push(store.sections().length);
    });
    store.signals.effect(() => {
      watched.push(store.watch('/tests').value);
    });
    store.enter('/person/name', '某乙');
    store.set('/visits', 500);
    store.leave('/visits');
    store.flush();
    store.addRow('/tests');
    expect(names).toEqual(['某甲', '某乙']);
    expect(summaries[summaries.length - 1]).toBe(1);
    expect(sections).toEqual([3, 4]);
    expect(watched).toHaveLength(2);
    expect(shownAt(store, '/visits')).toEqual(['maximum']);
  });
});

describe('a form', () => {
  it('tells readers of a whole batch once', () => {
    const store = trialForm();
    const seen: unknown[] = [];
    store.signals.effect(() => {
      seen.push([store.fieldState('/person/name').value, store.document['visits']]);
    });
    store.batch(() => {
      store.set('/person/name', '某乙');
      store.set('/visits', 3);
    });
    expect(seen).toEqual([
      ['某甲', undefined],
      ['某乙', 3],
    ]);
  });

  it('tells subscribers after a change of the document, once for a batch, and of the field that was left', () => {
    const store = trialForm();
    const calls: (string | undefined)[] = [];
    const stop = store.subscribe((left) => calls.push(left));
    store.batch(() => {
      store.set('/visits', 3);
      store.addRow('/tests');
    });
    store.leave('/visits');
    store.set('/visits', 3);
    expect(calls).toEqual([undefined, '/visits']);
    stop();
    store.set('/visits', 4);
    expect(calls).toHaveLength(2);
  });

  it('keeps what was changed before an error in a batch, and tells of it', () => {
    const store = trialForm();
    let calls = 0;
    store.subscribe(() => {
      calls += 1;
    });
    const fail = () =>
      store.batch(() => {
        store.set('/visits', 3);
        throw new RangeError('the host failed');
      });
    expect(fail).toThrow(RangeError);
    expect([store.get('/visits'), calls]).toEqual([3, 1]);
  });

  it('lets a reader come back after the last one has left', () => {
    const store = trialForm();
    const name = store.watch('/person/name');
    const read = () => {
      const seen: unknown[] = [];
      const stop = store.signals.effect(() => {
        seen.push(name.value, store.fieldState('/person/name').value, store.rows('/tests').length);
      });
      return { seen, stop };
    };
    read().stop();
    store.set('/person/name', '某乙');
    store.removeRow('/tests', 0);
    const again = read();
    store.set('/person/name', '某丙');
    expect(again.seen).toEqual(['某乙', '某乙', 2, '某丙', '某丙', 2]);
    expect(name.peek()).toBe('某丙');
  });
});
