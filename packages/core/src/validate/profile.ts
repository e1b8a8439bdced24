import type { IssueDraft, Severity } from '../issue.js';

/** What a profile adds to the national standard. */
export interface AppliedProfile {
  /** The profile that is applied; `none` for the bare national standard. */
  readonly name: string;
  /** How a missing recommended field is reported. */
  readonly recommended: Severity;
  /** Whether local extensions count as not checked. */
  readonly extensions: boolean;
  /** The profiles that were asked for and are not known here. */
  readonly issues: readonly IssueDraft[];
}

const NONE = 'none';
const REFERENCE = 'reference';

/** Whether a name can be that of a place: then its profile says more than how to judge. */
export function isLocalProfile(name: string | undefined): name is string {
  return name !== undefined && /^[0-9]{6}$/.test(name);
}

/**
 * Which profile applies. An unknown one leaves the national verdict and the issue `profile-unchecked`;
 * `none` is a decision of the caller to look at the national standard alone, and says nothing about profiles.
 * @param asked what the caller asks for
 * @param written what the header of the document names
 */
export function chooseProfile(asked: string | undefined, written: string | undefined): AppliedProfile {
  const name = (asked ?? written) === REFERENCE ? REFERENCE : NONE;
  const unknown =
    asked !== NONE &&
    [asked, written].some((profile) => profile !== undefined && profile !== REFERENCE && profile !== NONE);
  return {
    name,
    recommended: name === REFERENCE ? 'error' : 'warning',
    extensions: asked !== NONE,
    issues: unknown
      ? [{ code: 'profile-unchecked', severity: 'warning', path: '/header/profile', params: {}, source: [] }]
      : [],
  };
}
