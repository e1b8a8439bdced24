import { isObject } from './shape/canonical.js';

/** Members that only say something to people. */
const WORDS = new Set([
  'title',
  'description',
  'message',
  'note',
  'source',
  'sources',
  'because',
  'purpose',
  'statement',
]);

const isWording = (value: unknown): boolean =>
  isObject(value) && typeof value['en'] === 'string' && ('zh-CN' in value || 'zh' in value);

/** A value of the standard without its words: what programs act on. */
export function meaningOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(meaningOf);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, member]) => !WORDS.has(name) && !isWording(member))
      .map(([name, member]) => [name, meaningOf(member)]),
  );
}
