import { nothing } from 'lit/html.js';
import type { ScoreResult } from '@guitu/core/score';
import { adoptStyles } from './form/adopt-styles.js';
import { loadMessages, localeOf } from './messages/messages.js';
import type { Locale, Messages } from './messages/messages.js';
import type { ScoreSheet } from './score/score-sheet.js';
import { tokens } from './styles/tokens.js';
import { TemplateElement } from './template-element.js';
import type { Changed, Properties } from './template-element.js';

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
export class GuituScore extends TemplateElement {
  /** @internal */
  static override readonly styles = [tokens];
  /** @internal */
  static override readonly properties: Properties = {
    result: { attribute: false },
    heading: {},
    locale: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    instruments: { attribute: false },
    loaded: { attribute: false },
  };

  /** The result of `scoreRubric`, or the JSON that `guitu score` prints. */
  result: ScoreResult | undefined;
  /** Title of the sheet; the general one when absent. */
  heading = '';
  /** Language of the words around the result; that of the result when absent. */
  locale = '';
  /** Level of the heading. */
  headingLevel = 2;

  /** Titles of the instruments that the lines rest on, by id; without them the ids are shown. */
  instruments: Readonly<Record<string, string>> = {};

  private loaded: { readonly locale: Locale; readonly words: Messages; readonly sheet: ScoreSheet } | undefined;

  protected override willUpdate(changed: Changed): void {
    if (!changed.has('locale') && !changed.has('result')) return;
    if (this.result) void this.load(localeOf(this.locale || this.result.language));
  }

  protected override render(): unknown {
    const { result, loaded } = this;
    if (!result || !loaded) return nothing;
    const { locale, words, sheet } = loaded;
    const { headingLevel: level, heading: title, instruments } = this;
    return sheet(result, { locale, messages: words, level, title, instruments });
  }

  /** A page that only fills in forms does not load the sheet. */
  private async load(locale: Locale): Promise<void> {
    const [words, { scoreSheet, scoreStyles }] = await Promise.all([
      loadMessages(locale),
      import('./score/score-sheet.js'),
    ]);
    adoptStyles(this, this.renderRoot, scoreStyles);
    this.loaded = { locale, words, sheet: scoreSheet };
  }
}
