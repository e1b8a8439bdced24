import type { Binding } from './rubric/binding.js';
import type { CompiledModule } from './rubric/compile/totals.js';
import type { Rubric } from './rubric/rubric.js';

/** Functions that load one rubric each, by its id. */
export declare const rubrics: Readonly<
  Record<string, () => Promise<{ readonly rubric: Rubric; readonly binding: Binding }>>
>;
/** Functions that load the compiled form of one rubric each, by its id. */
export declare const totals: Readonly<Record<string, () => Promise<CompiledModule>>>;
