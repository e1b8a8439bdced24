import type { Field, FormCheck, SchemaError } from '../definition.js';
import { characterCount, formCheck } from '../modules/form-check.js';
import { memberOf } from '../pointer/pointer.js';
import { expandTemplate } from '../pointer/template.js';
import type { DeltaLine } from './delta-line.js';

const MEMBER = 'content';

/** What is wrong with one value by one line of a profile. */
type Fault = Pick<SchemaError, 'code' | 'params'> | undefined;

/**
 * The check of what a profile asks for beyond its base. With the check of the base it is the whole: a
 * document under a profile is one that both accept, so that no profile can accept what its base refuses.
 */
export function deltaCheck(lines: readonly DeltaLine[]): FormCheck {
  const checks = lines.map((line) => checkOf(line));
  const form: FormCheck = (value) => {
    const errors = ([] as SchemaError[]).concat(...checks.map((check) => check(value)));
    form.errors = errors;
    return errors.length === 0;
  };
  return form;
}

function checkOf(line: DeltaLine): (document: unknown) => SchemaError[] {
  const { at, required, content } = line;
  if (required) return (document) => missing(at, document);
  if (content) {
    // Checked as a member, because only the root of a document may have members of no schema.
    const root: Field = { name: '', type: 'object', source: [], fields: [{ ...content, name: MEMBER }] };
    const form = formCheck({ root }, line.codes ?? {});
    return (document) =>
      ([] as SchemaError[]).concat(
        ...expandTemplate(at, document).map(({ pointer, value }) => {
          form({ [MEMBER]: value });
          return (form.errors ?? []).map((error) => ({
            ...error,
            path: pointer + error.path.slice(MEMBER.length + 1),
          }));
        }),
      );
  }
  const pattern = line.pattern === undefined ? undefined : new RegExp(line.pattern, 'u');
  return (document) => {
    const errors: SchemaError[] = [];
    for (const { pointer, value } of expandTemplate(at, document)) {
      const fault = faultOf(line, value, pattern);
      if (fault !== undefined) errors.push({ ...fault, path: pointer });
    }
    return errors;
  };
}

/** Every object that lacks the member. */
function missing(at: string, document: unknown): SchemaError[] {
  const end = at.lastIndexOf('/');
  const name = at.slice(end + 1);
  return expandTemplate(at.slice(0, end), document)
    .filter(({ value }) => isObject(value) && memberOf(value, name) === undefined)
    .map(({ pointer }) => ({ code: 'required', path: `${pointer}/${name}`, params: {} }));
}

function faultOf(line: DeltaLine, value: unknown, pattern: RegExp | undefined): Fault {
  const { forbidden, values, const: only } = line;
  if (forbidden) return { code: 'forbidden', params: {} };
  if (only !== undefined && value !== only) return { code: 'const', params: { limit: only } };
  if (values !== undefined && values.indexOf(value as string) < 0) return { code: 'enum', params: {} };
  if (typeof value === 'number') return outside('minimum', 'maximum', value, line.minimum, line.maximum);
  if (Array.isArray(value)) return outside('min-items', 'max-items', value.length, line.minItems, line.maxItems);
  if (typeof value !== 'string') return undefined;
  if (pattern !== undefined && !pattern.test(value)) return { code: 'pattern', params: {} };
  return outside('min-length', 'max-length', characterCount(value), line.minLength, line.maxLength);
}

function outside(low: string, high: string, size: number, from = -Infinity, to = Infinity): Fault {
  if (size < from) return { code: low, params: { limit: from } };
  return size > to ? { code: high, params: { limit: to } } : undefined;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
