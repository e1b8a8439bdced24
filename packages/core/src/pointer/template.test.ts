import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date, list, object, text } from '../test-support/fields.js';
import { resolvePointer } from './pointer.js';
import { expandTemplate, fieldAt, matchTemplate, toTemplate } from './template.js';

const root = object('', [
  object('subject', [text('name')]),
  list('tests', object('*', [date('date'), list('collectors', object('*', [text('name')]))])),
  list('tags', text('*')),
  object('extensions', []),
]);

const document = {
  subject: { name: '某甲' },
  tests: [
    { date: '2024-05-01', collectors: [{ name: '某乙' }, { name: '某丙' }] },
    { date: '2024-06-01' },
    'not a row',
  ],
  tags: ['a', 'b'],
};

describe('matchTemplate', () => {
  it.each([
    ['/tests/*/date', '/tests/0/date', true],
    ['/tests/*/date', '/tests/12/date', true],
    ['/tests/*/date', '/tests/*/date', true],
    ['/tests/*/date', '/tests/x/date', false],
    ['/tests/*/date', '/tests/0', false],
    ['/tests/*', '/tests/0/date', false],
    ['/tests/*/date', '/visits/0/date', false],
    ['', '', true],
    ['/a~1b', '/a~1b', true],
    ['no pointer', 'no pointer', false],
  ])('%s stands for %s: %s', (template, pointer, expected) => {
    expect(matchTemplate(template, pointer)).toBe(expected);
  });
});

describe('expandTemplate', () => {
  it.each([
    ['', ['']],
    ['/subject/name', ['/subject/name']],
    ['/tests/*', ['/tests/0', '/tests/1', '/tests/2']],
    ['/tests/*/date', ['/tests/0/date', '/tests/1/date']],
    ['/tests/*/collectors/*/name', ['/tests/0/collectors/0/name', '/tests/0/collectors/1/name']],
    ['/tags/*', ['/tags/0', '/tags/1']],
    ['/subject/*', []],
    ['/tests/0', []],
    ['/missing/*/date', []],
    ['/__proto__', []],
    ['tests', []],
  ])('%s stands for %j', (template, pointers) => {
    const places = expandTemplate(template, document);
    expect(places.map(({ pointer }) => pointer)).toEqual(pointers);
    for (const { pointer, value } of places) expect(value).toBe(resolvePointer(document, pointer));
  });

  it('keeps null, which a draft may hold, and gives nothing for no document', () => {
    expect(expandTemplate('/a/*', { a: [null] })).toEqual([{ pointer: '/a/0', value: null }]);
    expect(expandTemplate('', undefined)).toEqual([]);
  });

  it('never throws, and gives places that match the template', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom('', '/*', '/*/*', '/a/*', '/length'), (anything, template) => {
        for (const { pointer } of expandTemplate(template, anything))
          expect(matchTemplate(template, pointer)).toBe(true);
      }),
    );
  });
});

describe('toTemplate', () => {
  it.each([
    ['', ''],
    ['/subject/name', '/subject/name'],
    ['/tests/3/date', '/tests/*/date'],
    ['/tests/3/collectors/0/name', '/tests/*/collectors/*/name'],
    ['/tests/*/date', '/tests/*/date'],
    ['/tags/0', '/tags/*'],
    ['/tests/3/unknown/7', '/tests/*/unknown/7'],
    ['/extensions/510000/1', '/extensions/510000/1'],
    ['/7', '/7'],
    ['no pointer', 'no pointer'],
  ])('%s belongs to %s', (pointer, template) => {
    expect(toTemplate(pointer, root)).toBe(template);
  });
});

describe('fieldAt', () => {
  it.each([
    ['', 'object'],
    ['/tests', 'list'],
    ['/tests/*', 'object'],
    ['/tests/*/date', 'string'],
    ['/tests/0', undefined],
    ['/tests/date', undefined],
    ['/subject/*', undefined],
    ['/subject/name/x', undefined],
    ['/nothing/at/all', undefined],
    ['subject', undefined],
  ])('%s is a field of type %s', (template, type) => {
    expect(fieldAt(root, template)?.type).toBe(type);
  });
});
