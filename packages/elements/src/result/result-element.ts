import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { localeOf } from '../messages/messages.js';
import type { Locale } from '../messages/messages.js';
import { tokens } from '../styles/tokens.js';
import { TemplateElement } from '../template-element.js';
import type { Changed, Properties } from '../template-element.js';
import { refusalReasonOf } from './refusal.js';
import { REFUSAL_WORDS } from './result-words.js';

/**
 * An element that shows what follows from documents. How it looks loads when there is something to show,
 * and what cannot be shown leaves one calm line: a page never gets an exception for it.
 */
export abstract class ResultElement extends TemplateElement {
  /** @internal */
  static override readonly styles = [tokens];
  /** @internal */
  static override readonly properties: Properties = {
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    locale: {},
    shown: { attribute: false },
  };

  /** The heading; the general one when absent. */
  heading = '';
  /** Level of the heading. */
  headingLevel = 2;
  /** Language of the words around the result, and of what is worked out here; that of the page when absent. */
  locale = '';

  private shown: unknown;
  private turn = 0;
  private unfolded: readonly HTMLDetailsElement[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.unfold);
    addEventListener('afterprint', this.foldAgain);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.unfold);
    removeEventListener('afterprint', this.foldAgain);
  }

  /** What to show in a language; nothing while the page has given nothing. Rejects for what cannot be shown. */
  protected abstract draw(locale: Locale): Promise<TemplateResult | undefined>;

  /** The language of what was given, where it says one. */
  protected ownLanguage(): unknown {
    return undefined;
  }

  protected override willUpdate(changed: Changed): void {
    if ([...changed.keys()].some((name) => name !== 'shown')) void this.load();
  }

  protected override render(): unknown {
    return this.shown;
  }

  private async load(): Promise<void> {
    const turn = (this.turn += 1);
    const own = this.ownLanguage();
    const asked = this.locale || (typeof own === 'string' ? own : this.closest('[lang]')?.getAttribute('lang'));
    const locale = localeOf(asked);
    const shown = await this.draw(locale).catch((error: unknown) => {
      return html`<p class="gt-state" part="notice" role="status" lang=${locale}>
        ${REFUSAL_WORDS[locale][refusalReasonOf(error)]}
      </p>`;
    });
    // What was asked for later may have come sooner.
    if (turn === this.turn) this.shown = shown;
  }

  /** Paper has nothing to click on. */
  private readonly unfold = (): void => {
    this.unfolded = Array.from(this.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])'));
    for (const part of this.unfolded) part.open = true;
  };

  private readonly foldAgain = (): void => {
    for (const part of this.unfolded) part.open = false;
  };
}
