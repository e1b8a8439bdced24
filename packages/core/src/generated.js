/**
 * The modules that the build writes beside `src` and `dist`: the only place where they are named, so
 * that the same relative path serves both folders. Plain JavaScript with its types beside it, because
 * the declarations of those modules point into `dist`, which the compiler must not read while it writes it.
 */
export { caseRules } from '../case-rules/index.js';
export { codelists } from '../codelists/index.js';
export { documents } from '../documents/index.js';
/** Named here and not in a file of its own: every module on the way delays the first verdict. */
export const withdrawnDivisions = () => import('../codelists/withdrawn/divisions.js');
