/** Why a step does not fit a document. */
export type StepFault =
  /** Something stands already where a value should go. */
  | 'migration-taken'
  /** Where an object should be there is something else. */
  | 'migration-no-object'
  /** What should be cut is no text. */
  | 'migration-no-text'
  /** The text has more or fewer parts than there are places. */
  | 'migration-parts';

/** What became of one step at one node of a document. */
export type StepOutcome =
  | { readonly did: 'nothing' }
  | { readonly did: 'fault'; readonly code: StepFault; readonly path: string }
  /** `path` is where the value stood, `to` where it stands now. */
  | { readonly did: 'change'; readonly path: string; readonly to?: string };

/** The step had nothing to do. */
export const NOTHING: StepOutcome = { did: 'nothing' };

/** The step does not fit what stands at a path. */
export function fault(code: StepFault, path: string): StepOutcome {
  return { did: 'fault', code, path };
}

/** The step changed something. */
export function change(path: string, to?: string): StepOutcome {
  return to === undefined ? { did: 'change', path } : { did: 'change', path, to };
}
