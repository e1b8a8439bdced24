import { fileURLToPath } from 'node:url';

/** @param {string} path path below the repository's root */
const below = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const root = below('');
export const schemasSource = below('packages/schemas/src');
export const schemasOutput = below('packages/schemas/dist');
export const coreOutput = below('packages/core');
