import { COMPARABLE, EQUATABLE, LISTS, ORDERED, VALUES } from './type.js';
import type { ExpressionType } from './type.js';

/** What an operator takes in one place. */
export interface Parameter {
  /**
   * - `value`: an expression;
   * - `row`: an expression whose context is a row of the list that the first argument names;
   * - `field`: the path of a value; `list`: the path of a list;
   * - `literals`: a list of literals; `choice`: one of the words in `choices`.
   */
  readonly kind: 'value' | 'row' | 'field' | 'list' | 'literals' | 'choice';
  /** Types that a `value` or `row` may have; any, also objects and rows, when absent. */
  readonly types?: readonly ExpressionType[];
  /** All parameters marked so have one type in common; of a list it is the type of its items. */
  readonly same?: 'self' | 'items';
  readonly choices?: readonly string[];
}

/** What the static checker knows about an operator. */
export interface Signature {
  readonly takes: readonly Parameter[];
  /** The last parameter stands any number of times, at least once. */
  readonly repeats?: true;
  /** The last parameter may be left out. */
  readonly optional?: true;
  /** `same`: the type that the arguments have in common; `field`: the type of the field; or by choice. */
  readonly gives: ExpressionType | 'same' | 'field' | Readonly<Record<string, ExpressionType>>;
}

const value = (...types: ExpressionType[]): Parameter => ({ kind: 'value', types });
const row = (...types: ExpressionType[]): Parameter => ({ kind: 'row', types });
const same = (types: readonly ExpressionType[], kind: 'value' | 'row' = 'value'): Parameter => ({
  kind,
  types,
  same: 'self',
});
const choice = (...choices: string[]): Parameter => ({ kind: 'choice', choices });
const list: Parameter = { kind: 'list' };

/** Signatures by operator, in the order of the documentation. */
export function signatures(): Readonly<Record<string, Signature>> {
  const compared: Signature = { takes: [same(COMPARABLE), same(COMPARABLE)], gives: 'boolean' };
  const shifted: Signature = { takes: [value('date'), value('integer')], gives: 'date' };
  const counted: Signature = { takes: [value('date'), value('date')], gives: 'integer' };
  const condition: Signature = { takes: [list, row('boolean')], gives: 'boolean' };
  const extreme: Signature = { takes: [list, same(ORDERED, 'row')], gives: 'same' };
  return {
    get: { takes: [{ kind: 'field' }], gives: 'field' },
    asOf: { takes: [], gives: 'date' },
    present: { takes: [{ kind: 'value' }], gives: 'boolean' },
    else: { takes: [same(VALUES), same(VALUES)], gives: 'same' },
    and: { takes: [value('boolean')], repeats: true, gives: 'boolean' },
    or: { takes: [value('boolean')], repeats: true, gives: 'boolean' },
    not: { takes: [value('boolean')], gives: 'boolean' },
    if: { takes: [value('boolean'), same(VALUES), same(VALUES)], gives: 'same' },
    equal: { takes: [same(EQUATABLE), same(EQUATABLE)], gives: 'boolean' },
    less: compared,
    atMost: compared,
    more: compared,
    atLeast: compared,
    in: { takes: [same(EQUATABLE), { kind: 'literals', same: 'self' }], gives: 'boolean' },
    contains: { takes: [{ kind: 'value', types: LISTS, same: 'items' }, same(EQUATABLE)], gives: 'boolean' },
    add: { takes: [value('integer')], repeats: true, gives: 'integer' },
    subtract: { takes: [value('integer'), value('integer')], gives: 'integer' },
    multiply: { takes: [value('integer')], repeats: true, gives: 'integer' },
    divide: {
      takes: [value('integer'), value('integer'), choice('floor', 'ceiling', 'half-up', 'half-even')],
      gives: 'integer',
    },
    lowest: { takes: [same(ORDERED)], repeats: true, gives: 'same' },
    highest: { takes: [same(ORDERED)], repeats: true, gives: 'same' },
    addDays: shifted,
    addMonths: shifted,
    addYears: shifted,
    daysBetween: counted,
    monthsBetween: counted,
    yearsBetween: counted,
    dateOf: { takes: [value('date-time')], gives: 'date' },
    count: { takes: [list, row('boolean')], optional: true, gives: 'integer' },
    sum: { takes: [list, row('integer')], gives: 'integer' },
    least: extreme,
    greatest: extreme,
    every: condition,
    some: condition,
    distinct: { takes: [list, row(...EQUATABLE)], gives: 'boolean' },
    ascending: { takes: [list, row(...COMPARABLE)], gives: 'boolean' },
    length: { takes: [value('string')], gives: 'integer' },
    valid: {
      takes: [choice('resident-id', 'credit-code', 'division-code', 'phone', 'date'), value('string', 'date')],
      gives: 'boolean',
    },
    part: {
      takes: [choice('resident-id-birth-date', 'resident-id-sex', 'resident-id-division'), value('string')],
      gives: { 'resident-id-birth-date': 'date', 'resident-id-sex': 'string', 'resident-id-division': 'string' },
    },
  };
}
