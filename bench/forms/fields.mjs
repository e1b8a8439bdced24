// The one schema that every contender is given: 60 fields of the kinds that the documents are made of.

/** @typedef {'text' | 'date' | 'integer' | 'choice' | 'yes-no'} Kind */
/** @typedef {{ name: string, title: string, kind: Kind, isRequired: boolean }} Field */

const COUNT = 60;
/** @type {readonly Kind[]} */
const KINDS = ['text', 'text', 'text', 'date', 'text', 'integer', 'text', 'choice', 'text', 'yes-no'];

/** The choices of every field of the kind `choice`. */
export const CHOICES = ['每月', '每两月', '每季度', '每半年', '每年'];
/** No text may hold this mark, so that one key makes the pinned field wrong. */
export const PATTERN = '^[^#]*$';
export const MAX_LENGTH = 100;

/** @type {readonly Field[]} */
export const FIELDS = Array.from({ length: COUNT }, (_none, index) => ({
  name: `field${index + 1}`,
  title: `项目${index + 1}`,
  kind: KINDS[index % KINDS.length] ?? 'text',
  isRequired: index % 4 === 0,
}));

/** The field that is typed in: a text in the middle of the form. */
export const PINNED = FIELDS[30]?.name ?? '';

/** @param {Field} field */
function property({ title, kind }) {
  switch (kind) {
    case 'text':
      return { title, type: 'string', maxLength: MAX_LENGTH, pattern: PATTERN };
    case 'date':
      return { title, type: 'string', format: 'date' };
    case 'integer':
      return { title, type: 'integer', minimum: 0, maximum: 999 };
    case 'choice':
      return { title, type: 'string', enum: CHOICES };
    case 'yes-no':
      return { title, type: 'boolean' };
  }
}

/** As JSON Schema, in the keywords that all of them read. */
export const SCHEMA = {
  title: '表单',
  type: 'object',
  properties: Object.fromEntries(FIELDS.map((field) => [field.name, property(field)])),
  required: FIELDS.filter(({ isRequired }) => isRequired).map(({ name }) => name),
};

/** Every required answer is given, so that only the pinned field is ever wrong. */
export const VALUE = Object.fromEntries(
  FIELDS.filter(({ isRequired }) => isRequired).map(({ name, kind }) => [
    name,
    { text: '某甲', date: '2026-03-01', integer: 3, choice: CHOICES[0], 'yes-no': true }[kind],
  ]),
);
