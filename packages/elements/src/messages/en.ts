import type { Messages } from './messages.js';

/** English. */
export const messages: Messages = {
  loading: 'Loading…',
  loadFailed: (slug) => `The document “${slug}” could not be loaded.`,
  required: 'required',
  recommended: 'recommended',
  maturity: { draft: 'draft', trial: 'on trial', normative: 'normative' },
  standard: (version) => `Standard ${version}`,

  submit: 'Submit',
  summaryTitle: (count) => (count === 1 ? 'There is 1 thing to correct' : `There are ${count} things to correct`),
  colon: ': ',
  comma: ', ',
  remark: (text) => ` (${text})`,
  error: 'Error: ',
  warning: 'Note: ',
  invalid: 'Some answers need correcting.',
  hiddenValues: (count) => `${count} filled field(s) no longer apply; they will not be submitted.`,

  source: 'Source',
  sourceOf: (label) => `Source of ${label}`,
  ownComposition: 'Composed by this standard',
  basis: {
    statute: 'statute',
    regulation: 'regulation',
    norm: 'norm',
    'local-policy': 'local policy',
    'news-report': 'news report',
    'observed-practice': 'observed practice',
  },

  choose: 'Please choose',
  yes: 'Yes',
  no: 'No',
  reference: 'reference profile',
  notFilled: 'not filled in',
  more: (group, count) => `${group}: other fields (${count})`,
  counter: (used, limit) => `${used} / ${limit} characters`,
  dateHint: 'For example 2024-03-01',
  dateTimeHint: 'For example 2024-03-01 09:30',
  pickDate: (label) => `Choose ${label} from a calendar`,
  date: (year, month, day) => `${year}-${month}-${day}`,

  openList: (label) => `Show the options of ${label}`,
  searchHint: 'Type a code, Chinese characters or pinyin initials to search',
  openListHint: 'If no option fits, write your own',

  filledFromId: 'Filled in from the identity number; you can change it.',

  row: (title, number) => `${title} ${number}`,
  addRow: (title) => `Add: ${title}`,
  removeRow: 'Remove',
  moveUp: 'Move up',
  moveDown: 'Move down',
  undo: 'Undo',
  rowAdded: (row) => `${row} added`,
  rowRemoved: (row) => `${row} removed`,
  rowRestored: (row) => `${row} restored`,
  rowMoved: (row, position) => `${row} moved to row ${position}`,
  noRows: 'None yet',
  rowsFull: (limit) => `At most ${limit} rows`,
};
