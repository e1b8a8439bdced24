/** What the element loads when there is a draft to speak of. */
export { keepDraft } from '@guitu/forms/drafts';
export { keeperOf } from '../wider/kept-draft.js';
export { draftStatusStyles } from './draft-status-styles.js';
export { announcementOf, draftView } from './draft-view.js';
export { DRAFT_WORDS } from './draft-words.js';
export { watchDraft } from './watch-draft.js';
