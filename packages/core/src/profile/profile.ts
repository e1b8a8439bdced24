import type { Expression } from '../expression/expression.js';
import type { Severity, SourceLine } from '../issue.js';
import type { Language } from '../language.js';
import type { ExtensionSchema } from './extension-schema.js';
import type { ProfileOperation } from './profile-operation.js';

/** A text in Chinese, which decides, with English beside it. */
export type ProfileWords = Readonly<Record<Language, string>>;

/**
 * What one place narrows and chooses on top of the national standard: `profile/1`, as
 * `profiles/<id>/profile.json` is written. Only the differences are in it.
 */
export interface Profile {
  readonly profile: 'profile/1';
  /** `reference`, or the six digits of the division. */
  readonly id: string;
  readonly title: ProfileWords;
  readonly place: ProfileWords;
  readonly publisher?: ProfileWords;
  readonly status: 'draft' | 'trial' | 'active';
  /** The profile it stands on; the national standard itself when absent. */
  readonly parent?: string;
  readonly base: {
    /** MAJOR.MINOR of the standard. */
    readonly standard: string;
    /** `DocumentDefinition.hash` of every document it touches, by slug. */
    readonly documents: Readonly<Record<string, string>>;
  };
  /** `YYYY-MM-DD`. */
  readonly effectiveFrom?: string;
  readonly source: readonly SourceLine[];
  /** Instruments it cites that the register of the standard does not have. */
  readonly instruments?: readonly ProfileInstrument[];
  readonly changes?: readonly { readonly date: string; readonly what: ProfileWords }[];
  /** By slug. */
  readonly documents?: Readonly<Record<string, { readonly operations: readonly ProfileOperation[] }>>;
  /** By name of the list. */
  readonly codelists?: Readonly<Record<string, ProfileCodelist>>;
  readonly choices?: ProfileChoices;
  readonly names?: ProfileNames;
  /** Local fields by slug; they stand in `extensions` under the id of the profile. */
  readonly extensions?: Readonly<Record<string, ProfileExtension>>;
}

/** An instrument that a profile cites. */
export interface ProfileInstrument {
  readonly id: string;
  readonly title: ProfileWords;
  readonly number?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  readonly publisher?: ProfileWords;
}

/** What a place calls the codes of a list, and which national code each local one stands for. */
export interface ProfileCodelist {
  /** By national code. */
  readonly labels?: Readonly<Record<string, ProfileWords>>;
  readonly map?: readonly ProfileCode[];
  readonly source: readonly SourceLine[];
}

/** A local code and the national one it stands for. */
export interface ProfileCode {
  readonly local: string;
  readonly title: ProfileWords;
  readonly code: string;
  /** The national code says less than the local one. */
  readonly lossy?: true;
}

/** What a place chooses in the slots that the standard leaves open: chosen, not narrowed. */
export interface ProfileChoices {
  /** Name of a shipped schedule. */
  readonly schedule?: string;
  /** By name of the rubric. */
  readonly rubrics?: Readonly<Record<string, unknown>>;
  readonly lifecycle?: Readonly<Record<string, string | number | boolean>>;
  readonly treatmentLevels?: Readonly<Record<string, unknown>>;
  readonly source?: readonly SourceLine[];
}

/** What a place calls documents and zones. */
export interface ProfileNames {
  /** By slug. */
  readonly documents?: Readonly<Record<string, ProfileWords>>;
  /** By code of the list of zones. */
  readonly zones?: Readonly<Record<string, ProfileWords>>;
  readonly source?: readonly SourceLine[];
}

/** The fields that a place adds to one kind of document. */
export interface ProfileExtension {
  /** Template of the object whose `extensions` hold them; `''` for the document itself. */
  readonly at: string;
  readonly schema: ExtensionSchema;
}

/** A rule that a profile adds. */
export interface ProfileRule {
  /** Begins with the id of the profile; also the code of its issues. */
  readonly id: string;
  readonly level: Severity;
  readonly within?: string;
  readonly at: string;
  readonly when?: Expression;
  readonly assert: Expression;
  readonly message: ProfileWords;
}
