import type { FormKind, FormOptions, FormStore } from '@guitu/forms';

/** Ledgers with more rows are not checked as a whole while somebody works in them. */
const MOST_AT_ONCE = 1000;
/** How long the person must have been quiet before the whole document is checked, in milliseconds. */
const PAUSE = 300;

/**
 * How the form of a ledger is checked: the grid checks the rows by itself, in pieces; the whole of a long ledger is
 * checked when somebody asks for it.
 */
export function patience(kind: FormKind, storeOf: () => FormStore): Pick<FormOptions, 'kind' | 'schedule'> {
  return {
    kind: patientKind(kind),
    schedule: (task) => void setTimeout(() => isLong(storeOf().document) || task(), PAUSE),
  };
}

function isLong(document: unknown): boolean {
  const { rows } = document as { readonly rows?: unknown };
  return Array.isArray(rows) && rows.length > MOST_AT_ONCE;
}

/** A kind whose first verdict on a long ledger is not awaited: only what stands around the rows is looked at. */
function patientKind(kind: FormKind): FormKind {
  let isFirst = true;
  return {
    ...kind,
    validate: (value, options) => {
      const isPut = isFirst && isLong(value);
      isFirst = false;
      return isPut
        ? { ...kind.validate({ ...(value as object), rows: [] }, options), outcome: 'unchecked' }
        : kind.validate(value, options);
    },
  };
}
