/** A list of codes that fields choose from. */
export interface Codelist {
  /** For example `drug-test-result`. */
  readonly name: string;
  readonly title: { readonly 'zh-CN': string; readonly en: string };
  /** True when a field may hold a value that is not in the list. */
  readonly open: boolean;
  readonly entries: readonly CodelistEntry[];
}

/** One code with its words. */
export interface CodelistEntry {
  readonly code: string;
  readonly zh: string;
  /** Absent when it reads the same as `zh`. */
  readonly en?: string;
  /** First letters of the pinyin of `zh`, for searching. */
  readonly initials?: string;
  /** Code of the entry above it. */
  readonly parent?: string;
  /** The code to use in place of this one, which is kept for old documents. */
  readonly replacedBy?: string;
  /** The last year in which a withdrawn code was seen; it is read in old papers and no longer offered. */
  readonly until?: number;
}

/** Entries of a long list by the first two characters of their code; each part loads on use. */
export type CodelistParts = Readonly<Record<string, () => Promise<{ readonly entries: readonly CodelistEntry[] }>>>;

/** A code list as it is shipped: whole, or without entries and with the parts that have them. */
export interface CodelistModule {
  readonly codelist: Codelist;
  readonly parts?: CodelistParts;
}
