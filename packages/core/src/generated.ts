/**
 * The modules that the build writes beside `src` and `dist`: the only place where they are named, so
 * that the same relative path serves both folders.
 */
export { codelists } from '../codelists/index.js';
export { documents } from '../documents/index.js';
export { texts } from '../texts/index.js';
export { rubrics } from '../rubrics/index.js';
