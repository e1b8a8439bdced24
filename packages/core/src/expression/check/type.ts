import type { Field } from '../../definition.js';
import { isDate } from '../../calendar/date.js';
import { isDateTime } from '../../calendar/date-time.js';

/** Types of single values. A date-time is its own type: it is neither a date nor compared as text. */
export type ScalarType = 'boolean' | 'integer' | 'string' | 'date' | 'date-time';

/** Types of values that an expression can have. */
export type ExpressionType = ScalarType | `${ScalarType}[]`;

/** With them, what a path can name but no operator except `present` takes. */
export type NodeType = ExpressionType | 'number' | 'object' | 'rows';

/** What the checker knows about an argument. */
export interface Operand {
  /** `undefined` when a problem was already reported there. */
  readonly type: NodeType | undefined;
  /** Written in the expression itself. */
  readonly literal?: true;
}

export const COMPARABLE: readonly ExpressionType[] = ['integer', 'date', 'date-time'];
export const ORDERED: readonly ExpressionType[] = ['integer', 'date'];
/** Without date-times, of which two texts can mean one instant. */
export const EQUATABLE: readonly ExpressionType[] = ['boolean', 'integer', 'string', 'date'];
const SCALARS: readonly ScalarType[] = ['boolean', 'integer', 'string', 'date', 'date-time'];
export const LISTS: readonly ExpressionType[] = ['boolean[]', 'integer[]', 'string[]', 'date[]', 'date-time[]'];
export const VALUES: readonly ExpressionType[] = [...SCALARS, ...LISTS];

/** The type of what stands at a field. */
export function typeOfField(field: Field): NodeType {
  switch (field.type) {
    case 'string':
      return field.format === 'date' || field.format === 'date-time' ? field.format : 'string';
    case 'list': {
      const item = field.item && typeOfField(field.item);
      return SCALARS.some((type) => type === item) ? `${item as ScalarType}[]` : 'rows';
    }
    default:
      return field.type;
  }
}

/** The type of the items of a list of scalars; every other type as it is. */
export function itemTypeOf(type: NodeType | undefined): NodeType | undefined {
  return SCALARS.find((scalar) => type === `${scalar}[]`) ?? type;
}

/** The narrowest type of a literal text; it can still be used as a plain string. */
export function typeOfText(text: string): ScalarType {
  return isDate(text) ? 'date' : isDateTime(text) ? 'date-time' : 'string';
}

/** Whether an operand can stand where a type is needed. */
export function fits(operand: Operand, type: NodeType): boolean {
  if (operand.type === undefined || operand.type === type) return true;
  return operand.literal === true && type === 'string' && (operand.type === 'date' || operand.type === 'date-time');
}
