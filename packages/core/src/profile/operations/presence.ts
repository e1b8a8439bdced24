import type { Field } from '../../definition.js';
import { isConditional } from '../conditions.js';
import type { Applying, GrowingDocument } from '../growing-document.js';
import { replaceField, without } from '../replace-field.js';
import { optional } from './trusted.js';

/** `require`: a field that may be hidden cannot be required always; a rule can ask for it where it is shown. */
export function requireField(document: GrowingDocument, field: Field, at: string, applying: Applying): void {
  if (field.required) return applying.report('profile-idle');
  if (field.forbidden || isConditional(document.layout, at)) {
    applying.report('profile-hidden-field', at);
    if (!applying.isTrusted) return;
  }
  document.delta.push({ at, required: true });
  document.root = replaceField(document.root, at, (known) => ({ ...without(known, 'recommended'), required: true }));
}

/** `obligate`: practice here expects it. What must be given cannot become what is only expected. */
export function obligateField(document: GrowingDocument, field: Field, at: string, applying: Applying): void {
  if (field.recommended) return applying.report('profile-idle');
  if (field.forbidden) return applying.report('profile-hidden-field', at);
  if (field.required) {
    applying.report('profile-widens', 'required');
    if (!applying.isTrusted) return;
  }
  document.root = replaceField(document.root, at, (known) => ({ ...optional(known), recommended: true }));
}

/** `hide`: forms do not show it. What must be given cannot be hidden. */
export function hideField(document: GrowingDocument, field: Field, at: string, applying: Applying): void {
  if (field.required) {
    applying.report('profile-required-field');
    if (!applying.isTrusted) return;
    document.root = replaceField(document.root, at, optional);
  }
  hide(document, at);
}

/** `forbid`: never given, and so neither shown nor expected. */
export function forbidField(document: GrowingDocument, field: Field, at: string, applying: Applying): void {
  if (field.forbidden) return applying.report('profile-idle');
  if (field.required || field.name === '*') {
    applying.report('profile-required-field');
    if (!applying.isTrusted) return;
  }
  document.delta.push({ at, forbidden: true });
  document.root = replaceField(document.root, at, (known) => ({
    ...without(known, 'recommended', 'required'),
    forbidden: true,
  }));
  hide(document, at);
}

function hide(document: GrowingDocument, at: string): void {
  const { layout } = document;
  document.layout = { ...layout, fields: { ...layout.fields, [at]: { ...layout.fields[at], when: false } } };
}
