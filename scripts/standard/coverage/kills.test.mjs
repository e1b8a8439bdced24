import { describe, expect, test } from 'vitest';
import { killedBy } from './kills.mjs';

const flat = {
  type: 'object',
  properties: {
    name: { type: 'string', minLength: 1, maxLength: 3 },
    sizes: { type: 'array', maxItems: 2, items: { type: 'integer', minimum: 0 } },
    more: { type: 'object', minProperties: 1, propertyNames: { type: 'string', pattern: '^[0-9]+$' } },
  },
  required: ['name'],
  unevaluatedProperties: false,
};

describe('a counterexample kills the one constraint that it breaks', () => {
  test.each(
    /** @type {[string, any, string, string, string][]} */ ([
      ['a member that is required', {}, '/name', 'required', 'required'],
      ['the seal', { name: '甲', 'a/b': 1 }, '/a~1b', 'unevaluated-properties', 'unevaluatedProperties'],
      ['a length in characters', { name: '𠮷𠮷𠮷𠮷' }, '/name', 'max-length', 'maxLength'],
      ['a limit of a row', { name: '甲', sizes: [1, -1] }, '/sizes/1', 'minimum', 'minimum'],
      ['a number of rows', { name: '甲', sizes: [1, 2, 3] }, '/sizes', 'max-items', 'maxItems'],
      ['the form of a name', { name: '甲', more: { x: 1 } }, '/more/x', 'property-names', 'pattern'],
      ['a type', { name: null }, '/name', 'type', 'type'],
      ['the type of the whole', [], '', 'type', 'type'],
    ]),
  )('%s', (_what, value, path, code, keyword) => {
    expect(killedBy(flat, value, [{ path, code }])).toMatchObject({ path, code, keyword });
  });
});

describe('a counterexample kills nothing', () => {
  test.each(
    /** @type {[string, any, { path: string, code: string }[]][]} */ ([
      ['when nothing is wrong with it', { name: '甲' }, []],
      ['when it breaks two constraints', { sizes: [1, 2, 3] }, [{ path: '/name', code: 'required' }]],
      ['when it does not expect the issue', { name: '' }, []],
      ['when it expects the issue elsewhere', { name: '' }, [{ path: '', code: 'min-length' }]],
    ]),
  )('%s', (_why, value, expected) => {
    expect(killedBy(flat, value, expected)).toBeUndefined();
  });
});
