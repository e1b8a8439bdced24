/** Who may change what in a document: for forms, and the same for servers. */
export type { Role } from '@guitu/core';
export { checkChanges } from './policy/check-changes.js';
export type { CheckChangesOptions, CheckedChanges, Overstep } from './policy/check-changes.js';
export { policyOf } from './policy/policy-of.js';
export type { RolePolicy } from './policy/policy-of.js';
