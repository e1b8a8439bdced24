/** Checks of single fields that a form cannot make itself. */
export { addCheck } from './checks/add-check.js';
export type { Check, CheckOptions, RunningCheck } from './checks/add-check.js';
export type { Advice } from './issues/server-issues.js';
