import { formStyles } from '../styles/form-styles.js';
import { TemplateElement } from '../template-element.js';
import { formNamed } from './linked-form.js';
import type { LinkedForm } from './linked-form.js';

let instances = 0;

/**
 * An element that is drawn apart from a form and belongs to it. It loads when it is connected, and again whenever the
 * form, wherever that is, shows another document.
 */
export abstract class BesideForm extends TemplateElement {
  /** @internal */
  static override readonly styles = formStyles;

  /** Id of the form element; the form around this element when absent. This element waits until that has loaded. */
  for = '';
  /** `light` draws into the page instead of a shadow root. Read once, when the element is connected. */
  rootKind: 'shadow' | 'light' = 'shadow';
  /** Level of the heading above. */
  headingLevel = 2;

  /** Start of every id; unique on the page. */
  protected readonly idPrefix = `guitu-by${(instances += 1)}`;

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener('guitu-ready', this.onReady);
    void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('guitu-ready', this.onReady);
  }

  /** The form that the page has named, or that is around the element. */
  protected linkedForm(): LinkedForm | undefined {
    return formNamed(this, this.for);
  }

  /** Loads what is drawn of the form. */
  protected abstract load(): Promise<void>;

  /** A form shows a document: loads again where it is the one that this element belongs to, and shows another. */
  protected abstract readonly onReady: () => void;
}
