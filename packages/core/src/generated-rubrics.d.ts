import type { Binding } from './rubric/binding.js';
import type { Rubric } from './rubric/rubric.js';

/** Functions that load one rubric each, by its id. */
export declare const rubrics: Readonly<
  Record<string, () => Promise<{ readonly rubric: Rubric; readonly binding: Binding }>>
>;
