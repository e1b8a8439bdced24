import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { FieldDetail } from './event-details.js';
import { clearPage, keys, open, rowsOf } from './test-support/ledgers.js';

beforeEach(() => page.viewport(1280, 800));
afterEach(clearPage);

/** Type and detail of the events that follow. */
function record(element: HTMLElement): readonly (readonly [type: string, detail: FieldDetail])[] {
  const seen: [string, FieldDetail][] = [];
  for (const type of ['input', 'change'])
    element.addEventListener(type, (event) => seen.push([type, (event as CustomEvent<FieldDetail>).detail]));
  return seen;
}

const NAME = '/rows/0/person/name';

test('with-patch the events of a grid say how and what the person changed since the one before', async () => {
  const element = await open(rowsOf(2), { withPatch: true });
  const seen = record(element);
  element.scrollToCell(0, '/person/name');
  await keys('某己{Enter}');
  element.store?.set('/origin', 'projected');
  await keys('{Control>}z{/Control}{Control>}y{/Control}');
  const added = [{ op: 'replace', path: NAME, value: '某己' }];
  const told = seen
    .filter(([type]) => type === 'change')
    .map(([, { path, source, patch }]) => ({ path, source, patch }));
  expect(told).toEqual([
    { path: NAME, source: 'person', patch: added },
    {
      path: '/rows',
      source: 'undo',
      // What code changed in between is told as well, so that the patches one after the other give the document.
      patch: [
        { op: 'replace', path: '/origin', value: 'projected' },
        { op: 'replace', path: NAME, value: '某甲' },
      ],
    },
    { path: '/rows', source: 'redo', patch: added },
  ]);
  expect(seen.filter(([type]) => type === 'input').map(([, detail]) => detail)).toEqual(
    seen.filter(([type]) => type === 'change').map(([, detail]) => detail),
  );
});

test('without with-patch they carry none', async () => {
  const element = await open(rowsOf(1));
  const seen = record(element);
  element.scrollToCell(0, '/person/name');
  await keys('某己{Enter}');
  expect(seen.map(([type, detail]) => [type, detail])).toEqual([
    ['input', { path: NAME, value: '某己', source: 'person' }],
    ['change', { path: NAME, value: '某己', source: 'person' }],
  ]);
});
