import { rubrics } from '../generated-rubrics.js';
import type { Binding } from './binding.js';
import type { Rubric } from './rubric.js';

/** A name that the standard has no rubric for. Thrown for a wrong argument. */
export class UnknownRubricError extends Error {
  override readonly name = 'UnknownRubricError';
  readonly rubric: string;
  /** The names that there are. */
  readonly known: readonly string[];

  constructor(rubric: string, known: readonly string[]) {
    super(`No rubric "${rubric}" in this version of the standard. There are: ${known.join(', ')}.`);
    this.rubric = rubric;
    this.known = known;
  }
}

/** A rubric, and how its facts are read from documents. */
export interface LoadedRubric {
  readonly rubric: Rubric;
  readonly binding: Binding;
}

/** Loads one rubric. Throws `UnknownRubricError` for a name that the standard does not have. */
export async function loadRubric(name: string): Promise<LoadedRubric> {
  const load = Object.prototype.hasOwnProperty.call(rubrics, name) ? rubrics[name] : undefined;
  if (load === undefined) throw new UnknownRubricError(name, Object.keys(rubrics));
  const { rubric, binding } = await load();
  return { rubric, binding };
}
