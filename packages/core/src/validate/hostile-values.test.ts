import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errors, trialKind } from '../test-support/trial-kind.js';
import { trialNote } from '../test-support/trial-note.js';

const kind = await trialKind('zh-CN');
const english = await trialKind('en');

describe('hostile values', () => {
  test('never throws, whatever the value, and changes no prototype', () => {
    const prototype = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => void kind.validate(value)),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(trialNote())), fc.boolean(), (value, name, draft) => {
        const result = kind.validate(trialNote({ [name]: value }), { mode: draft ? 'draft' : 'final' });
        expect(result.outcome === 'valid').toBe(
          result.issues.every(({ severity }) => severity !== 'error') && result.outcome !== 'unchecked',
        );
      }),
      { numRuns: 1000 },
    );
    kind.validate(
      JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"header":{"__proto__":1}}'),
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype);
  });

  test('an own member called __proto__ is superfluous like any other', () => {
    const note = JSON.parse(JSON.stringify(trialNote()).replace(/^\{/, '{"__proto__":1,')) as unknown;
    expect(errors(kind.validate(note))).toEqual(['unevaluated-properties /__proto__']);
  });

  test('no issue repeats a value of the document', () => {
    const canary = '金丝雀7391';
    const plant = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(plant);
      if (typeof value === 'object' && value !== null)
        return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plant(member)]));
      return canary;
    };
    const note = plant(
      trialNote({ amount: 1, weight: 1, confirmed: true, range: [1], extensions: { x: canary }, extra: canary }),
    );
    const header = { document: canary, standard: '0.3', filledBy: canary.repeat(9), profile: canary };
    const { outcome, issues } = kind.validate({ ...(note as object), header });
    expect(outcome).toBe('invalid');
    expect(issues.length).toBeGreaterThan(10);
    expect(JSON.stringify(issues)).not.toContain(canary);
    expect(JSON.stringify(english.validate({ ...(note as object), header }).issues)).not.toContain(canary);
  });

  test('labels and messages do not repeat names that the document made up', () => {
    const { issues } = kind.validate(trialNote({ 金丝雀: 1, extensions: { 金丝雀: 1 } }));
    expect(JSON.stringify(issues.map(({ label, message, params }) => ({ label, message, params })))).not.toContain(
      '金丝雀',
    );
  });

  test('the value is not changed', () => {
    const note = trialNote({ extra: 1 });
    const before = JSON.stringify(note);
    kind.validate(note, { profile: 'reference' });
    expect(JSON.stringify(note)).toBe(before);
  });
});
