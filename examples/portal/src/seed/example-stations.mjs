import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { documentsIn } from './documents-in.mjs';

const STATIONS = fileURLToPath(new URL('../../../stations/', import.meta.url));

/** What an example station holds: files of people, papers about the work, ledgers, reports that agree with them and reports that do not. */
const PARTS = ['people', 'governance', 'ledgers', 'reports', 'reports-that-differ'];

/** The documents of the example stations beside the portal, so that indicators have something to count. */
export const exampleStations = () =>
  readdirSync(STATIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => PARTS.flatMap((part) => documentsIn(join(STATIONS, name, part))));
