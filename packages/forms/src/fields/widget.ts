import type { Field, LayoutField } from '@guitu/core';

/** How a field is filled in. Objects of other shared types, and inline ones, are a `group`. */
export type Widget =
  | 'text'
  | 'long-text'
  | 'integer'
  | 'decimal'
  | 'money'
  | 'percent'
  | 'date'
  | 'date-time'
  | 'radios'
  | 'select'
  | 'combobox'
  | 'division'
  | 'multi-choice'
  | 'yes-no'
  | 'text-list'
  | 'rows'
  | 'person'
  | 'subject'
  | 'address'
  | 'organisation'
  | 'period'
  | 'signature'
  | 'header'
  | 'group';

const COMPOSITES: readonly Widget[] = ['person', 'subject', 'address', 'organisation', 'period', 'signature', 'header'];
const WIDGETS: readonly Widget[] = [
  ...COMPOSITES,
  ...(['text', 'long-text', 'integer', 'decimal', 'money', 'percent', 'date', 'date-time', 'radios'] as const),
  ...(['select', 'combobox', 'division', 'multi-choice', 'yes-no', 'text-list', 'rows', 'group'] as const),
];

/** Longer texts get a box of several lines. */
const LONGEST_LINE = 200;
/** Shorter texts leave room for others beside them. */
const MIDDLE_LINE = 100;
const SHORT_LINE = 64;
/** More choices than this do not fit as radio buttons. */
const MOST_RADIOS = 5;
/** More choices than this are searched, not scrolled. */
const MOST_OPTIONS = 30;
/** The list of provinces, cities and counties, which stand in each other. */
const DIVISIONS = 'division';

/**
 * The widget of a field: what its layout says, else what its type says. `codeCount` is the number of
 * entries of its code list; absent when the list is long and loads on use.
 */
export function widgetOf(field: Field, layoutField?: LayoutField, codeCount?: number): Widget {
  return WIDGETS.find((widget) => widget === layoutField?.widget) ?? widgetOfType(field, codeCount);
}

/** How much of a line a field takes unless its layout says so: about as much as its answers need. */
export function widthOf(field: Field, widget: Widget): 'full' | 'half' | 'third' {
  switch (widget) {
    case 'integer':
    case 'decimal':
    case 'money':
    case 'percent':
    case 'date':
    case 'date-time':
    case 'select':
    case 'yes-no':
      return 'third';
    case 'radios':
    case 'combobox':
    case 'division':
      return 'half';
    case 'text':
      if ((field.maxLength ?? LONGEST_LINE) > MIDDLE_LINE) return 'full';
      return (field.maxLength ?? LONGEST_LINE) > SHORT_LINE ? 'half' : 'third';
    default:
      return 'full';
  }
}

function widgetOfType(field: Field, codeCount: number | undefined): Widget {
  switch (field.type) {
    case 'object':
      return COMPOSITES.find((widget) => widget === field.shape) ?? 'group';
    case 'list':
      if (field.item?.type === 'object') return 'rows';
      return field.item?.codelist === undefined ? 'text-list' : 'multi-choice';
    case 'boolean':
      return 'yes-no';
    case 'integer':
      if (field.unit === 'fen') return 'money';
      if (field.unit === 'percent') return 'percent';
      return field.precision ? 'decimal' : 'integer';
    case 'number':
      return 'decimal';
    case 'string':
      if (field.codelist !== undefined) return choiceOf(field, codeCount);
      if (field.format === 'date' || field.format === 'date-time') return field.format;
      return (field.maxLength ?? 0) > LONGEST_LINE ? 'long-text' : 'text';
  }
}

function choiceOf(field: Field, codeCount: number | undefined): Widget {
  if (field.codelist === DIVISIONS) return 'division';
  if (field.open || codeCount === undefined || codeCount > MOST_OPTIONS) return 'combobox';
  return codeCount <= MOST_RADIOS ? 'radios' : 'select';
}
