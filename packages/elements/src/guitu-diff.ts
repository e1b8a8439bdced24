import type { TemplateResult } from 'lit/html.js';
import { memberOf } from '@guitu/core';
import type { JsonObject } from '@guitu/forms';
import type { ChangeLine } from '@guitu/forms/changes';
import { adoptStyles } from './form/adopt-styles.js';
import { shippedDocuments } from './form/documents.js';
import type { DocumentSource } from './form/documents.js';
import { loadMessages } from './messages/messages.js';
import type { Locale } from './messages/messages.js';
import { UnreadableResult } from './result/refusal.js';
import { ResultElement } from './result/result-element.js';
import type { Properties } from './template-element.js';

/**
 * What changed between two versions of a document, as people read it. Give it what `describeChanges` says, or the
 * two versions; of sensitive values it then tells that they changed, and not what they are.
 *
 * ```html
 * <guitu-diff for="form"></guitu-diff>
 * ```
 *
 * @tag guitu-diff
 * @summary Changes between two versions of a document.
 * @fires {CustomEvent<OpenFieldDetail>} guitu-open - The person follows a line to its field; detail `{ path }`.
 *   Prevent it to lead there in your own way.
 * @csspart diff - Everything.
 * @csspart count - How much changed.
 * @csspart table - The table.
 * @csspart row - One change.
 * @csspart empty - What stands in place of the table when nothing changed.
 * @csspart notice - Why nothing is shown.
 */
export class GuituDiff extends ResultElement {
  /** @internal */
  static override readonly properties: Properties = {
    ...ResultElement.properties,
    changes: { attribute: false },
    earlier: { attribute: false },
    later: { attribute: false },
    documents: { attribute: false },
    mask: {},
    for: {},
  };

  /** What `describeChanges` says. It comes before the two versions. */
  changes: readonly ChangeLine[] | undefined;
  /** The earlier version; nothing was filled in when absent. */
  earlier: JsonObject | undefined;
  /** The later version. */
  later: JsonObject | undefined;
  /** Where documents come from. */
  documents: DocumentSource = shippedDocuments;
  /** `off` also shows what is sensitive, where the element compares the versions. */
  mask: 'auto' | 'off' = 'auto';
  /** Id of the `<guitu-form>` that has the later version: lines then lead to its fields. */
  for = '';

  protected override async draw(locale: Locale): Promise<TemplateResult | undefined> {
    if (!this.changes && !this.later) return undefined;
    const [messages, { diffTable, diffStyles, DIFF_WORDS, isChangeLines, resultStyles }, changes] = await Promise.all([
      loadMessages(locale),
      import('./diff/diff-table.js'),
      this.changes ?? this.compare(locale),
    ]);
    if (!isChangeLines(changes)) throw new UnreadableResult();
    adoptStyles(this, this.renderRoot, [resultStyles, ...diffStyles]);
    const { heading: title, headingLevel: level } = this;
    const open = this.for ? (line: ChangeLine): void => this.open(line) : undefined;
    return diffTable(changes, { locale, words: DIFF_WORDS[locale], messages, level, title, open });
  }

  private async compare(language: Locale): Promise<readonly ChangeLine[]> {
    const { earlier = {}, later, documents } = this;
    const slug = memberOf(memberOf(later, 'header'), 'document');
    const earlierSlug = memberOf(memberOf(earlier, 'header'), 'document') ?? slug;
    if (!later || typeof slug !== 'string' || earlierSlug !== slug) throw new UnreadableResult();
    const [kind, { describeChanges }] = await Promise.all([
      documents.loadDocument(slug, { language }),
      import('@guitu/forms/changes'),
    ]);
    return describeChanges(kind, earlier, later, this.mask === 'off' ? { mask: [] } : {});
  }

  private open({ path }: ChangeLine): void {
    const detail = { path };
    const event = new CustomEvent('guitu-open', { detail, bubbles: true, composed: true, cancelable: true });
    if (!this.dispatchEvent(event)) return;
    const form = (this.getRootNode() as Document | ShadowRoot).getElementById(this.for);
    (form as { scrollToField?: (path: string) => void } | null)?.scrollToField?.(path);
  }
}
