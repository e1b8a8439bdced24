/** What was done in a form, to be undone and done again. */
export { createHistory } from './history/create-history.js';
export type { History, HistoryEntry, HistoryOptions } from './history/history.js';
export type { PatchOperation } from './changes/patch.js';
