import { parsePointer } from '@guitu/core';
import type { FieldCatalogue, FieldEntry } from '../fields/field-catalogue.js';

/** How rows and places are spoken of. */
const WORDS = {
  'zh-CN': { row: (number: number) => `第${number}行`, separator: ' ' },
  en: { row: (number: number) => `Row ${number}`, separator: ', ' },
} as const;

/**
 * The way to a field in words, as the issues of a validation name it: `检测安排 第2行 检测日期`.
 * What the document does not know is called by the nearest field above it.
 */
export function labelOf(path: string, catalogue: FieldCatalogue, language: 'zh-CN' | 'en'): string {
  const { row, separator } = WORDS[language];
  const segments = parsePointer(path) ?? [];
  let place = '';
  const parts: string[] = [];
  for (const segment of segments) {
    place += `/${segment.replace(/~/g, '~0').replace(/\//g, '~1')}`;
    const entry = catalogue.entryAt(place);
    if (!entry) break;
    if (entry.field.name !== '*') {
      parts.push(entry.title);
      continue;
    }
    // The rows of a ledger are all it holds, so that the number says enough.
    if (parentOf(entry)?.field.name === 'rows') parts.pop();
    parts.push(row(Number(segment) + 1));
  }
  return parts.length === 0 ? catalogue.requireEntry('').title : parts.join(separator);
}

function parentOf({ lineage }: FieldEntry): FieldEntry | undefined {
  return lineage[lineage.length - 2];
}
