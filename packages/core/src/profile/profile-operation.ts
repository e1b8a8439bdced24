import type { SourceLine } from '../issue.js';
import type { ProfileRule, ProfileWords } from './profile.js';

/** What every operation says: which field, on what ground. */
interface OperationOn<Name extends string> {
  readonly op: Name;
  /** Pointer template of the field. */
  readonly at: string;
  readonly source: readonly SourceLine[];
  readonly note?: ProfileWords;
}

/** The closed list of what a profile may do to a document. None of them can widen. */
export type ProfileOperation =
  /** An optional field becomes required. */
  | OperationOn<'require'>
  /** Its absence becomes a warning. */
  | OperationOn<'obligate'>
  /** Not shown in forms. */
  | OperationOn<'hide'>
  /** Never given. */
  | OperationOn<'forbid'>
  /** Only some codes of its list. */
  | (OperationOn<'narrow-enum'> & { readonly values: readonly string[] })
  | (OperationOn<'narrow-range'> & { readonly minimum?: number; readonly maximum?: number })
  | (OperationOn<'narrow-length'> & { readonly minLength?: number; readonly maxLength?: number })
  | (OperationOn<'narrow-items'> & { readonly minItems?: number; readonly maxItems?: number })
  /** One more pattern, besides what the field has. */
  | (OperationOn<'add-pattern'> & { readonly pattern: string })
  /** The only value. */
  | (OperationOn<'fix'> & { readonly value: string | number | boolean })
  | (OperationOn<'relabel'> & { readonly title?: ProfileWords; readonly description?: ProfileWords })
  | (Omit<OperationOn<'add-rule'>, 'at'> & { readonly rule: ProfileRule });

/** The names of the operations. */
export const PROFILE_OPERATIONS: readonly ProfileOperation['op'][] = [
  'require',
  'obligate',
  'hide',
  'forbid',
  'narrow-enum',
  'narrow-range',
  'narrow-length',
  'narrow-items',
  'add-pattern',
  'fix',
  'relabel',
  'add-rule',
];
