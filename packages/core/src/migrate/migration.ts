import type { Language } from '../language.js';

/** The same words in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/**
 * What every step may say. Paths are pointers from the document (`/period/start`), or from each node that `within`
 * stands for (`./start`, with `within: '/entries/*'`). A step whose source is not there does nothing.
 */
interface StepPlace {
  /** Pointer template; the step is taken once for each node it matches. */
  readonly within?: string;
  /** What the step is for, where its own words do not say enough. */
  readonly note?: Bilingual;
}

/** The value goes elsewhere; objects on the way are made. */
export interface MoveStep extends StepPlace {
  readonly op: 'move';
  readonly from: string;
  readonly to: string;
}

/** A member of an object is called something else, and stays where it is among the others. */
export interface RenameStep extends StepPlace {
  readonly op: 'rename';
  readonly at: string;
  readonly name: string;
}

/** The value stands at a second place too. */
export interface CopyStep extends StepPlace {
  readonly op: 'copy';
  readonly from: string;
  readonly to: string;
}

/** A value that every document gets where nothing stands; never in place of what somebody wrote. */
export interface ConstStep extends StepPlace {
  readonly op: 'const';
  readonly at: string;
  readonly value: string | number | boolean;
}

/** Codes are called something else, of one field or of a list of codes; those that are not named stay. */
export interface MapCodeStep extends StepPlace {
  readonly op: 'map-code';
  readonly at: string;
  readonly codes: Readonly<Record<string, string>>;
}

/** The value has no place any more. The result names where it stood, never what it was. */
export interface DropStep extends StepPlace {
  readonly op: 'drop';
  readonly at: string;
  readonly because: Bilingual;
}

/**
 * Values become one: members of an object at `at`, by the names they get there, or the one item of a list
 * (`list: true`).
 */
export interface WrapStep extends StepPlace {
  readonly op: 'wrap';
  readonly at: string;
  readonly members?: Readonly<Record<string, string>>;
  readonly list?: true;
}

/** A text becomes several: it is cut wherever `by` stands, into exactly as many parts as there are places. */
export interface SplitStep extends StepPlace {
  readonly op: 'split';
  readonly from: string;
  readonly by: string;
  readonly into: readonly string[];
}

/** One thing that is done to a document: the closed list of `migration/1`. */
export type MigrationStep =
  MoveStep | RenameStep | CopyStep | ConstStep | MapCodeStep | DropStep | WrapStep | SplitStep;

/** From one version of the standard to the next: what changes in which kinds of documents. */
export interface MigrationRelease {
  /** MAJOR.MINOR of the standard. */
  readonly from: string;
  readonly to: string;
  /** Steps by slug, in the order in which they are taken; kinds that did not change shape are absent. */
  readonly documents: Readonly<Record<string, readonly MigrationStep[]>>;
}

/** Every version of the standard from the oldest, and the way from each to the next. */
export interface Migrations {
  readonly standards: readonly string[];
  readonly releases: readonly MigrationRelease[];
}
