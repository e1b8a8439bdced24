/**
 * Registers all elements. Importing it twice does no harm. A page that has one of them imports its file in
 * `define/`, such as `define/form.js` or `define/due.js`, and loads less.
 */
import { defineElement } from './define-element.js';
import { GuituAttachment } from './guitu-attachment.js';
import { GuituDiff } from './guitu-diff.js';
import { GuituDraftStatus } from './guitu-draft-status.js';
import { GuituDue } from './guitu-due.js';
import { GuituErrorSummary } from './guitu-error-summary.js';
import { GuituField } from './guitu-field.js';
import { GuituForm } from './guitu-form.js';
import { GuituLedger } from './guitu-ledger.js';
import { GuituPrint } from './guitu-print.js';
import { GuituReview } from './guitu-review.js';
import { GuituScore } from './guitu-score.js';
import { GuituSection } from './guitu-section.js';
import { GuituSignature } from './guitu-signature.js';
import { GuituSteps } from './guitu-steps.js';
import { GuituTimeline } from './guitu-timeline.js';

defineElement('guitu-attachment', GuituAttachment);
defineElement('guitu-diff', GuituDiff);
defineElement('guitu-draft-status', GuituDraftStatus);
defineElement('guitu-due', GuituDue);
defineElement('guitu-error-summary', GuituErrorSummary);
defineElement('guitu-field', GuituField);
defineElement('guitu-form', GuituForm);
defineElement('guitu-ledger', GuituLedger);
defineElement('guitu-print', GuituPrint);
defineElement('guitu-review', GuituReview);
defineElement('guitu-score', GuituScore);
defineElement('guitu-section', GuituSection);
defineElement('guitu-signature', GuituSignature);
defineElement('guitu-steps', GuituSteps);
defineElement('guitu-timeline', GuituTimeline);
