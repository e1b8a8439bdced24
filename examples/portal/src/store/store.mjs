import { createConflicts } from './conflicts.mjs';
import { createDocuments } from './documents.mjs';
import { createPeople } from './people.mjs';

/** @typedef {ReturnType<typeof createStore>} Store */

/**
 * Everything the portal asks of its database.
 * @param {import('./database.mjs').Database} database already migrated
 */
export const createStore = (database) => ({
  documents: createDocuments(database),
  people: createPeople(database),
  conflicts: createConflicts(database),
  close: () => database.close(),
});
