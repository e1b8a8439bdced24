import { join } from 'node:path';
import { jsonFiles } from './files.mjs';
import { root } from './paths.mjs';

/** Proposals of changes by number, as they were written. @returns {Record<string, any>} */
export const readProposals = () => jsonFiles(join(root, 'proposals'));
