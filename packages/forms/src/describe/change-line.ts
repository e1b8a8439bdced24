import type { PrivacyClass } from '@guitu/core';

/** One difference between two versions of a document, in words. */
export interface ChangeLine {
  readonly what: 'changed' | 'added' | 'removed' | 'moved';
  /** Where it stands in the later version; in the earlier one when it was removed. */
  readonly path: string;
  /** The way to it in words, rows by what identifies them. */
  readonly label: string;
  /** As people read it; `''` when it was not there. */
  readonly before: string;
  readonly after: string;
  /** The values are not shown, because of their class of privacy. */
  readonly masked: boolean;
  /** All of it in one sentence. */
  readonly sentence: string;
}

/** How differences are told. */
export interface DescribeOptions {
  /** Classes of values that are not shown; `sensitive` and `restricted` when absent, none when empty. */
  readonly mask?: readonly PrivacyClass[];
}
