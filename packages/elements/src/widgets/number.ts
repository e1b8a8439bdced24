import { noChange } from 'lit/html.js';
import { Directive, directive } from 'lit/directive.js';
import type { ElementPart, Part } from 'lit/directive.js';
import type { FieldState } from '@guitu/forms';
import { isComposing } from '../form/control-text.js';
import { groupDigits } from '../form/group-digits.js';
import type { FormView } from '../form/view.js';
import { textWidget } from './text.js';

/** Keeps a number in its control: as it is typed while the control has the focus, in groups of three else. */
class NumberTextDirective extends Directive {
  private control: HTMLInputElement | undefined;
  private text = '';

  override render(_text: string): unknown {
    return noChange;
  }

  override update(part: Part, [text]: [string]): unknown {
    this.text = text;
    if (!this.control) {
      this.control = (part as ElementPart).element as HTMLInputElement;
      this.control.addEventListener('focus', this.onFocus);
      this.control.addEventListener('blur', this.onBlur);
    }
    if (!isComposing(this.control)) this.show(this.isFocused() ? text : groupDigits(text));
    return noChange;
  }

  private isFocused(): boolean {
    return (this.control?.getRootNode() as Document | ShadowRoot).activeElement === this.control;
  }

  private show(text: string): void {
    if (this.control && this.control.value !== text) this.control.value = text;
  }

  private readonly onFocus = (): void => {
    const { control } = this;
    // Tab has selected the whole number before it tells of the focus.
    const isWhole = control?.selectionStart === 0 && control.selectionEnd === control.value.length;
    this.show(this.text);
    if (isWhole) control?.select();
  };

  private readonly onBlur = (): void => {
    const { control } = this;
    // What is still being composed is taken, and drawn, after this.
    if (control && !isComposing(control)) this.show(groupDigits(this.text));
  };
}

const numberText = directive(NumberTextDirective);

/** A number, an amount or a percentage, with its unit; read in groups of three, typed without them. */
export function numberWidget(view: FormView, state: FieldState): unknown {
  return textWidget(view, state, numberText);
}
