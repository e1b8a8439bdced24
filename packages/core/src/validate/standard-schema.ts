import type { Issue, ValidationResult } from '../issue.js';
import { parsePointer } from '../pointer/pointer.js';

/** The part of a kind that Standard Schema (version 1) defines; see standardschema.dev. */
export interface StandardProps {
  readonly version: 1;
  readonly vendor: 'guitu';
  readonly validate: (value: unknown) => StandardResult;
  readonly types?: { readonly input: unknown; readonly output: unknown } | undefined;
}

/** A value, or why it is not one. */
export type StandardResult =
  { readonly value: unknown; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] };

/** One reason; `path` holds member names and, for rows, their index. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** Standard Schema has two outcomes: what is not known to be valid gives no value. */
export function standardProps(validate: (value: unknown) => ValidationResult): StandardProps {
  return {
    version: 1,
    vendor: 'guitu',
    validate: (value) => {
      const { outcome, issues } = validate(value);
      if (outcome === 'valid') return { value };
      const reasons = outcome === 'invalid' ? issues.filter(({ severity }) => severity === 'error') : issues;
      return { issues: reasons.map((issue) => ({ message: issue.message, path: segmentsOf(issue, value) })) };
    },
  };
}

function segmentsOf({ path }: Issue, value: unknown): (string | number)[] {
  let node = value;
  return (parsePointer(path) ?? []).map((segment) => {
    const isRow = Array.isArray(node);
    node = typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[segment] : undefined;
    return isRow ? Number(segment) : segment;
  });
}
