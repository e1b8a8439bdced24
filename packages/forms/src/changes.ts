/** Changes of a document as data: made on a form, one by one or not at all. */
export { applyChanges } from './changes/apply-changes.js';
export type { AppliedChanges, ApplyOptions } from './changes/apply-changes.js';
export type { PatchOperation } from './changes/patch.js';
export type { Refusal, RefusalReason } from './changes/refusal.js';
export { inTheNameOf } from './changes/source.js';
export { describeChanges } from './describe/describe-changes.js';
export type { ChangeLine, DescribeOptions } from './describe/change-line.js';
