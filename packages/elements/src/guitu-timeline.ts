import type { TemplateResult } from 'lit/html.js';
import type { CaseState } from '@guitu/core/state';
import { adoptStyles } from './form/adopt-styles.js';
import { loadMessages } from './messages/messages.js';
import type { Locale } from './messages/messages.js';
import type { DocumentAddress } from './result/document-link.js';
import { UnreadableResult } from './result/refusal.js';
import { ResultElement } from './result/result-element.js';
import type { Properties } from './template-element.js';

/**
 * Where a person stands, how the term runs, what happened step by step and what the law allows next. Give it what
 * `caseState` says, or the documents of the person and the day.
 *
 * ```html
 * <guitu-timeline as-of="2024-10-01" document-address="/documents/{number}"></guitu-timeline>
 * ```
 *
 * @tag guitu-timeline
 * @summary History and present state of one person.
 * @fires {CustomEvent<NamedPlace>} guitu-open - The person follows the link of a document; detail `{ document,
 *   number, index }`, the last its position in the list that the state was worked out from. Prevent it to show the
 *   document in your own way.
 * @csspart timeline - Everything.
 * @csspart present - Where the person stands.
 * @csspart faults - What does not agree between the documents.
 * @csspart history - The steps.
 * @csspart step - One step.
 * @csspart next - What the law allows next.
 * @csspart document - The link of a document.
 * @csspart opinion - The notice that this is an opinion, with the right to object.
 * @csspart empty - What stands in place of the stage when no document tells of one.
 * @csspart notice - Why nothing is shown.
 */
export class GuituTimeline extends ResultElement {
  /** @internal */
  static override readonly properties: Properties = {
    ...ResultElement.properties,
    result: { attribute: false },
    documents: { attribute: false },
    asOf: { attribute: 'as-of' },
    documentAddress: { attribute: 'document-address' },
  };

  /** What `caseState` says, or the JSON that `guitu state` prints. It comes before `documents`. */
  result: CaseState | undefined;
  /** The documents of one person, from which the element works out the state. */
  documents: readonly unknown[] | undefined;
  /** The day, `YYYY-MM-DD`, that counts as today; the element never reads a clock. */
  asOf = '';
  /** Where the page shows a document: a text with `{document}`, `{number}` and `{index}` in it, or a function. */
  documentAddress: DocumentAddress | undefined;

  protected override ownLanguage(): unknown {
    return this.result?.language;
  }

  protected override async draw(locale: Locale): Promise<TemplateResult | undefined> {
    if (!this.result && !this.documents) return undefined;
    const [messages, { timeline, timelineStyles, documentLinks, TIMELINE_WORDS, isCaseState, resultStyles }, result] =
      await Promise.all([loadMessages(locale), import('./timeline/timeline.js'), this.result ?? this.workOut(locale)]);
    if (!isCaseState(result)) throw new UnreadableResult();
    adoptStyles(this, this.renderRoot, [resultStyles, timelineStyles]);
    const link = documentLinks(this, this.documentAddress);
    const { heading: title, headingLevel: level } = this;
    return timeline(result, {
      words: TIMELINE_WORDS[locale],
      messages,
      level,
      title,
      document: ({ document, number, index, title: name }) => link({ document, number: number ?? null, index }, name),
    });
  }

  private async workOut(language: Locale): Promise<CaseState> {
    const { documents, asOf } = this;
    if (!Array.isArray(documents)) throw new UnreadableResult();
    const { caseState } = await import('@guitu/core/state');
    return caseState(documents, { asOf, language });
  }
}
