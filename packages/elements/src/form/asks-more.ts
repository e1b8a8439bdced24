import type { Field } from '@guitu/core';

/** A number of more digits is read in groups of three. */
const MOST_UNGROUPED = 9999;
/** Rows of more columns than this do not fit beside each other. */
const MOST_COLUMNS = 9;

/** Whether a number is shown in groups of three while nobody types it: it counts or measures, and may be long. */
export function isGrouped({ type, unit, precision, maximum = Infinity }: Field): boolean {
  return (
    type === 'number' || precision !== undefined || (unit !== undefined && unit !== 'byte' && maximum > MOST_UNGROUPED)
  );
}

/** Whether the rows of a list have so many members that only one is open at a time. */
export function isWide({ item }: Field): boolean {
  return (item?.fields?.length ?? 0) > MOST_COLUMNS;
}

/**
 * Whether a document has fields that most documents do without, so that what draws them loads with it:
 * long numbers, lists of codes, wide rows, approvals.
 */
export function asksMore(field: Field): boolean {
  const { shape, fields, item } = field;
  return (
    isGrouped(field) ||
    isWide(field) ||
    shape === 'approval-chain' ||
    item?.codelist !== undefined ||
    (fields?.some(asksMore) ?? false) ||
    (item !== undefined && asksMore(item))
  );
}
