import type { Field } from '../definition.js';

const field = (name: string, type: Field['type'], more: Partial<Field> = {}): Field => ({
  name,
  type,
  source: [],
  ...more,
});
const text = (name: string): Field => field(name, 'string', { maxLength: 100 });
const date = (name: string): Field => field(name, 'string', { format: 'date' });
const integer = (name: string): Field => field(name, 'integer');
const object = (name: string, fields: readonly Field[]): Field => field(name, 'object', { fields });

/** The fields of a `TransitionScope`, for the static check of what is evaluated over it. */
export function scopeFields(document: Field): Field {
  return object('', [
    text('state'),
    date('since'),
    date('day'),
    date('dueOn'),
    field('barred', 'boolean'),
    field('severeBreach', 'boolean'),
    object('person', [text('sex'), date('birthDate')]),
    object('term', [
      date('start'),
      date('end'),
      date('endWithoutExtension'),
      integer('executedDays'),
      integer('uncountedDays'),
      integer('creditedDays'),
      integer('extendedDays'),
    ]),
    field('steps', 'list', { item: object('*', [text('event'), date('day')]), maxItems: 500 }),
    { ...document, name: 'document' },
  ]);
}
