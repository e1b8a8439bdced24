import { LitElement, html, nothing } from 'lit';
import type { CSSResult, PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ScoreResult } from '@guitu/core';
import { loadMessages, localeOf } from './messages/messages.js';
import type { Messages } from './messages/messages.js';
import { scoreSheet } from './score/score-sheet.js';
import { scoreStyles } from './score/score-styles.js';

/**
 * A score as a sheet: every line of its trace, which add up to the total, with the arithmetic and the
 * ground of each.
 *
 * @tag guitu-score
 * @summary Score with its trace.
 * @csspart table - The table.
 * @csspart total - The line with the total.
 * @csspart opinion - The notice that a score about a person is an opinion.
 */
export class GuituScore extends LitElement {
  /** @internal */
  static override readonly styles: CSSResult[] = scoreStyles;

  /** The result of `scoreRubric`, or the JSON that `guitu score` prints. */
  @property({ attribute: false }) result: ScoreResult | undefined;
  /** Title of the sheet; the general one when absent. */
  @property() heading = '';
  /** Language of the words around the result; that of the result when absent. */
  @property() locale = '';
  /** Level of the heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private words: Messages | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('locale') && !changed.has('result')) return;
    void loadMessages(localeOf(this.locale || this.result?.language)).then((words) => (this.words = words));
  }

  protected override render(): TemplateResult {
    const { result, words } = this;
    if (!result || !words) return html`${nothing}`;
    return scoreSheet(result, words, this.headingLevel, this.heading);
  }
}
