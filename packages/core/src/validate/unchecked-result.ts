import type { IssueDraft } from '../issue.js';
import type { Catalogue } from '../messages/catalogue.js';
import { wordIssue } from '../messages/word-issue.js';
import type { TextValidationResult } from './validate-text.js';

/** The result of a document that no kind has looked at. */
export function uncheckedResult(issue: IssueDraft, catalogue: Catalogue, document?: string): TextValidationResult {
  return {
    outcome: 'unchecked',
    issues: [wordIssue(issue, { catalogue })],
    total: 1,
    truncated: false,
    standard: '',
    profile: 'none',
    hash: '',
    language: catalogue.language,
    ...(document === undefined ? {} : { document }),
  };
}
