import type { Codelist, Field, Language } from '@guitu/core';
import type { ProfileOperation } from '@guitu/core/profile';
import { BETWEEN } from './sheet-words.js';

/** An operation without what every one has: the field and the ground. */
export type Narrowing = Omit<ProfileOperation, 'at' | 'source' | 'rule'> & Readonly<Record<string, unknown>>;

/** What a cell of values asks for, or the part of it that cannot be understood. */
export type CellReading =
  { readonly operations: readonly Narrowing[] } | { readonly unclear: string; readonly isCode: boolean };

const RANGE = /^(-?[0-9]{1,15})?(?:\.\.|…|～|~|至)(-?[0-9]{1,15})?[字项行]?$/;

/** The only value. Not written with a sign of equality: office programs would work it out. */
const ONLY = { 'zh-CN': '只能', en: 'only' };
const FIXED = /^(?:只能|only|[=＝])(.+)$/;

/** The limits that a range narrows, by the type of the field. */
const RANGES = {
  string: ['narrow-length', 'minLength', 'maxLength'],
  list: ['narrow-items', 'minItems', 'maxItems'],
  integer: ['narrow-range', 'minimum', 'maximum'],
  number: ['narrow-range', 'minimum', 'maximum'],
} as const;

/**
 * What a cell of values asks of a field: codes or their names, a range `1..15`, the only value `只能 1`, a pattern `/…/`;
 * several of them on lines of their own.
 * @param codelist the list of the field, if it has one
 */
export function readValues(text: string, field: Field, codelist: Codelist | undefined): CellReading {
  const operations: Narrowing[] = [];
  for (const part of partsOf(text)) {
    const pattern = /^\/(.+)\/$/.exec(part)?.[1];
    const fixed = FIXED.exec(part)?.[1];
    const range = RANGE.exec(part.replace(/\s/g, ''));
    if (pattern !== undefined) operations.push({ op: 'add-pattern', pattern });
    else if (fixed !== undefined) operations.push({ op: 'fix', value: valueOf(fixed.trim(), field, codelist) });
    else if (range && (range[1] ?? range[2]) !== undefined && field.type in RANGES) {
      const [op, low, high] = RANGES[field.type as keyof typeof RANGES];
      operations.push({
        op,
        ...(range[1] !== undefined && { [low]: Number(range[1]) }),
        ...(range[2] !== undefined && { [high]: Number(range[2]) }),
      });
    } else if (codelist !== undefined) {
      const values = part.split(/[、,，|\s]+/).filter((word) => word !== '');
      const codes = values.map((word) => codeOf(word, codelist));
      const unknown = values.filter((_word, index) => codes[index] === undefined);
      if (unknown.length > 0) return { unclear: unknown.join('、'), isCode: true };
      operations.push({ op: 'narrow-enum', values: Array.from(new Set(codes)) });
    } else return { unclear: part, isCode: false };
  }
  return { operations };
}

/** A cell that `readValues` reads as these operations. */
export function writeValues(operations: readonly ProfileOperation[], language: Language): string {
  const range = (from: number | undefined, to: number | undefined): string => `${from ?? ''}..${to ?? ''}`;
  const parts = operations.flatMap((operation) => {
    switch (operation.op) {
      case 'narrow-enum':
        return [operation.values.join('、')];
      case 'narrow-range':
        return [range(operation.minimum, operation.maximum)];
      case 'narrow-length':
        return [range(operation.minLength, operation.maxLength)];
      case 'narrow-items':
        return [range(operation.minItems, operation.maxItems)];
      case 'fix':
        return [`${ONLY[language]} ${operation.value}`];
      case 'add-pattern':
        return [`/${operation.pattern}/`];
      default:
        return [];
    }
  });
  return parts.join('\n');
}

/** Patterns and values may have any sign in them, so that they have a line of their own. */
function partsOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .flatMap((line) =>
      line.trim().startsWith('/') || FIXED.test(line.trim()) ? [line] : line.split(new RegExp(`[${BETWEEN};]`)),
    )
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function valueOf(text: string, { type }: Field, codelist: Codelist | undefined): string | number | boolean {
  if (type === 'integer' || type === 'number') return text !== '' && isFinite(Number(text)) ? Number(text) : text;
  if (type === 'boolean' && /^(true|false|是|否)$/.test(text)) return text === 'true' || text === '是';
  return (codelist && codeOf(text, codelist)) ?? text;
}

/** A code, or the code that a name stands for. */
function codeOf(word: string, { entries }: Codelist): string | undefined {
  return entries.find(({ code, zh, en }) => [code, zh, en].includes(word))?.code;
}
