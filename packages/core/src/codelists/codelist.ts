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

/** A code list as it is shipped. */
export interface CodelistModule {
  /** Without entries when they come in parts. */
  readonly codelist: Codelist;
  /**
   * There for a list that comes in parts, such as divisions by province. Loads the list with all its
   * entries, or with those of the part that a code belongs to; none when there is no such part. An empty
   * code asks for all.
   */
  readonly load?: (code?: string) => Promise<Codelist>;
}
