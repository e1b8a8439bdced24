/** What a document takes over from earlier ones, and what its own rules determine. */
export { computedFieldsOf } from './computed/computed-fields.js';
export type { ComputedField } from './computed/computed-fields.js';
export { computedValues, fillComputed, keepComputed } from './computed/compute.js';
export type { ComputedValue, ComputeOptions } from './computed/compute.js';
export { prefillSourcesOf } from './prefill/prefill-sources.js';
export type { PrefillSource } from './prefill/prefill-sources.js';
export { fillPrefilled, prefill } from './prefill/prefill.js';
export type { Origin, Prefilled } from './prefill/prefill.js';
