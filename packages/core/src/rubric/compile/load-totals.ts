import { totals } from '../../generated-rubrics.js';
import { loadRubric } from '../load-rubric.js';
import { linkRubric } from './link-rubric.js';
import type { CompiledTotals } from './link-rubric.js';

/** Loads the compiled form of one rubric. Throws `UnknownRubricError` for a name that the standard does not have. */
export async function loadTotals(name: string): Promise<CompiledTotals> {
  const { rubric } = await loadRubric(name);
  const load = totals[name] as (typeof totals)[string];
  return linkRubric(rubric, await load());
}
