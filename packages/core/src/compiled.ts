/**
 * What the modules that `guitu compile` writes need, as one file beside them. Not part of the public surface: no
 * package is needed where those modules run.
 */
export { compiledKind } from './profile/compiled-kind.js';
