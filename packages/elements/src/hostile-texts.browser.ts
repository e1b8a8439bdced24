import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { hostileCases } from './test-support/hostile-cases.js';
import { HOSTILE_TEXTS } from './test-support/hostile-texts.js';
import './define.js';

test('there are five hundred texts, none like another', () => {
  expect(new Set(HOSTILE_TEXTS).size).toBe(500);
});

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether the long versions of tests run. */
    triesAll: boolean;
  }
}

// The first fifty have some of every sort; all of them take longer.
const texts = inject('triesAll') ? HOSTILE_TEXTS : HOSTILE_TEXTS.slice(0, 50);

/** A text that looks like an element is none: a script that ran would say so here too. */
const faults: string[] = [];
const note = (event: ErrorEvent): void => void faults.push(event.message);
beforeAll(() => addEventListener('error', note));
afterAll(() => removeEventListener('error', note));

test.each(hostileCases(texts).map(({ name, run }) => [name, run] as const))(
  '%s',
  async (_name, run) => {
    await run();
    expect(faults).toEqual([]);
  },
  120_000,
);
