import { html, nothing } from 'lit/html.js';
import { reviewOf } from '@guitu/forms/review';
import type { Review } from '@guitu/forms/review';
import type { Drawing } from '../form/drawing.js';
import { editDrawing } from '../form/edit-drawing.js';
import type { FormWish } from '../form/form-wish.js';
import type { FormView, Mode } from '../form/view.js';
import { localeOf } from '../messages/messages.js';
import { reviewLines } from './review-lines.js';
import { reviewStyles } from './review-styles.js';
import { REVIEW_WORDS } from './review-words.js';

/** The element as a review sees it. */
type ReviewHost = FormWish & { mode: Mode; scrollToField(path: string): void };

const changes = new WeakMap<FormView, (path: string) => void>();

function reviewIn(view: FormView): { value: Review | undefined } {
  return view.state<Review | undefined>('review', undefined);
}

/** What was answered, to be looked through before it goes on. */
export const drawing: Drawing = {
  ...editDrawing,
  styles: [reviewStyles],
  arrange: (view) => {
    const review = reviewIn(view).value;
    if (!review) return nothing;
    return html`${reviewLines(review, {
      words: { ...REVIEW_WORDS[localeOf(view.store.kind.texts.language)], ...view.messages },
      level: view.headingLevel + 1,
      prefix: view.id('', ''),
      mayChange: (path) => !view.store.fieldState(path).readonly,
      change: (path) => changes.get(view)?.(path),
    })}`;
  },
  connect: (view, element) => {
    const host = element as ReviewHost;
    changes.set(view, (path) => change(host, path));
    let turn = 0;
    return view.store.signals.effect(() => {
      // Read for the subscription: any change asks for another review.
      void view.store.document;
      const mine = (turn += 1);
      const options = host.mask === 'auto' ? {} : { mask: [] };
      void reviewOf(view.store, options).then((review) => {
        if (mine === turn) reviewIn(view).value = review;
      });
    });
  },
};

/** The person goes back to a field: the form is filled in again, unless the page leads them elsewhere. */
function change(host: ReviewHost, path: string): void {
  const asked = new CustomEvent('guitu-open', { detail: { path }, bubbles: true, composed: true, cancelable: true });
  if (!host.dispatchEvent(asked)) return;
  const root: Node = host.shadowRoot ?? host;
  const observer = new MutationObserver(() => {
    if (!(root as ParentNode).querySelector('.gt-edit')) return;
    observer.disconnect();
    host.scrollToField(path);
  });
  observer.observe(root, { childList: true, subtree: true });
  host.mode = 'edit';
}
