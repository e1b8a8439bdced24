import type { Issue, PrivacyClass } from '@guitu/core';
import type { ChangeLine } from '../describe/change-line.js';
import type { JsonObject } from '../json.js';

/** One question of a document with its answer. */
export interface ReviewLine {
  readonly path: string;
  /** The number that is printed beside the field. */
  readonly number: string | undefined;
  readonly label: string;
  /** What holds it, in words, with the number of the row; `''` for fields of the document itself. */
  readonly within: string;
  /** As people read it; `''` when there is none. */
  readonly answer: string;
  /** The answer is there, but not shown, because of its class of privacy. */
  readonly masked: boolean;
  /** An answer is required and missing. */
  readonly isMissing: boolean;
  /** It differs from the version that the review was given. */
  readonly isChanged: boolean;
  /** What is wrong with it or to be weighed. */
  readonly issues: readonly Issue[];
}

/** A section of a document with its lines. */
export interface ReviewSection {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly ReviewLine[];
}

/** A document as somebody checks it before it goes on. */
export interface Review {
  readonly title: string;
  readonly sections: readonly ReviewSection[];
  /** Required questions without an answer, in order. */
  readonly missing: readonly ReviewLine[];
  /** Errors, in the order of the document. While there are any, the document cannot go on. */
  readonly errors: readonly Issue[];
  /** What is no error and yet to be weighed by a person. */
  readonly warnings: readonly Issue[];
  /** What changed since the version that the review was given; empty without one. */
  readonly changes: readonly ChangeLine[];
}

/** How a review is made. */
export interface ReviewOptions {
  /** An earlier version, to show what changed since. */
  readonly base?: JsonObject;
  /** Classes of values that are not shown; `sensitive` and `restricted` when absent, none when empty. */
  readonly mask?: readonly PrivacyClass[];
}
