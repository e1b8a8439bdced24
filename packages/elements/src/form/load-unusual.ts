import type * as Unusual from '../wider/unusual.js';

/** Loads what only some forms need: other modes, what only some documents and pages ask for, seldom methods. */
export function loadUnusual(): Promise<typeof Unusual> {
  return import('../wider/unusual.js');
}
