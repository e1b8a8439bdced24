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

/** Where and under which names elements are registered. */
export interface DefineAllOptions {
  /** What stands in place of `guitu` in the tags, such as `county` for `<county-form>`. */
  readonly prefix?: string;
  /** The registry to register them in, such as that of a shadow root; that of the page when absent. */
  readonly registry?: Pick<CustomElementRegistry, 'get' | 'define'>;
}

/** The elements by what follows the prefix in their tags. */
const ELEMENTS: Readonly<Record<string, CustomElementConstructor>> = {
  attachment: GuituAttachment,
  diff: GuituDiff,
  'draft-status': GuituDraftStatus,
  due: GuituDue,
  'error-summary': GuituErrorSummary,
  field: GuituField,
  form: GuituForm,
  ledger: GuituLedger,
  print: GuituPrint,
  review: GuituReview,
  score: GuituScore,
  section: GuituSection,
  signature: GuituSignature,
  steps: GuituSteps,
  timeline: GuituTimeline,
};

/**
 * Registers all elements under names or in a registry that the page chooses, for example beside another version of this
 * package. A tag that is taken stays as it is; gives the tags that were registered.
 */
export function defineAll({ prefix = 'guitu', registry = customElements }: DefineAllOptions = {}): readonly string[] {
  return Object.entries(ELEMENTS)
    .map(([name, constructor]) => [`${prefix}-${name}`, constructor] as const)
    .filter(([tag]) => !registry.get(tag))
    .map(([tag, constructor]) => {
      // A registry takes a class once, and each element under one name only.
      registry.define(tag, class extends constructor {});
      return tag;
    });
}
