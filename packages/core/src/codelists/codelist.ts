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
}
