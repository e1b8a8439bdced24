import { html, nothing } from 'lit/html.js';
import { follow } from '../form/follow.js';
import type { FormView } from '../form/view.js';
import type { MaskingWords } from './masking-words.js';

/** What one button shows and masks again. */
export interface RevealSetting {
  readonly view: FormView;
  readonly words: MaskingWords;
  /** Id of the button. */
  readonly id: string;
  /** What is shown, as it is spoken of. */
  readonly label: string;
  /** What the button says. */
  readonly texts: { readonly reveal: string; readonly mask: string };
  readonly isHidden: boolean;
  /** Purposes to choose from; none is asked for when empty. */
  readonly purposes: readonly string[];
  /** Shows it; `false` when the page forbids it. */
  readonly reveal: (purpose: string | undefined) => boolean;
  readonly mask: () => void;
}

/** The button that shows a masked value; it asks for the purpose first where the page wants to know. */
export function revealControl(setting: RevealSetting): unknown {
  const { view, words, id, label, texts, isHidden, purposes } = setting;
  const asks = view.state(id, false);
  const press = (): void => {
    if (!isHidden) setting.mask();
    else if (purposes.length === 0) answer(setting, undefined);
    else {
      asks.value = !asks.value;
      if (asks.value) panelOf(setting)?.querySelector('button')?.focus();
    }
  };
  // A name of its own only where many buttons say the same.
  const isShort = texts.reveal === words.reveal;
  const name = isHidden ? words.revealOf(label) : words.maskOf(label);
  return html`<button
      type="button"
      class="gt-reveal"
      part="reveal"
      id=${id}
      aria-label=${isShort ? name : nothing}
      @click=${press}
    >
      ${isHidden ? texts.reveal : texts.mask}</button
    >${follow(view.store.signals, () => (isHidden && asks.value ? purposePanel(setting) : nothing))}`;
}

/** One press says the purpose and shows the value. */
function purposePanel(setting: RevealSetting): unknown {
  const { view, words, id, label, purposes } = setting;
  const close = (): void => {
    view.state(id, false).value = false;
    view.element(id)?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  return html`<span
    class="gt-purposes"
    part="purposes"
    role="group"
    id=${`${id}-purposes`}
    aria-labelledby=${`${id}-purpose`}
    @keydown=${onKey}
  >
    <span id=${`${id}-purpose`}>${words.purposeOf(label)}</span>
    ${purposes.map(
      (purpose) =>
        html`<button
          type="button"
          class="gt-reveal"
          @click=${() => {
            close();
            answer(setting, purpose);
          }}
        >
          ${purpose}
        </button>`,
    )}
    <button type="button" class="gt-reveal" @click=${close}>${words.cancel}</button>
  </span>`;
}

function answer({ view, words, label, reveal }: RevealSetting, purpose: string | undefined): void {
  view.announce(reveal(purpose) ? words.revealed(label) : words.refused(label));
}

function panelOf({ view, id }: RevealSetting): HTMLElement | null {
  return view.element(`${id}-purposes`);
}
