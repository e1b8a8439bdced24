/** The rubrics beside `src` and `dist`, apart from the other generated modules: only `@guitu/core/score` reads them. */
export { rubrics } from '../rubrics/index.js';
