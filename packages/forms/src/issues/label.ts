import type { FieldCatalogue, FieldEntry } from '../fields/field-catalogue.js';

/** How rows are spoken of, and what stands between places. */
const WORDS = {
  'zh-CN': { row: '第{number}行', separator: ' ' },
  en: { row: 'Row {number}', separator: ', ' },
} as const;

/**
 * The way to a field in words, as the issues of a validation name it: `检测安排 第2行 检测日期`.
 * What the document does not know is called by the nearest field above it.
 */
export function labelOf(path: string, { find }: FieldCatalogue, language: 'zh-CN' | 'en'): string {
  const { entry, depth, segments } = find(path);
  const { row, separator } = WORDS[language];

  function wayTo({ shape, above }: FieldEntry, length: number): string[] {
    if (!above) return [];
    const way = wayTo(above, length - 1);
    if (shape.field.name !== '*') return [...way, shape.title];
    // The rows of a ledger are all it holds, so that the number says enough.
    if (above.shape.field.name === 'rows') way.pop();
    return [...way, row.replace('{number}', String(Number(segments[length - 1]) + 1))];
  }

  return wayTo(entry, depth).join(separator) || entry.shape.title;
}
