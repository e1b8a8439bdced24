import type { Guard } from './definition.js';

export declare const guards: Readonly<Record<string, () => Promise<{ readonly guard: Guard }>>>;
