import { FormCompanion, companionProperties } from './companion/form-companion.js';
import type { CompanionModule } from './companion/form-companion.js';
import type { Properties } from './template-element.js';

/**
 * All errors of a form at a place of their own, for example at the top of the page: what is wrong after submission and
 * what the server found, each a link to its field. The form then shows no summary of its own, and a submission that is
 * refused moves focus here.
 *
 * ```html
 * <guitu-error-summary for="agreement"></guitu-error-summary>
 * <guitu-form id="agreement" document="community-detox-agreement"></guitu-form>
 * ```
 *
 * @tag guitu-error-summary
 * @summary Errors of a form, with links to its fields.
 * @csspart form - Everything.
 * @csspart error-summary - The box, while there are errors.
 */
export class GuituErrorSummary extends FormCompanion {
  /** @internal */
  static override readonly properties: Properties = companionProperties;

  /** Moves focus to the summary and brings it into view; does nothing while there is none. */
  override focus(): void {
    const summary = this.renderRoot.querySelector<HTMLElement>('.gt-summary');
    summary?.focus({ preventScroll: true });
    summary?.scrollIntoView({ block: 'start' });
  }

  protected override loadPart(): Promise<CompanionModule> {
    return import('./companion/summary-part.js');
  }
}
