import { describe, expect, it } from 'vitest';
import type { Field, PrivacyClass } from '@guitu/core';
import { isMaskedField, MASK, maskField, maskValue } from '../mask.js';
import type { MaskedKind } from '../mask.js';
import { shippedExamples } from '../test-support/shipped-examples.js';

const CLASSES: readonly PrivacyClass[] = ['public', 'internal', 'personal', 'sensitive', 'restricted'];
const KINDS: readonly MaskedKind[] = ['identity-number', 'phone', 'text'];
const NUMBER = '519999199005120017';

describe('what somebody sees who only looks', () => {
  it.each<[string, PrivacyClass | undefined, MaskedKind, string]>([
    [NUMBER, 'sensitive', 'identity-number', '5****************7'],
    ['51999919900512001X', 'personal', 'identity-number', '5****************X'],
    [NUMBER, 'restricted', 'identity-number', MASK],
    [NUMBER, undefined, 'identity-number', '5****************7'],
    ['E1234567', 'sensitive', 'identity-number', 'E******7'],
    ['E123456', 'sensitive', 'identity-number', MASK],
    ['𠮷1234567', 'sensitive', 'identity-number', '𠮷******7'],
    ['13800001234', 'personal', 'phone', '138****1234'],
    ['1380000123', 'personal', 'phone', '********23'],
    ['0571-88881234', 'personal', 'phone', '***********34'],
    ['8888123', 'personal', 'phone', MASK],
    ['13800001234', 'restricted', 'phone', MASK],
    ['某甲', 'personal', 'text', '某甲'],
    ['海洛因', 'sensitive', 'text', MASK],
    ['阴性', 'restricted', 'text', MASK],
    ['示例县', 'public', 'text', '示例县'],
    ['12', 'internal', 'phone', '12'],
    ['', 'restricted', 'text', ''],
  ])('of %j as %s %s is %j', (text, privacy, kind, shown) => {
    expect(maskValue(text, privacy, kind)).toBe(shown);
  });

  it('beside the date of birth and the division still leaves the number unknown', () => {
    const shown = maskValue(NUMBER, 'sensitive', 'identity-number');
    // The order number of the day and place, three digits, is in none of them.
    expect(shown.slice(14, 17)).toBe('***');
  });

  it('is never more than the class and the kind allow, for any text', () => {
    const texts = ['a', '\u0000', '\ud83d', '🀄'.repeat(20), '‮13800001234', ' '.repeat(30), '1'.repeat(5000)];
    for (const text of texts)
      for (const privacy of CLASSES)
        for (const kind of KINDS) {
          const shown = maskValue(text, privacy, kind);
          if (privacy === 'restricted') expect(shown).toBe(MASK);
          if (privacy === 'sensitive') expect(shown.replace(/[*•]/g, '').length).toBeLessThanOrEqual(7);
        }
  });
});

describe('a field of the standard', () => {
  const field = (more: Partial<Field>): Field => ({ name: 'note', type: 'string', source: [], ...more });

  it.each<[Partial<Field>, boolean, string]>([
    [{ privacy: 'internal' }, false, MASK],
    [{ privacy: 'personal' }, false, MASK],
    [{ privacy: 'personal', name: 'phone' }, true, '138****1234'],
    [{ privacy: 'personal', name: 'otherPhone' }, true, '138****1234'],
    [{ privacy: 'personal', name: 'phoneMatches', type: 'boolean' }, false, MASK],
    [{ privacy: 'sensitive', name: 'idNumber' }, true, '1*********4'],
    [{ privacy: 'sensitive' }, true, MASK],
    [{ name: 'phones', type: 'list', item: field({ name: '*', privacy: 'personal' }) }, true, MASK],
    [{}, false, MASK],
  ])('%j is masked: %s, and leaves %j', (more, masked, left) => {
    expect([isMaskedField(field(more)), maskField(field(more), '13800001234')]).toEqual([masked, left]);
  });

  it('is masked by the classes that are asked for', () => {
    expect(isMaskedField(field({ privacy: 'personal' }), ['personal'])).toBe(true);
    expect(isMaskedField(field({ privacy: 'sensitive' }), [])).toBe(false);
    expect(isMaskedField(field({ privacy: 'personal', name: 'phone' }), ['restricted'])).toBe(false);
  });
});

/** The telephone of an organisation is nobody's. */
const isOpen = ({ privacy }: Field): boolean => privacy === 'public' || privacy === 'internal';

it('no identity or telephone number of a person in any example is shown whole', async () => {
  for (const [slug, load] of shippedExamples) {
    const { kind, examples } = await load();
    const check = (one: Field, value: unknown): void => {
      if (Array.isArray(value)) value.forEach((item) => one.item && check(one.item, item));
      else if (typeof value === 'object' && value !== null)
        one.fields?.forEach((member) => check(member, (value as Record<string, unknown>)[member.name]));
      else if (/^(idNumber|.*[pP]hone)$/.test(one.name) && typeof value === 'string' && !isOpen(one)) {
        expect([slug, isMaskedField(one)]).toEqual([slug, true]);
        expect(maskField(one, value)).toMatch(/\*{4}|^•+$/);
      }
    };
    examples.forEach((example) => check(kind.definition.root, example));
  }
});
