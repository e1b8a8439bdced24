import { DocumentElement } from './form/document-element.js';
import { shippedDocuments } from './form/documents.js';
import type { DocumentSource } from './form/documents.js';

/**
 * A whole document to fill in, to read or to print, with everything it needs to be right: labels,
 * conditions, errors in words, sources.
 *
 * ```html
 * <guitu-form document="community-detox-agreement" name="agreement"></guitu-form>
 * ```
 *
 * @tag guitu-form
 * @summary Form of one standard document.
 * @fires {CustomEvent<FieldDetail>} input - The person changed a field; detail `{ path, value, previous, source }`, with `patch`
 *   where the form has it. Never fired for code.
 * @fires {CustomEvent<FieldDetail>} change - The person left a field changed; detail `{ path, value, source }`, with `patch` where
 *   the form has it.
 * @fires {CustomEvent<ReadyDetail>} guitu-ready - The document has loaded; detail `{ store }`.
 * @fires {CustomEvent<ResultDetail>} guitu-validate - Submission was asked for; detail `{ result }`.
 * @fires {CustomEvent<ResultDetail>} guitu-invalid - Submission was refused because of errors; detail `{ result }`.
 * @fires {CustomEvent<SubmitDetail>} guitu-submit - The document may be sent; detail `{ value, result }`, with `patch`,
 *   `score` and `revision` where the form has them. Cancelable.
 * @fires {CustomEvent<ScoreDetail>} guitu-score - The score has followed what the person changed; detail `{ score }`.
 * @fires {CustomEvent<ErrorDetail>} guitu-error - There is no form, or a value was not taken; detail `{ slug, reason
 *   }`, where `reason` is `unknown-document`, `load-failed`, `not-a-document`, `other-document` or
 *   `unknown-rubric` (the form is there without its score). A line says the first two.
 * @fires {CustomEvent<BeforeChangeDetail>} guitu-before-change - The person changed a field; detail `{ path, value,
 *   previous }`. Fired before `input`; prevent it to put the field back.
 * @fires {CustomEvent<StepDetail>} guitu-step - The person goes to another step or tab; detail `{ from, to }`, ids of
 *   sections. Cancelable.
 * @fires {CustomEvent<OpenFieldDetail>} guitu-open - The person goes back from a review to a field; detail `{ path }`.
 *   Cancelable.
 * @fires {CustomEvent<DraftDetail>} guitu-draft-saved - The draft is stored; detail `{ savedAt }`.
 * @fires {CustomEvent<DraftDetail>} guitu-draft-conflict - There is another draft to choose from; detail `{ savedAt }`,
 *   its time.
 * @fires {CustomEvent<RevealDetail>} guitu-reveal - The person asks to see a masked value; detail `{ path, purpose
 *   }`, for the log of the page. Prevent it to keep the value masked.
 * @cssstate dirty - Something was changed; also an attribute of that name.
 * @cssstate invalid - Errors are shown; also an attribute of that name.
 * @cssstate saving - The draft is being stored; also an attribute of that name.
 * @cssstate conflict - Somebody else has stored a draft; also an attribute of that name.
 * @cssstate readonly - The document is not to be filled in; beside it stands the attribute `mode` or `readonly`.
 * @cssstate pending - A check of the page awaits its answer; also an attribute of that name.
 * @slot header - Above the title.
 * @slot footer - Below everything.
 * @slot error-summary - Above the list of all errors.
 * @slot actions - In place of the buttons at the end.
 * @slot before-(path) - Before the field at a JSON Pointer, as in `slot="before-/subject"`.
 * @slot help-(path) - Below the field at a JSON Pointer.
 * @slot empty - In place of the notice that the document loads.
 * @slot - The fields as the page lays them out, with `layout="own"`.
 * @csspart actions - The line with the button.
 * @csspart steps - The list of steps.
 * @csspart step - One step.
 * @csspart tab - One tab.
 * @csspart tabs - The list of tabs.
 * @csspart step-panel - What a step or tab shows.
 * @csspart back - The button to the step before.
 * @csspart next - The button to the next step.
 * @csspart score - The score that follows the form, with `score`.
 * @csspart to-field - A line of the score that leads to the field it read.
 * @csspart table - The table of the score.
 * @csspart total - The line of the score with the total.
 * @csspart opinion - The notice that a score about a person is an opinion.
 * @csspart left - How many characters a long text has left, near its limit.
 * @csspart lasts - How long a period lasts.
 * @csspart levels - The levels of a division.
 * @csspart origin - Which document a value came from.
 * @csspart role - Who fills in a field that is read-only.
 * @csspart verdict - What a review says of the whole document.
 * @csspart line - One answer of a review.
 * @csspart form - The whole form.
 * @csspart header - The title of the document and what is said of it.
 * @csspart section - One section.
 * @csspart group - The fields of one object.
 * @csspart row - One row of a list.
 * @csspart field - One field with its label and notes.
 * @csspart label - The label of a field.
 * @csspart legend - The title of a group or of a row.
 * @csspart required-mark - The mark of a field that has to be filled in.
 * @csspart control - A native control.
 * @csspart value - A value that is read and not filled in.
 * @csspart error - The place of the issues of a field.
 * @csspart hint - The description of a field.
 * @csspart source - What a field rests on.
 * @csspart drop - The place to give files, where the page stores them.
 * @csspart proof - The proof of a signature, where the page stores files.
 * @csspart pad - The box to sign in.
 * @csspart error-summary - The list of all errors.
 * @csspart button - A button at a field or a row.
 * @csspart submit - The button.
 * @csspart reveal - The button that shows a masked value, and masks it again.
 * @csspart purposes - The question for the purpose.
 */
export class GuituForm extends DocumentElement {
  protected override usualDocuments(): DocumentSource {
    return shippedDocuments;
  }
}
