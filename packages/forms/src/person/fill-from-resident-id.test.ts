import { describe, expect, it } from 'vitest';
import { residentIdCheckCharacter } from '@guitu/core';
import { shownAt, trialForm } from '../test-support/forms.js';
import { trialDocument, trialKind, trialKindInEnglish } from '../test-support/trial-kind.js';
import { fillFromResidentId } from './fill-from-resident-id.js';

/** A made-up number of the example county; its check character is computed. */
const numberOf = (digits: string) => digits + String(residentIdCheckCharacter(digits));
const MAN_OF_1990 = numberOf('51999919900101001');
const WOMAN_OF_1985 = numberOf('51999919850615002');
const divisions = new Map<string, { until?: number }>([
  ['519999', {}],
  ['519997', { until: 1996 }],
]);

/** One that ends in X, found by trying order numbers. */
const ENDING_IN_X = Array.from({ length: 99 }, (_none, index) =>
  numberOf(`519999199001010${String(index).padStart(2, '0')}`),
).find((number) => number.endsWith('X')) as string;

function enterNumber(store: ReturnType<typeof trialForm>, text: string): readonly string[] {
  store.enter('/person/idNumber', text);
  store.leave('/person/idNumber');
  return fillFromResidentId(store, '/person', divisions);
}

describe('an identity number', () => {
  it('fills date of birth, sex and type of document', () => {
    const store = trialForm();
    expect(enterNumber(store, MAN_OF_1990)).toEqual(['/person/idType', '/person/birthDate', '/person/sex']);
    expect(store.get('/person')).toEqual({
      name: '某甲',
      idType: '111',
      idNumber: MAN_OF_1990,
      birthDate: '1990-01-01',
      sex: '1',
    });
  });

  it('fills them again when it is corrected', () => {
    const store = trialForm();
    enterNumber(store, MAN_OF_1990);
    expect(enterNumber(store, WOMAN_OF_1985)).toEqual(['/person/birthDate', '/person/sex']);
    expect(store.get('/person')).toMatchObject({ birthDate: '1985-06-15', sex: '2' });
  });

  it('never overwrites what the person gave or corrected', () => {
    const store = trialForm({ value: trialDocument({ person: { name: '某甲', sex: '2' } }) });
    enterNumber(store, MAN_OF_1990);
    store.enter('/person/birthDate', '1990年1月2日');
    expect(enterNumber(store, WOMAN_OF_1985)).toEqual([]);
    expect(store.get('/person')).toMatchObject({ birthDate: '1990-01-02', sex: '2' });
  });

  it('gets an upper-case X, also before anything is filled', () => {
    const store = trialForm();
    enterNumber(store, ENDING_IN_X.toLowerCase());
    expect(store.get('/person/idNumber')).toBe(ENDING_IN_X);
    expect(store.fieldState('/person/idNumber').text).toBe(ENDING_IN_X);
  });

  it.each([
    ['is not valid', `${MAN_OF_1990.slice(0, 17)}?`],
    ['is incomplete', MAN_OF_1990.slice(0, 12)],
    ['is empty', ''],
  ])('fills nothing when it %s', (_name, text) => {
    const store = trialForm();
    expect(enterNumber(store, text)).toEqual([]);
    expect(store.get('/person/birthDate')).toBeUndefined();
  });

  it('fills nothing when it belongs to another type of document', () => {
    const store = trialForm({ value: trialDocument({ person: { name: '某甲', idType: '414' } }) });
    expect(enterNumber(store, MAN_OF_1990)).toEqual([]);
  });

  it('fills only the fields that there are', () => {
    const { definition } = trialKind;
    const root = {
      ...definition.root,
      fields:
        definition.root.fields?.map((field) =>
          field.name === 'person'
            ? { ...field, fields: field.fields?.filter(({ name }) => name !== 'sex') ?? [] }
            : field,
        ) ?? [],
    };
    const store = trialForm({ kind: { ...trialKind, definition: { ...definition, root } } });
    expect(enterNumber(store, MAN_OF_1990)).toEqual(['/person/idType', '/person/birthDate']);
  });

  it('from an unknown county is a warning until it is corrected', () => {
    const store = trialForm();
    const elsewhere = numberOf('51999819900101001');
    enterNumber(store, elsewhere);
    expect(shownAt(store, '/person/idNumber')).toContain('resident-id-division');
    expect(store.fieldState('/person/idNumber').issues).toContainEqual(
      expect.objectContaining({ severity: 'warning', label: '人员 证件号码' }),
    );
    expect(store.get('/person/birthDate')).toBe('1990-01-01');
    enterNumber(store, MAN_OF_1990);
    expect(shownAt(store, '/person/idNumber')).not.toContain('resident-id-division');
  });

  it('from a county that is no more is accepted with a warning of its own', () => {
    const store = trialForm();
    enterNumber(store, numberOf('51999719900101001'));
    expect(shownAt(store, '/person/idNumber')).toContain('resident-id-division-withdrawn');
    expect(store.fieldState('/person/idNumber').issues).not.toContainEqual(
      expect.objectContaining({ severity: 'error' }),
    );
    expect(store.get('/person/birthDate')).toBe('1990-01-01');
  });

  it('is not checked against counties when there is no list', () => {
    const store = trialForm({ kind: trialKindInEnglish });
    store.enter('/person/idNumber', numberOf('51999819900101001'));
    fillFromResidentId(store, '/person');
    expect(store.fieldState('/person/idNumber').issues).toEqual([]);
  });
});
