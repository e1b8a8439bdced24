import type { FormModel } from './form-model.js';
import { markAt, setMark } from './marks.js';

/**
 * Shows every issue at a path and below it, or puts them away until the field is changed and left again.
 * What was shown elsewhere stays, also when a submission had shown it.
 */
export function reveal(model: FormModel, path: string, isShown: boolean): void {
  const { layers, marks } = model;
  const isWithin = (place: string): boolean => path === '' || place === path || place.startsWith(`${path}/`);
  model.batch(() => {
    for (const { anchor } of layers.all()) {
      if (isWithin(anchor) ? isShown : model.isSubmitted) setMark(marks, anchor, { shown: true });
    }
    model.isSubmitted = model.isSubmitted && isShown;
    if (!isShown) {
      for (const place of [...marks.keys()].filter(isWithin))
        marks.set(place, { ...markAt(marks, place), touched: false, changed: false, shown: false });
    }
    model.outdateBelow('');
  });
}
