import type { Codelist } from '@guitu/core';
import type { FormStore } from '../form-store.js';
import type { CodeWord } from './cell-text.js';
import type { LedgerColumn } from './ledger-columns.js';

/** The words of the codes of a ledger. */
export interface LedgerCodes {
  /** The entries of the list of a column; none while it loads and for columns without a list. */
  of(column: LedgerColumn): readonly CodeWord[];
  /** Loads the long lists of these columns. Lists that fail leave codes as they are. */
  load(columns: readonly LedgerColumn[]): Promise<void>;
}

const NONE: readonly CodeWord[] = [];

/** Makes them for one form. Short lists come with the words of the document. */
export function createLedgerCodes({ kind: { texts, codelists } }: FormStore): LedgerCodes {
  const known = new Map<string, readonly CodeWord[]>();
  for (const list of Object.keys(texts.codes)) {
    const words = texts.codes[list] ?? {};
    const codes = Object.keys(words);
    known.set(
      list,
      codes.map((code) => ({ code, label: words[code] ?? code, initials: '', retired: false })),
    );
  }

  async function loadList(name: string): Promise<void> {
    const module = await codelists?.[name]?.();
    // A cell may hold any code of a list that comes in parts, so all of them are wanted.
    const codelist = module?.load ? await module.load() : module?.codelist;
    if (codelist) known.set(name, wordsOf(codelist, texts.language));
  }

  return {
    of: ({ field }) => known.get(field.codelist ?? field.item?.codelist ?? '') ?? NONE,
    load: async (columns) => {
      const names = new Set(columns.map(({ field }) => field.codelist ?? field.item?.codelist ?? ''));
      const missing = [...names].filter((name) => name !== '' && !known.has(name));
      await Promise.all(missing.map((name) => loadList(name).catch(() => undefined)));
    },
  };
}

function wordsOf({ entries }: Codelist, language: string): readonly CodeWord[] {
  return entries.map((entry) => ({
    code: entry.code,
    label: language === 'en' ? (entry.en ?? entry.zh) : entry.zh,
    initials: entry.initials ?? '',
    retired: (entry.until ?? entry.replacedBy) !== undefined,
  }));
}
