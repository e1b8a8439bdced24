import type { FormField } from '../form-store.js';
import { node } from './paper-node.js';
import type { PaperContent, PaperNode } from './paper-node.js';
import type { PaperScene } from './paper-scene.js';

/** The title of a field with its number, where numbers are asked for. */
export function titleOf({ options }: PaperScene, { title, field }: FormField): readonly PaperContent[] {
  return options.numbers === true && field.number !== undefined
    ? [title, ' ', node('small', 'gt-number', [field.number])]
    : [title];
}

/** A title that stands above what belongs to it. */
export function legend(scene: PaperScene, field: FormField): PaperNode {
  return node('p', 'gt-legend', titleOf(scene, field));
}
