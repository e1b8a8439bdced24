import { isDateTime } from '../calendar/date-time.js';
import { isDate } from '../calendar/date.js';
import type { DocumentDefinition, Field, FormCheck, SchemaError } from '../definition.js';
import { childPointer, isObject, isOwn } from '../pointer/pointer.js';
import type { Codes } from './brief.js';
import { INSTANT } from './complete-definition.js';

/** What one check of one document works with. */
interface Check {
  readonly errors: SchemaError[];
  readonly codes: Codes;
}

/** Local content: how many parties may add some, and the codes that name them. */
const MAX_EXTENSIONS = 50;
const EXTENSION_NAME = /^([0-9]{6}|[0-9A-Z]{18})$/;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const INSTANT_FORM = new RegExp(INSTANT);

/** Formats by the name that schemas use; each takes any string, and says all that the pattern beside it says. */
export const formats: Readonly<Record<NonNullable<Field['format']>, (text: string) => boolean>> = {
  date: isDate,
  'date-time': (text) => INSTANT_FORM.test(text) && isDateTime(text),
  uuid: (text) => UUID.test(text),
};

/** Patterns that were needed so far: few, and the same in many fields. */
const patterns = new Map<string, RegExp>();

/**
 * The check of all errors of one kind of document. It says what the schema of the document says: the
 * build refuses a schema that the definition does not say in full. The fields are walked as they are:
 * preparing a function for each would cost the first document more than it could save on the next.
 */
export function formCheck({ root }: Pick<DocumentDefinition, 'root'>, codes: Codes): FormCheck {
  const form: FormCheck = (value) => {
    const check: Check = { errors: [], codes };
    checkMembers(root, value, '', check);
    form.errors = check.errors;
    return check.errors.length === 0;
  };
  return form;
}

function checkField(field: Field, value: unknown, path: string, check: Check): void {
  if (field.type === 'list') checkList(field, value, path, check);
  else if (field.type !== 'object') checkLeaf(field, value, path, check);
  else if (field.shape === 'extensions') checkExtensions(value, path, check.errors);
  else checkMembers(field, value, path, check);
}

function checkMembers({ fields = [] }: Field, value: unknown, path: string, check: Check): void {
  const { errors } = check;
  if (!isObject(value)) return report(errors, path, 'type', { type: 'object' });
  for (const { name, required } of fields) {
    if (required && (value[name] === undefined || !isOwn(value, name))) report(errors, `${path}/${name}`, 'required');
  }
  for (const name of Object.keys(value)) {
    const field = fields.find((member) => member.name === name);
    if (!field) {
      if (path === '' && name === '$schema') checkType('string', value[name], '/$schema', errors);
      else report(errors, childPointer(path, name), 'unevaluated-properties');
    } else if (value[name] !== undefined) checkField(field, value[name], `${path}/${name}`, check);
  }
}

function checkList(field: Field, value: unknown, path: string, check: Check): void {
  const { item, minItems = 0, maxItems = Infinity } = field;
  const { errors } = check;
  if (!Array.isArray(value)) return report(errors, path, 'type', { type: 'array' });
  if (value.length < minItems) report(errors, path, 'min-items', { limit: minItems });
  if (value.length > maxItems) report(errors, path, 'max-items', { limit: maxItems });
  if (!item) return;
  for (let index = 0; index < value.length; index += 1) checkField(item, value[index], `${path}/${index}`, check);
}

function checkLeaf(field: Field, value: unknown, path: string, { errors, codes }: Check): void {
  const { type, const: only, codelist } = field;
  checkType(type, value, path, errors);
  if (only !== undefined && value !== only) report(errors, path, 'const', { limit: only });
  if (codelist !== undefined && !field.open && !codes[codelist]?.includes(value as string)) {
    report(errors, path, 'enum');
  }
  if (typeof value === 'string' && type === 'string') checkString(field, value, path, errors);
  else if (isNumber(value) && type !== 'string') {
    const { minimum = -Infinity, maximum = Infinity } = field;
    if (value < minimum) report(errors, path, 'minimum', { limit: minimum });
    if (value > maximum) report(errors, path, 'maximum', { limit: maximum });
  }
}

function checkString(field: Field, value: string, path: string, errors: SchemaError[]): void {
  const { format, pattern, minLength = 0, maxLength = Infinity } = field;
  // Characters are at most as many as units, and at least half as many.
  const length = value.length > maxLength || value.length < minLength * 2 ? characterCount(value) : value.length;
  if (length > maxLength) report(errors, path, 'max-length', { limit: maxLength });
  if (length < minLength) report(errors, path, 'min-length', { limit: minLength });
  // What the format says, the pattern need not say again.
  if (format === undefined) {
    if (pattern !== undefined && !patternOf(pattern).test(value)) report(errors, path, 'pattern');
  } else if (!formats[format](value)) report(errors, path, 'format', { format });
}

function patternOf(pattern: string): RegExp {
  const known = patterns.get(pattern) ?? new RegExp(pattern, 'u');
  patterns.set(pattern, known);
  return known;
}

function checkType(type: Field['type'], value: unknown, path: string, errors: SchemaError[]): void {
  const fits =
    type === 'integer'
      ? isNumber(value) && value % 1 === 0
      : type === 'number'
        ? isNumber(value)
        : typeof value === type;
  if (!fits) report(errors, path, 'type', { type });
}

function checkExtensions(value: unknown, path: string, errors: SchemaError[]): void {
  if (!isObject(value)) return report(errors, path, 'type', { type: 'object' });
  const names = Object.keys(value);
  if (names.length > MAX_EXTENSIONS) report(errors, path, 'max-properties', { limit: MAX_EXTENSIONS });
  if (names.length < 1) report(errors, path, 'min-properties', { limit: 1 });
  for (const name of names) {
    if (!EXTENSION_NAME.test(name)) report(errors, childPointer(path, name), 'property-names');
  }
}

function report(errors: SchemaError[], path: string, code: string, params: SchemaError['params'] = {}): void {
  errors.push({ code, path, params });
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && isFinite(value);
}

/** Length in characters as people count them: code points, not UTF-16 units. */
export function characterCount(text: string): number {
  let count = 0;
  for (const _character of text) count += 1;
  return count;
}
