import { adoptStyles } from '../form/adopt-styles.js';
import { summaryBox } from '../form/error-summary.js';
import { css } from '../styles/style.js';
import type { ErrorLine } from '@guitu/forms';
import type { CompanionPart, Frame } from './form-companion.js';
import { COMPANION_WORDS } from './companion-words.js';

/** Says of a form that its summary is shown elsewhere. */
const ELSEWHERE = 'data-summary-elsewhere';

/** A form shows no second summary while another element shows it. */
const quietForm = css`
  :host([data-summary-elsewhere]) .gt-summary {
    display: none;
  }
`;

export const styles = [];

/** All errors that a form shows after submission, or that its server found, at a place of their own. */
export function join(frame: Frame): CompanionPart {
  const { store, form, messages } = frame;
  const lines = (): readonly ErrorLine[] => {
    // Read in any case, so that it is followed: what a server found changes nothing else.
    const shown = store.errorSummary();
    return store.submitted || isTold(form?.serverErrors) ? shown : [];
  };
  if (form?.renderRoot) adoptStyles(form, form.renderRoot, [quietForm]);
  // In a form it stands below the title of the document; here there is none above it.
  const box = { ...frame, headingLevel: frame.headingLevel - 1 };
  let before = 0;
  const stop = store.signals.effect(() => {
    const count = lines().length;
    form?.toggleAttribute(ELSEWHERE, count > 0);
    if (count === before) return;
    before = count;
    // Who is led to the summary hears its heading; all others hear how many are left.
    void Promise.resolve().then(() => {
      if (frame.root.querySelector('.gt-summary:focus')) return;
      const words = { ...COMPANION_WORDS[frame.locale], ...frame.given };
      frame.announce(before > 0 ? messages.summaryTitle(before) : words.allMended);
    });
  });
  return {
    draw: () => summaryBox(box, lines(), messages.summaryTitle(lines().length)),
    stop: () => {
      stop();
      form?.removeAttribute(ELSEWHERE);
    },
  };
}

/** Whether a server said something, in any of the forms that it may be in. */
function isTold(told: unknown = []): boolean {
  const list = (told as { readonly errors?: unknown }).errors ?? told;
  return Object.keys(list as object).length > 0;
}
