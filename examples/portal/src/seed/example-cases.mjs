import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { documentsIn } from './documents-in.mjs';

const CASES = fileURLToPath(new URL('../../../cases/', import.meta.url));

/**
 * The documents of the example cases beside the portal, case by case in the order in which they were filled in:
 * whole files, so that a person's page has something to tell.
 */
export const exampleCases = () =>
  readdirSync(CASES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => documentsIn(join(CASES, name, 'documents')));
