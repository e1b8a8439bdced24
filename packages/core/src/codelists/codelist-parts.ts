import { memberOf } from '../pointer/pointer.js';
import type { Codelist, CodelistEntry, CodelistModule } from './codelist.js';

/** How many characters of a code name its part. */
const PART_LENGTH = 2;

/** The list with the entries of all its parts, which load together. */
export async function completeCodelist({ codelist, parts }: CodelistModule): Promise<Codelist> {
  if (!parts) return codelist;
  const loaded = await Promise.all(Object.keys(parts).map((part) => entriesOf(parts, part)));
  return { ...codelist, entries: ([] as CodelistEntry[]).concat(codelist.entries, ...loaded) };
}

/**
 * The list with the entries of one part only: the one that a code belongs to. Codes that share their
 * first two characters share their part. A list that has no parts is given whole.
 */
export async function partOfCodelist({ codelist, parts }: CodelistModule, code: string): Promise<Codelist> {
  if (!parts) return codelist;
  return { ...codelist, entries: codelist.entries.concat(await entriesOf(parts, code.slice(0, PART_LENGTH))) };
}

async function entriesOf(parts: NonNullable<CodelistModule['parts']>, part: string): Promise<CodelistEntry[]> {
  const load = memberOf(parts, part) as (typeof parts)[string] | undefined;
  return load === undefined ? [] : [...(await load()).entries];
}
