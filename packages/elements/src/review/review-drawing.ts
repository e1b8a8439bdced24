import { html, nothing } from 'lit/html.js';
import type { Review } from '@guitu/forms/review';
import type { Drawing } from '../form/drawing.js';
import { editDrawing } from '../form/edit-drawing.js';
import type { FormWish } from '../form/form-wish.js';
import type { FormView } from '../form/view.js';
import { localeOf } from '../messages/messages.js';
import { followReview } from './follow-review.js';
import { leadToField } from './lead-to-field.js';
import type { FieldOpener } from './lead-to-field.js';
import { openField } from './open-field.js';
import { reviewLines } from './review-lines.js';
import { reviewStyles } from './review-styles.js';
import { REVIEW_WORDS } from './review-words.js';

/** The element as a review sees it. */
type ReviewHost = FormWish & FieldOpener;

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
    changes.set(view, (path) => openField(host, (to) => leadToField(host, to), path));
    return followReview(
      view.store,
      () => host.mask === 'auto',
      (review) => (reviewIn(view).value = review),
    );
  },
};
