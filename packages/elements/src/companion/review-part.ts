import { html, nothing } from 'lit/html.js';
import type { Review } from '@guitu/forms/review';
import { heading } from '../form/heading.js';
import { followReview } from '../review/follow-review.js';
import { reviewLines } from '../review/review-lines.js';
import { reviewStyles } from '../review/review-styles.js';
import { REVIEW_WORDS } from '../review/review-words.js';
import type { CompanionPart, Frame } from './form-companion.js';

export const styles = [reviewStyles];

/** Milliseconds for which the answers of somebody who is filling in are gathered. */
const PAUSE = 200;

/** What a page says of how a review is shown. */
export interface ReviewSetting {
  /** The heading; the title of the document when `''`. */
  readonly title: string;
  readonly isMasked: () => boolean;
  /** Leads the person to a field. */
  readonly change: (path: string) => void;
}

/** The answers of a form in words, each with a way to its field. */
export function joinReview(frame: Frame, { title, isMasked, change }: ReviewSetting): CompanionPart {
  const { store, form, id, locale, given } = frame;
  const shown = store.signals.signal<Review | undefined>(undefined);
  const stop = followReview(store, isMasked, (review) => (shown.value = review), PAUSE);
  return {
    draw: () => {
      const review = shown.value;
      if (!review) return nothing;
      const lines = reviewLines(review, {
        words: { ...REVIEW_WORDS[locale], ...given },
        level: frame.headingLevel + 1,
        prefix: id('', ''),
        mayChange: (path) => form !== undefined && !store.fieldState(path).readonly,
        change,
      });
      return html`<div class="gt-head" part="header">
          ${heading(frame.headingLevel, 'gt-title', id('', 'title'), title || review.title)}
        </div>
        ${lines}`;
    },
    stop,
  };
}
