const date = { type: 'string', format: 'date', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' } as const;
const extensions = {
  type: 'object',
  minProperties: 1,
  maxProperties: 50,
  propertyNames: { type: 'string', maxLength: 18, pattern: '^([0-9]{6}|[0-9A-Z]{18})$' },
} as const;

/** Flat schema of a document that exists only in tests; it uses every keyword of the portable subset. */
export const trialNoteSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['header', 'person', 'reportDate', 'tests'],
  properties: {
    header: {
      type: 'object',
      additionalProperties: false,
      required: ['document', 'standard'],
      properties: {
        document: { type: 'string', const: 'trial-note', maxLength: 60, pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' },
        standard: { type: 'string', maxLength: 10, pattern: '^[0-9]+[.][0-9]+$' },
        profile: { type: 'string', maxLength: 50, pattern: '^[0-9a-z]+(-[0-9a-z]+)*$' },
        id: { type: 'string', format: 'uuid' },
        filledBy: { type: 'string', minLength: 1, maxLength: 50 },
        filledAt: { type: 'string', format: 'date-time' },
      },
    },
    person: {
      type: 'object',
      additionalProperties: false,
      required: ['name', 'sex'],
      properties: {
        name: { type: 'string', minLength: 1, maxLength: 50 },
        sex: { type: 'string', enum: ['1', '2'] },
        idNumber: { type: 'string', minLength: 18, maxLength: 18, pattern: '^[0-9]{17}[0-9X]$' },
        extensions,
      },
    },
    reportDate: date,
    amount: { type: 'integer', minimum: 0, maximum: 10_000_00, multipleOf: 10 },
    weight: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 500 },
    payer: { type: 'string', minLength: 2, maxLength: 50 },
    confirmed: { type: 'boolean', const: true },
    tests: {
      type: 'array',
      minItems: 1,
      maxItems: 200,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['date', 'result'],
        properties: {
          date,
          result: { type: 'string', enum: ['negative', 'positive'] },
          place: { type: 'string', minLength: 1, maxLength: 100 },
          remark: { type: 'string', minLength: 1, maxLength: 100 },
          extensions,
        },
        if: { type: 'object', properties: { result: { const: 'positive' } }, required: ['result'] },
        then: { type: 'object', required: ['place'] },
      },
    },
    measures: {
      type: 'array',
      maxItems: 10,
      uniqueItems: true,
      items: { type: 'string', minLength: 1, maxLength: 20 },
    },
    range: { type: 'array', minItems: 2, items: false, prefixItems: [{ type: 'integer' }, { type: 'integer' }] },
    extensions,
  },
  dependentRequired: { amount: ['payer'] },
} as const;
