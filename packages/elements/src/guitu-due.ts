import type { TemplateResult } from 'lit/html.js';
import type { DueResult, Schedule, ScheduleChoices } from '@guitu/core/due';
import { adoptStyles } from './form/adopt-styles.js';
import { loadMessages } from './messages/messages.js';
import type { Locale } from './messages/messages.js';
import type { DocumentAddress } from './result/document-link.js';
import { UnreadableResult } from './result/refusal.js';
import { ResultElement } from './result/result-element.js';
import type { Properties } from './template-element.js';

/**
 * What is due for one person, what was missed, and how near a severe breach is, each with its article and its
 * arithmetic. Give it what `dueOf` says, or the documents of the person and the day.
 *
 * ```html
 * <guitu-due as-of="2024-10-01" schedule="xianyou-2012" document-address="/documents/{number}"></guitu-due>
 * ```
 *
 * @tag guitu-due
 * @summary What is due for one person.
 * @fires {CustomEvent<NamedPlace>} guitu-open - The person follows the link of a document; detail `{ document, number
 *   }`. Prevent it to show the document in your own way.
 * @csspart due - Everything.
 * @csspart schedule - Which schedule frequencies come from.
 * @csspart group - What stands alike: due, missed, upcoming, not checked, late or done.
 * @csspart row - One thing to be done.
 * @csspart breaches - The counters.
 * @csspart counter - One counter.
 * @csspart document - The link of a document.
 * @csspart opinion - The notice that this is an opinion, with the right to object.
 * @csspart empty - What stands in place of groups when nothing follows from the documents.
 * @csspart notice - Why nothing is shown.
 */
export class GuituDue extends ResultElement {
  /** @internal */
  static override readonly properties: Properties = {
    ...ResultElement.properties,
    result: { attribute: false },
    documents: { attribute: false },
    asOf: { attribute: 'as-of' },
    schedule: {},
    profile: {},
    choices: { attribute: false },
    titles: { attribute: false },
    documentAddress: { attribute: 'document-address' },
  };

  /** What `dueOf` says, or the JSON that `guitu due` prints. It comes before `documents`. */
  result: DueResult | undefined;
  /** The documents of one person, from which the element works out the result. */
  documents: readonly unknown[] | undefined;
  /** The day, `YYYY-MM-DD`, that counts as today; the element never reads a clock. */
  asOf = '';
  /** A shipped schedule by its name, or one of your own; none when empty, and then frequencies are not checked. */
  schedule: string | Schedule = '';
  /** The profile of a place, whose schedule holds where `schedule` is empty. */
  profile = '';
  /** What the law leaves open, where it is not to be decided as usual or by the schedule. */
  choices: ScheduleChoices = {};
  /** Titles of the kinds of documents by slug; without one a document stands with its number alone. */
  titles: Readonly<Record<string, string>> = {};
  /** Where the page shows a document: a text with `{document}` and `{number}` in it, or a function. */
  documentAddress: DocumentAddress | undefined;

  protected override ownLanguage(): unknown {
    return this.result?.language;
  }

  protected override async draw(locale: Locale): Promise<TemplateResult | undefined> {
    if (!this.result && !this.documents) return undefined;
    const [messages, { dueList, dueStyles, documentLinks, DUE_WORDS, isDueResult, resultStyles }, result] =
      await Promise.all([loadMessages(locale), import('./due/due-list.js'), this.result ?? this.workOut(locale)]);
    if (!isDueResult(result)) throw new UnreadableResult();
    adoptStyles(this, this.renderRoot, [resultStyles, dueStyles]);
    const words = DUE_WORDS[locale];
    const link = documentLinks(this, this.documentAddress);
    const { heading: title, headingLevel: level } = this;
    const titles = new Map(Object.entries(this.titles));
    return dueList(result, {
      words,
      messages,
      level,
      title,
      asOf: result.asOf,
      document: ({ document, number }) =>
        link({ document, number: number ?? null }, titles.get(document) ?? words.document),
    });
  }

  private async workOut(language: Locale): Promise<DueResult> {
    const { documents, asOf, choices, profile } = this;
    if (!Array.isArray(documents)) throw new UnreadableResult();
    const chosen = !this.schedule && profile ? (await import('@guitu/core/profile')).chosenSchedule(profile) : '';
    const [{ dueOf, findSchedule }, local] = await Promise.all([import('@guitu/core/due'), chosen]);
    const asked = this.schedule || local;
    const schedule = typeof asked === 'string' ? asked && findSchedule(asked) : asked;
    return dueOf(documents, { ...choices, asOf, language, ...(schedule ? { schedule } : {}) });
  }
}
