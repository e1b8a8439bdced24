/**
 * What the generated modules of documents need. Not part of the public surface: only modules of this
 * package that the build wrote import it, and the build itself, which proves them by it.
 */
export { characterCount, formats, formCheck } from './modules/form-check.js';
export { completeDefinition } from './modules/complete-definition.js';
export { completeTexts } from './modules/complete-texts.js';
export type { BriefDefinition, BriefField, BriefTexts, Codes } from './modules/brief.js';
