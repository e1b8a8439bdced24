import type { DocumentDefinition, Field } from '../definition.js';
import type { BriefDefinition, BriefField } from './brief.js';

/** How documents write an instant: the plainest of the forms that RFC 3339 has. */
export const INSTANT =
  '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$';

/** What fields of these shared types have in common. */
const OF_SHAPE: Readonly<Record<string, Partial<Field>>> = {
  date: { format: 'date', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
  'date-time': {
    format: 'date-time',
    pattern: INSTANT,
    maxLength: 35,
  },
  'division-code': { codelist: 'division', open: true, pattern: '^[0-9]{6}([0-9]{6})?$', maxLength: 12 },
};

/** The definition that a brief one stands for. */
export function completeDefinition({ usual, root, rules, ...rest }: BriefDefinition): DocumentDefinition {
  return {
    ...rest,
    root: completeField(root, usual, undefined),
    rules: rules.map((rule) => ({ level: 'error', source: usual, ...rule })),
  };
}

/** A field that is being put together. */
type Growing = { -readonly [Member in keyof Field]: Field[Member] };

/** Members that a brief field leaves out have their usual value. Filled member by member: every field of a document passes here. */
function completeField(brief: BriefField, usual: readonly number[], number: string | undefined): Field {
  const { fields, item, shape } = brief;
  const type = brief.type ?? (fields ? 'object' : item ? 'list' : 'string');
  const field: Growing = { name: '*', type, source: usual };
  if (type !== 'object' && type !== 'list') field.privacy = 'internal';
  if (number !== undefined) field.number = number;
  if (shape !== undefined) Object.assign(field, OF_SHAPE[shape]);
  if (isText(brief)) field.minLength = 1;
  Object.assign(field, brief);
  // A text that may be empty says so, because texts usually may not.
  if (field.minLength === 0) delete field.minLength;
  const above = field.number;
  if (fields) {
    field.fields = fields.map((member, index) =>
      completeField(member, usual, above === undefined ? undefined : `${above}.${index + 1}`),
    );
  }
  if (item) field.item = completeField(item, usual, above);
  return field;
}

/** Whether a field takes any text up to a length: one that is there is not empty. */
function isText({ maxLength, pattern, const: only }: BriefField): boolean {
  return maxLength !== undefined && pattern === undefined && only === undefined;
}
