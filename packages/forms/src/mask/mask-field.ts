import type { Field, PrivacyClass } from '@guitu/core';
import { MASK, maskValue } from './mask-value.js';
import type { MaskedKind } from './mask-value.js';

/** The classes of values that are masked unless somebody asks for others. */
export const MASKED: readonly PrivacyClass[] = ['sensitive', 'restricted'];

/**
 * Whether the values of a field are masked: those of the classes, and identity and telephone numbers of the class
 * `personal` where `sensitive` values are.
 */
export function isMaskedField(field: Field | undefined, classes: readonly PrivacyClass[] = MASKED): boolean {
  const privacy = privacyOf(field);
  if (!field || privacy === undefined) return false;
  return classes.includes(privacy) || (privacy === 'personal' && classes.includes('sensitive') && isIdentifier(field));
}

/** What is left of a masked value, as people read it: the ends of a number, else what stands in its place. */
export function maskField(field: Field | undefined, text: string, whole = MASK): string {
  // Several numbers in one text are no number.
  const kind = field?.type === 'list' ? 'text' : kindOf(field);
  // Who asks for a class of its own masks it as if it were sensitive.
  return maskValue(text, privacyOf(field) === 'restricted' ? 'restricted' : 'sensitive', kind, whole);
}

function isIdentifier(field: Field): boolean {
  return kindOf(field) !== 'text';
}

/** The standard calls an identity number and a telephone number by the same names everywhere. */
function kindOf(field: Field | undefined): MaskedKind {
  const type = field?.item?.type ?? field?.type;
  if (!field || type !== 'string' || field.codelist !== undefined) return 'text';
  if (field.name === 'idNumber') return 'identity-number';
  return /phone/i.test(field.name) ? 'phone' : 'text';
}

/** Lists of texts have the class of their entries. */
function privacyOf(field: Field | undefined): PrivacyClass | undefined {
  return field?.privacy ?? field?.item?.privacy;
}
