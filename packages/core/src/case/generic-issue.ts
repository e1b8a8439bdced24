import type { CasePlace } from './case-result.js';

/** An issue that holds for every case file, whatever its kinds; its code gives severity and words. */
export interface GenericIssue extends CasePlace {
  readonly code: string;
  readonly path: string;
}
