/** What the verdict on a text that names a profile needs; loaded only for it. */
export { localJudge } from './local-judge.js';
export { localParts } from './local-parts.js';
