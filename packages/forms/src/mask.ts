/** Values as people see them who look at a document without working on it. */
export { isMaskedField, MASKED, maskField } from './mask/mask-field.js';
export { MASK, maskValue } from './mask/mask-value.js';
export type { MaskedKind } from './mask/mask-value.js';
