import type { ValidationResult } from '../issue.js';
import { createDocumentKind, type DocumentKind, type DocumentParts } from '../validate/document-kind.js';
import { inWords, type ValidateOptions } from '../validate/judge.js';
import { standardProps } from '../validate/standard-schema.js';
import { localJudge } from './local-judge.js';
import { localParts } from './local-parts.js';
import type { Profile } from './profile.js';

/**
 * A kind under a profile: narrowed fields, local rules, names and lists. Asked for another profile, such as
 * `none`, it gives the verdict of the national kind.
 * @returns the national kind, whose verdicts say that the profile is not known, when it is not
 */
export async function localKind(
  parts: DocumentParts,
  profile: string,
  own?: readonly Profile[],
): Promise<DocumentKind> {
  const national = createDocumentKind({ ...parts, profile });
  const { catalogue, codelists = {} } = parts;
  const local = await localParts({ ...parts, codelists }, profile, own);
  if (local === undefined) return national;
  const validate = (value: unknown, options: ValidateOptions = {}): ValidationResult =>
    (options.profile ?? profile) === profile
      ? inWords(local, localJudge(local, value, options), catalogue)
      : national.validate(value, options);
  return {
    ...createDocumentKind({ ...parts, ...local }),
    profile,
    validate,
    '~standard': standardProps((value) => validate(value)),
  };
}
