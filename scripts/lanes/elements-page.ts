// Runs in a page that has `guitu-all.js`: every element with texts that are meant to do harm, then the report that the
// harness waits for.
import { hostileCases } from '../../packages/elements/src/test-support/hostile-cases.js';
import { HOSTILE_TEXTS } from '../../packages/elements/src/test-support/hostile-texts.js';
import { reportOf } from './report.js';

/** Some of every sort; all of them run in one browser in the tests of the elements. */
const TEXTS = HOSTILE_TEXTS.slice(0, 50);

void reportOf(hostileCases(TEXTS));
