import { FormCompanion, companionProperties } from './companion/form-companion.js';
import type { CompanionModule } from './companion/form-companion.js';
import type { Properties } from './template-element.js';

/**
 * The steps or sections of a form at a place of their own, for example beside it: where the person is, what is done,
 * and where something is wrong. A form in steps then shows no list of its own; one on a single page is led too.
 *
 * ```html
 * <guitu-steps for="agreement" direction="vertical"></guitu-steps>
 * <guitu-form id="agreement" document="community-detox-agreement" layout="steps"></guitu-form>
 * ```
 *
 * @tag guitu-steps
 * @summary Steps or sections of a form.
 * @fires {CustomEvent<StepDetail>} guitu-step - The person goes to another section of a form on one page; detail
 *   `{ from, to }`. Cancelable. A form in steps or tabs fires it itself.
 * @csspart form - Everything.
 * @csspart steps - The list.
 * @csspart step - One step.
 */
export class GuituSteps extends FormCompanion {
  /** @internal */
  static override readonly properties: Properties = { ...companionProperties, direction: {} };

  /** Beside each other, or one below the other. */
  direction: 'horizontal' | 'vertical' = 'horizontal';

  protected override get look(): string {
    return this.direction === 'vertical' ? 'gt-vertical' : '';
  }

  protected override async loadPart(): Promise<CompanionModule> {
    const { joinSteps, styles } = await import('./companion/steps-part.js');
    const ask = (from: string, to: string): boolean =>
      this.dispatchEvent(
        new CustomEvent('guitu-step', { detail: { from, to }, bubbles: true, composed: true, cancelable: true }),
      );
    return { styles, join: (frame) => joinSteps(frame, ask) };
  }
}
