import { childPointer } from '@guitu/core';
import { groundOf } from '../changes/ground.js';
import { segmentsOf } from '../document/member.js';
import type { FormStore } from '../form-store.js';

/**
 * Makes the function that tells where a field is now: rows that it lies in are known by their keys.
 * `undefined` when one of them is gone. Follows the rows when it is called in an effect.
 */
export function followPlace(store: FormStore, path: string): () => string | undefined {
  const { root } = store.kind.definition;
  const steps: { readonly segment: string; readonly key: string | undefined }[] = [];
  let place = '';
  for (const segment of segmentsOf(path)) {
    const list = place;
    place = childPointer(place, segment);
    const isRow = groundOf(root, place)?.isRow === true && groundOf(root, place)?.field?.type === 'object';
    const key = isRow ? store.signals.untracked(() => store.rows(list))[Number(segment)]?.key : undefined;
    steps.push({ segment, key });
  }
  return () =>
    steps.reduce<string | undefined>((above, { segment, key }) => {
      if (above === undefined || key === undefined) return above === undefined ? above : childPointer(above, segment);
      return store.rows(above).find((row) => row.key === key)?.path;
    }, '');
}
