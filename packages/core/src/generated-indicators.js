/** Indicators, apart from `generated.js`: only `@guitu/core/indicators` reads them. */
export { documentTitles, indicatorRules, reconciliations } from '../indicators/index.js';
