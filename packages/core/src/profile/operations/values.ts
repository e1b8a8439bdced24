import type { Field } from '../../definition.js';
import type { Applying, GrowingDocument } from '../growing-document.js';
import { isPortablePattern } from '../portable-pattern.js';
import { replaceField, without } from '../replace-field.js';
import { bare } from './trusted.js';

/** `narrow-enum`: part of the codes that the field has; a list that was open is closed by it. */
export function narrowCodes(
  document: GrowingDocument,
  field: Field,
  { at, values }: { readonly at: string; readonly values: readonly string[] },
  applying: Applying,
): void {
  const { codelist } = field;
  if (codelist === undefined || field.type !== 'string') return applying.report('profile-wrong-type', field.type);
  const known = codesOf(document, codelist, applying);
  const unknown = values.filter((code) => known !== undefined && known.indexOf(code) < 0);
  if (unknown.length > 0) {
    applying.report('profile-not-in-list', unknown.join(' '));
    if (!applying.isTrusted) return;
  }
  if (field.const !== undefined && values.indexOf(String(field.const)) < 0) {
    applying.report('profile-empty', String(field.const));
    if (!applying.isTrusted) return;
  }
  if (!field.open && known !== undefined && known.every((code) => values.indexOf(code) >= 0) && unknown.length === 0) {
    return applying.report('profile-idle');
  }
  const of = document.lists[codelist]?.of ?? codelist;
  const name = listName(document, of, values, applying.profile.id);
  document.lists[name] = { of, codes: values };
  document.delta.push({ at, values });
  document.root = replaceField(document.root, at, (found) => ({ ...without(found, 'open'), codelist: name }));
}

/** `add-pattern`: what the field had to look like before, it still has to. */
export function addPattern(
  document: GrowingDocument,
  field: Field,
  { at, pattern }: { readonly at: string; readonly pattern: string },
  applying: Applying,
): void {
  if (!isPortablePattern(pattern)) return applying.report('profile-pattern-unsound', pattern);
  if (field.type !== 'string') {
    applying.report('profile-wrong-type', field.type);
    if (!applying.isTrusted) return;
    document.root = replaceField(document.root, at, (found) => bare(found, 'string'));
  }
  document.delta.push({ at, pattern });
  document.root = replaceField(document.root, at, (found) =>
    found.pattern === undefined && found.format === undefined
      ? { ...found, pattern }
      : { ...found, patterns: [...(found.patterns ?? []), pattern] },
  );
}

/** `fix`: one of the values that the field may have. */
export function fixValue(
  document: GrowingDocument,
  field: Field,
  { at, value }: { readonly at: string; readonly value: string | number | boolean },
  applying: Applying,
): void {
  const isNumeric = field.type === 'integer' || field.type === 'number';
  const fits = isNumeric
    ? typeof value === 'number' && (field.type === 'number' || value % 1 === 0)
    : typeof value === field.type;
  if (field.const === value) return applying.report('profile-idle');
  if (!fits || !isAllowed(document, field, value, applying)) {
    if (fits) applying.report('profile-widens', String(value));
    else applying.report('profile-wrong-type', field.type);
    if (!applying.isTrusted) return;
    document.root = replaceField(document.root, at, (found) => bare(found, fits ? field.type : typeOf(value)));
  }
  document.delta.push({ at, const: value });
  document.root = replaceField(document.root, at, (found) => ({ ...found, const: value }));
}

function typeOf(value: string | number | boolean): Field['type'] {
  if (typeof value === 'number') return value % 1 === 0 ? 'integer' : 'number';
  return typeof value === 'boolean' ? 'boolean' : 'string';
}

function isAllowed(
  document: GrowingDocument,
  field: Field,
  value: string | number | boolean,
  applying: Applying,
): boolean {
  if (field.const !== undefined) return false;
  if (typeof value === 'number') return value >= (field.minimum ?? -Infinity) && value <= (field.maximum ?? Infinity);
  if (typeof value === 'boolean') return true;
  const codes = field.codelist === undefined || field.open ? undefined : codesOf(document, field.codelist, applying);
  const length = Array.from(value).length;
  return (
    (codes === undefined || codes.indexOf(value) >= 0) &&
    length >= (field.minLength ?? 0) &&
    length <= (field.maxLength ?? Infinity) &&
    [field.pattern, ...(field.patterns ?? [])].every(
      (pattern) => pattern === undefined || new RegExp(pattern, 'u').test(value),
    )
  );
}

function codesOf(document: GrowingDocument, list: string, applying: Applying): readonly string[] | undefined {
  return document.lists[list]?.codes ?? applying.codesOf(list);
}

/** Fields that have the same part of the same list share it. */
function listName(document: GrowingDocument, of: string, values: readonly string[], id: string): string {
  const text = values.join(' ');
  const names = Object.keys(document.lists);
  const same = names.find(
    (name) => document.lists[name]?.of === of && (document.lists[name]?.codes ?? []).join(' ') === text,
  );
  return same ?? `${of}.${id}.${names.length + 1}`;
}
