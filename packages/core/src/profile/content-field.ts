import type { Field } from '../definition.js';
import { childPointer } from '../pointer/pointer.js';
import type { ExtensionSchema } from './extension-schema.js';
import { sourceIndexes, type Applying, type GrowingDocument } from './growing-document.js';
import { isPortablePattern } from './portable-pattern.js';

const LIMITS = [
  'minItems',
  'maxItems',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'pattern',
  'format',
  'const',
] as const;

interface Place {
  readonly name: string;
  readonly template: string;
}

/** The field that the schema of local content says; `undefined`, and a report, when it says what a field cannot. */
export function contentField(
  document: GrowingDocument,
  schema: ExtensionSchema,
  place: Place,
  applying: Applying,
): Field | undefined {
  const { name, template } = place;
  const refuse = (): undefined => void applying.report('profile-extension-unsound', template);
  if (schema.pattern !== undefined && !isPortablePattern(schema.pattern)) return refuse();
  const source = sourceIndexes(document, schema['x-source']);
  const limits = Object.fromEntries(LIMITS.filter((limit) => schema[limit] !== undefined).map((k) => [k, schema[k]]));
  const list = codelistOf(document, schema, template, applying);
  const common: Partial<Field> = {
    ...limits,
    ...list,
    ...(schema['x-privacy'] === undefined ? {} : { privacy: schema['x-privacy'] }),
    ...(schema['x-unit'] === undefined ? {} : { unit: schema['x-unit'] }),
    ...(schema['x-precision'] === undefined ? {} : { precision: schema['x-precision'] }),
    ...(schema['x-normative'] === undefined ? {} : { recommended: true }),
  };
  if (schema.type === 'array') {
    if (schema.items === undefined || schema.maxItems === undefined) return refuse();
    const item = contentField(document, schema.items, { name: '*', template: `${template}/*` }, applying);
    if (item === undefined) return undefined;
    nameField(document, schema.items, `${template}/*`);
    return { ...common, name, type: 'list', source, item };
  }
  if (schema.type !== 'object') {
    const isBounded =
      schema.type !== 'string' ||
      schema.maxLength !== undefined ||
      schema.format !== undefined ||
      schema.const !== undefined ||
      list.codelist !== undefined;
    return isBounded ? { ...common, name, type: schema.type, source } : refuse();
  }
  const { properties, required = [] } = schema;
  if (properties === undefined || schema.unevaluatedProperties !== false) return refuse();
  if (required.some((member) => properties[member] === undefined)) return refuse();
  const fields: Field[] = [];
  for (const member of Object.keys(properties)) {
    const inner = properties[member] as ExtensionSchema;
    const memberTemplate = childPointer(template, member);
    const field = contentField(document, inner, { name: member, template: memberTemplate }, applying);
    if (field === undefined) return undefined;
    nameField(document, inner, memberTemplate);
    fields.push(required.indexOf(member) < 0 ? field : { ...field, required: true });
  }
  return { name, type: 'object', source, fields };
}

/** The list that a value is chosen from: one of the standard, or one that the schema brings. */
function codelistOf(
  document: GrowingDocument,
  schema: ExtensionSchema,
  template: string,
  { profile, report, codesOf }: Applying,
): { readonly codelist?: string; readonly open?: true } {
  const { enum: codes, 'x-codelist': list, 'x-enum-labels': labels = {} } = schema;
  if (codes === undefined && list === undefined) return {};
  const name = `${profile.id}${template.replace(/[/*]+/g, '.')}`;
  const national = list === undefined ? undefined : codesOf(list);
  if (list !== undefined && codes === undefined && national === undefined) report('profile-unknown-codelist', list);
  document.lists[name] = { ...(list === undefined ? {} : { of: list }), codes: codes ?? national ?? [] };
  document.words.codes[name] = { ...labels };
  return { codelist: name };
}

/** The words of a local field. */
function nameField(document: GrowingDocument, schema: ExtensionSchema, template: string): void {
  const { title, description } = schema;
  document.words.fields[template] = {
    title: { 'zh-CN': title, en: schema['x-title-en'] },
    ...(description === undefined
      ? {}
      : { description: { 'zh-CN': description, en: schema['x-description-en'] ?? description } }),
  };
}
