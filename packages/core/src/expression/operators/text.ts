import { isDate } from '../../calendar/date.js';
import { creditCodeFault } from '../../identifiers/credit-code.js';
import { divisionCodeFault } from '../../identifiers/division-code.js';
import { phoneFault } from '../../identifiers/phone.js';
import { readResidentId } from '../../identifiers/resident-id.js';
import { characterCount } from '../../modules/form-check.js';
import type { Operators } from '../operator.js';
import type { Result } from '../value.js';

/** Length of texts and what identifiers say. */
export const textOperators: Operators = {
  // The same count as that of the check: whoever loads this has it then, and no document brings it along.
  length: { arity: [1, 1], ofValues: ([text]) => (typeof text === 'string' ? characterCount(text) : undefined) },
  valid: { arity: [2, 2], ofValues: ([kind, text]) => (typeof text === 'string' ? isValid(kind, text) : undefined) },
  part: { arity: [2, 2], ofValues: ([kind, text]) => partOf(kind, text) },
};

function isValid(kind: Result, text: string): boolean | undefined {
  if (kind === 'resident-id') return !readResidentId(text).fault;
  if (kind === 'credit-code') return !creditCodeFault(text);
  if (kind === 'division-code') return !divisionCodeFault(text);
  if (kind === 'phone') return !phoneFault(text);
  return kind === 'date' ? isDate(text) : undefined;
}

function partOf(kind: Result, text: Result): string | undefined {
  const id = readResidentId(text).value;
  if (kind === 'resident-id-birth-date') return id?.birthDate;
  if (kind === 'resident-id-sex') return id?.sex;
  return kind === 'resident-id-division' ? id?.division : undefined;
}
