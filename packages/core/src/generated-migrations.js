/** Migrations, apart from `generated.js`: only `@guitu/core/migrate` reads them. */
export { releases, standards } from '../migrations/index.js';
