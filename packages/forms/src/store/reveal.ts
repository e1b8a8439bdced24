import type { FormModel } from './form-model.js';
import { setMark } from './marks.js';

/**
 * Shows every issue at a path and below it, or puts them away until the field is changed and left again.
 * What was shown elsewhere stays, also when a submission had shown it.
 */
export function reveal(model: FormModel, path: string, shown: boolean): void {
  const { layers, marks } = model;
  const isWithin = (place: string): boolean => `${place}/`.startsWith(`${path}/`);
  model.batch(() => {
    for (const { anchor } of layers.all()) {
      if (isWithin(anchor) ? shown : model.isSubmitted) setMark(marks, anchor, { shown: true });
    }
    model.isSubmitted = model.isSubmitted && shown;
    if (!shown)
      marks.forEach((_, place) => isWithin(place) && setMark(marks, place, { touched: false, changed: false, shown }));
    model.outdateBelow('');
  });
}
