/** The lifecycle beside `src` and `dist`, apart from the other generated modules: only `@guitu/core/state` reads it. */
export { lifecycle } from '../lifecycle/index.js';
