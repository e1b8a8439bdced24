import type { IssueDraft } from '../issue.js';

/**
 * An issue that may not be shown in the end. Without a source of its own it has those of the field it
 * points to, which are looked up only when it is shown.
 */
export type FoundIssue = Omit<IssueDraft, 'source'> & Partial<Pick<IssueDraft, 'source'>>;
