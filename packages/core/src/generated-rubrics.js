/** The rubrics and their compiled forms beside `src` and `dist`, apart from the other generated modules: only `@guitu/core/score` reads them. */
export { rubrics, totals } from '../rubrics/index.js';
