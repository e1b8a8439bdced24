import { namePlace } from '@guitu/core/form';
import type { FormKind } from '../form-store.js';

/** The way to a field in words, as the issues of a validation name it: `检测安排 第2行 检测日期`. */
export function labelOf(
  path: string,
  { definition, texts, catalogue }: Pick<FormKind, 'definition' | 'texts' | 'catalogue'>,
): string {
  return namePlace(path, { catalogue, document: { root: definition.root, texts } }).label;
}
