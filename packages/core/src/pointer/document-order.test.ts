import { describe, expect, it } from 'vitest';
import { date, list, object, text } from '../test-support/fields.js';
import { inDocumentOrder } from './document-order.js';

const root = object('', [text('title'), list('tests', object('*', [date('date'), text('result')])), text('opinion')]);

const sorted = (...paths: string[]): string[] =>
  inDocumentOrder(
    paths.map((path) => ({ path })),
    root,
  ).map(({ path }) => path);

describe('inDocumentOrder', () => {
  it('follows the fields, not the alphabet', () => {
    expect(sorted('/opinion', '/tests', '/title')).toEqual(['/title', '/tests', '/opinion']);
    expect(sorted('/tests/0/result', '/tests/0/date')).toEqual(['/tests/0/date', '/tests/0/result']);
  });

  it('follows list indexes as numbers', () => {
    expect(sorted('/tests/10/date', '/tests/9/result', '/tests/2')).toEqual([
      '/tests/2',
      '/tests/9/result',
      '/tests/10/date',
    ]);
  });

  it('puts a node before what it holds', () => {
    expect(sorted('/tests/0/date', '/tests/0', '', '/tests')).toEqual(['', '/tests', '/tests/0', '/tests/0/date']);
  });

  it('puts unknown names last, by their text', () => {
    expect(sorted('/zebra', '/apple/1', '/opinion', '/tests/0/x', '/tests/0/result')).toEqual([
      '/tests/0/result',
      '/tests/0/x',
      '/opinion',
      '/apple/1',
      '/zebra',
    ]);
  });

  it('keeps the order of entries at one place, and does not change what it is given', () => {
    const entries = [
      { path: '/title', code: 'b' },
      { path: '', code: 'x' },
      { path: '/title', code: 'a' },
    ];
    expect(inDocumentOrder(entries, root).map(({ code }) => code)).toEqual(['x', 'b', 'a']);
    expect(entries.map(({ code }) => code)).toEqual(['b', 'x', 'a']);
  });
});
