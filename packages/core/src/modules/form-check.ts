import { isDateTime } from '../calendar/date-time.js';
import { isDate } from '../calendar/date.js';
import type { DocumentDefinition, Field, FormCheck, SchemaError } from '../definition.js';
import { childPointer } from '../pointer/pointer.js';
import type { Codes } from './brief.js';
import { INSTANT } from './complete-definition.js';

/** Adds the errors of a value to those found so far. */
type Check = (value: unknown, path: string, errors: SchemaError[]) => void;

/** Local content: how many parties may add some, and the codes that name them. */
const MAX_EXTENSIONS = 50;
const EXTENSION_NAME = /^([0-9]{6}|[0-9A-Z]{18})$/;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const INSTANT_FORM = new RegExp(INSTANT);

/** Formats by the name that schemas use; each takes any string, and says all that the pattern beside it says. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  date: isDate,
  'date-time': (text) => INSTANT_FORM.test(text) && isDateTime(text),
  uuid: (text) => UUID.test(text),
};

/**
 * The check of all errors of one kind of document. It says what the schema of the document says: the
 * build refuses a schema that the definition does not say in full.
 */
export function formCheck({ root }: DocumentDefinition, codes: Codes): FormCheck {
  // Forms ask for it soon, lists of documents never.
  let check: Check | undefined;
  const form: FormCheck = (value) => {
    const errors: SchemaError[] = [];
    check ??= objectCheck(root.fields ?? [], codes, { $schema: ofType('string') });
    check(value, '', errors);
    form.errors = errors;
    return errors.length === 0;
  };
  return form;
}

function checkOf(field: Field, codes: Codes): Check {
  if (field.type === 'list') return listCheck(field, codes);
  if (field.type !== 'object') return leafCheck(field, codes);
  return field.fields ? objectCheck(field.fields, codes) : checkExtensions;
}

function objectCheck(fields: readonly Field[], codes: Codes, others: Readonly<Record<string, Check>> = {}): Check {
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  const members = new Map(Object.entries(others));
  fields.forEach((field) => members.set(field.name, checkOf(field, codes)));
  return (value, path, errors) => {
    if (!isObject(value)) return report(errors, path, 'type', { type: 'object' });
    for (const name of required) {
      if (value[name] === undefined || !isOwn(value, name)) report(errors, `${path}/${name}`, 'required');
    }
    for (const name of Object.keys(value)) {
      const check = members.get(name);
      if (!check) report(errors, childPointer(path, name), 'unevaluated-properties');
      else if (value[name] !== undefined) check(value[name], `${path}/${name}`, errors);
    }
  };
}

function listCheck({ item, minItems = 0, maxItems = Infinity }: Field, codes: Codes): Check {
  const check = item && checkOf(item, codes);
  return (value, path, errors) => {
    if (!Array.isArray(value)) return report(errors, path, 'type', { type: 'array' });
    if (value.length < minItems) report(errors, path, 'min-items', { limit: minItems });
    if (value.length > maxItems) report(errors, path, 'max-items', { limit: maxItems });
    for (const [index, entry] of value.entries()) check?.(entry, `${path}/${index}`, errors);
  };
}

function leafCheck(field: Field, codes: Codes): Check {
  const {
    type,
    const: only,
    codelist,
    open,
    format,
    minLength = 0,
    maxLength = Infinity,
    minimum = -Infinity,
    maximum = Infinity,
  } = field;
  const checkType = ofType(type);
  const allowed = codelist === undefined || open ? undefined : new Set<unknown>(codes[codelist]);
  // What the format says, the pattern need not say again.
  const pattern = field.pattern === undefined || format !== undefined ? undefined : new RegExp(field.pattern, 'u');
  return (value, path, errors) => {
    checkType(value, path, errors);
    if (only !== undefined && value !== only) report(errors, path, 'const', { limit: only });
    if (allowed?.has(value) === false) report(errors, path, 'enum');
    if (typeof value === 'string' && type === 'string') {
      // Characters are at most as many as units, and at least half as many.
      const length = value.length > maxLength || value.length < minLength * 2 ? characterCount(value) : value.length;
      if (length > maxLength) report(errors, path, 'max-length', { limit: maxLength });
      if (length < minLength) report(errors, path, 'min-length', { limit: minLength });
      if (pattern?.test(value) === false) report(errors, path, 'pattern');
      if (format !== undefined && formats[format]?.(value) === false) report(errors, path, 'format', { format });
    } else if (isNumber(value) && type !== 'string') {
      if (value < minimum) report(errors, path, 'minimum', { limit: minimum });
      if (value > maximum) report(errors, path, 'maximum', { limit: maximum });
    }
  };
}

function ofType(type: string): Check {
  return (value, path, errors) => {
    const fits =
      type === 'integer'
        ? isNumber(value) && value % 1 === 0
        : type === 'number'
          ? isNumber(value)
          : typeof value === type;
    if (!fits) report(errors, path, 'type', { type });
  };
}

const checkExtensions: Check = (value, path, errors) => {
  if (!isObject(value)) return report(errors, path, 'type', { type: 'object' });
  const names = Object.keys(value);
  if (names.length > MAX_EXTENSIONS) report(errors, path, 'max-properties', { limit: MAX_EXTENSIONS });
  if (names.length < 1) report(errors, path, 'min-properties', { limit: 1 });
  for (const name of names) {
    if (!EXTENSION_NAME.test(name)) report(errors, childPointer(path, name), 'property-names');
  }
};

function report(errors: SchemaError[], path: string, code: string, params: SchemaError['params'] = {}): void {
  errors.push({ code, path, params });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOwn(value: object, name: string): boolean {
  return Object.prototype.hasOwnProperty.call(value, name);
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
