import { inDocumentOrder } from '@guitu/core/form';
import type { ValidationResult } from '@guitu/core';
import type { FieldCatalogue } from '../fields/field-catalogue.js';
import { isHidden } from '../fields/visibility.js';
import type { Visibility } from '../fields/visibility.js';
import type { FormOptions } from '../form-store.js';
import { enteredIssue } from '../issues/entered-issue.js';
import { labelOf } from '../issues/label.js';
import { unreadTexts } from './marks.js';
import type { Marks } from './marks.js';

/**
 * Validates what would be submitted. A text that cannot be read takes the place of whatever the
 * validation says about its field, which would be that the value is missing.
 */
export function checkForm(
  { kind, mode, asOf, profile }: FormOptions,
  catalogue: FieldCatalogue,
  { value, hidden }: Visibility,
  marks: Marks,
): ValidationResult {
  const result = kind.validate(value, { mode, asOf, profile });
  const unreadable = Object.keys(unreadTexts(marks)).filter((path) => !isHidden(hidden, path));
  if (unreadable.length === 0) return result;
  const entered = unreadable.map((path) =>
    enteredIssue(path, catalogue.entryOf(path).shape.field, labelOf(path, kind), kind.catalogue),
  );
  const others = result.issues.filter(({ path }) => !unreadable.includes(path));
  return {
    ...result,
    outcome: 'invalid',
    issues: inDocumentOrder([...entered, ...others], kind.definition.root),
    total: result.total - result.issues.length + others.length + entered.length,
  };
}
