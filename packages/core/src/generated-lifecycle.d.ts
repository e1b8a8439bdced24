import type { TitledLifecycle } from './lifecycle/lifecycle.js';

/** States, events and transitions of the measures, with the titles of what they name. */
export declare const lifecycle: TitledLifecycle;
