import { addDays, addMonths, addYears, daysBetween, monthsBetween, yearsBetween } from '../../calendar/arithmetic.js';
import { dateOfDateTime } from '../../calendar/date-time.js';
import type { Operator, Operators } from '../operator.js';

/** Arithmetic of calendar dates, without clocks and time zones. */
export const dateOperators: Operators = {
  addDays: shifting(addDays),
  addMonths: shifting(addMonths),
  addYears: shifting(addYears),
  daysBetween: counting(daysBetween),
  monthsBetween: counting(monthsBetween),
  yearsBetween: counting(yearsBetween),
  dateOf: { arity: [1, 1], ofValues: ([text]) => (typeof text === 'string' ? dateOfDateTime(text) : undefined) },
};

function shifting(add: (date: string, count: number) => string | undefined): Operator {
  return {
    arity: [2, 2],
    ofValues: ([date, count]) => (typeof date === 'string' && typeof count === 'number' ? add(date, count) : undefined),
  };
}

function counting(between: (from: string, to: string) => number | undefined): Operator {
  return {
    arity: [2, 2],
    ofValues: ([from, to]) => (typeof from === 'string' && typeof to === 'string' ? between(from, to) : undefined),
  };
}
