import type { FormStore } from '@guitu/forms';
import { reviewOf } from '@guitu/forms/review';
import type { Review } from '@guitu/forms/review';

/**
 * Gives a review of a form, and another one whenever the form changes; `wait` milliseconds later, where somebody
 * fills it in meanwhile. Gives the function that ends it.
 */
export function followReview(
  store: FormStore,
  isMasked: () => boolean,
  show: (review: Review) => void,
  wait = 0,
): () => void {
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const make = (): void => {
    timer = undefined;
    const mine = (turn += 1);
    void reviewOf(store, isMasked() ? {} : { mask: [] }).then((review) => {
      if (mine === turn) show(review);
    });
  };
  const stop = store.signals.effect(() => {
    // Read for the subscription: any change asks for another review.
    void store.document;
    if (wait === 0 || turn === 0) make();
    else timer ??= setTimeout(make, wait);
  });
  return () => {
    stop();
    clearTimeout(timer);
    turn += 1;
  };
}
