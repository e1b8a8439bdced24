import type { SourceLine } from '@guitu/core';
import type { ProfileInstrument } from '@guitu/core/profile';
import { WORDS } from '../output/words.js';
import { readPublished } from '../vectors/published.js';
import { BETWEEN, type Column, type SheetFaultCode } from './sheet-words.js';

interface Registered {
  readonly id: string;
  readonly title: Readonly<Record<string, string>>;
}

/** What reads the three cells of sources, and keeps what the register does not have. */
export interface SourceReader {
  readonly read: (cells: Readonly<Record<'instrument' | 'clause' | 'basis', string>>) => SourceReading;
  /** Instruments that were named by a title that nobody has registered. */
  readonly own: () => readonly ProfileInstrument[];
}

/** The sources of a row, or the cell in which they are wrong. */
export type SourceReading =
  { readonly source: readonly SourceLine[] } | { readonly column: Column; readonly fault: SheetFaultCode };

/** Kinds of grounds by their names in both languages and by their codes. */
const BASES = new Map(
  Object.values(WORDS).flatMap(({ show }) =>
    Object.entries(show.bases).flatMap(([code, name]): [string, SourceLine['basis']][] => [
      [name, code as SourceLine['basis']],
      [code, code as SourceLine['basis']],
    ]),
  ),
);

/**
 * Reads sources: an instrument by its id or title, its clause, and what kind of ground it is. Several stand in the same
 * order in all three cells. An instrument that is not registered becomes one of the profile.
 * @param profile id of the profile, with which ids of its instruments begin
 */
export function sourceReader(profile: string): SourceReader {
  const registered = readPublished<readonly Registered[]>('sources/instruments.json');
  const own: ProfileInstrument[] = [];
  const idOf = (name: string): string => {
    const known = [...registered, ...own].find(({ id, title }) => [id, ...Object.values(title)].includes(name));
    if (known) return known.id;
    const id = `local-${profile}-${own.length + 1}`;
    own.push({ id, title: { 'zh-CN': name, en: name } });
    return id;
  };
  const line = (basis: string, instrument = '', clause = ''): SourceLine | SourceFault => {
    const kind = BASES.get(basis);
    if (kind === undefined) return { column: 'basis', fault: basis === '' ? 'no-basis' : 'basis' };
    if (kind === 'design') return { basis: kind };
    if (instrument === '') return { column: 'instrument', fault: 'instrument' };
    if (clause === '') return { column: 'clause', fault: 'clause' };
    return { instrument: idOf(instrument), clause, basis: kind };
  };
  return {
    own: () => own,
    read: (cells) => {
      const [bases, instruments, clauses] = [cells.basis, cells.instrument, cells.clause].map((cell) =>
        cell.split(new RegExp(`[${BETWEEN};]`)).map((part) => part.trim()),
      ) as [string[], string[], string[]];
      const lines = bases.map((basis, index) => line(basis, instruments[index], clauses[index]));
      const wrong = lines.find((each): each is SourceFault => 'fault' in each);
      const isShort = bases.length < Math.max(instruments.length, clauses.length);
      return wrong ?? (isShort ? { column: 'basis', fault: 'no-basis' } : { source: lines as SourceLine[] });
    },
  };
}

interface SourceFault {
  readonly column: Column;
  readonly fault: SheetFaultCode;
}
