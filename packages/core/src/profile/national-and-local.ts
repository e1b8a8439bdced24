import type { ValidationResult } from '../issue.js';
import { createDocumentKind, type DocumentKind, type DocumentParts } from '../validate/document-kind.js';
import { inWords, type ValidateOptions } from '../validate/judge.js';
import { standardProps } from '../validate/standard-schema.js';
import { localJudge } from './local-judge.js';
import type { LocalParts } from './local-parts.js';

/**
 * A kind under a profile: narrowed fields, local rules, names and lists. Asked for another profile, such as
 * `none`, it gives the verdict of the national kind.
 * @param parts the national document
 * @param local the same under the profile
 */
export function nationalAndLocal(parts: DocumentParts, local: LocalParts): DocumentKind {
  const { profile } = local;
  const national = createDocumentKind({ ...parts, profile });
  const validate = (value: unknown, options: ValidateOptions = {}): ValidationResult =>
    (options.profile ?? profile) === profile
      ? inWords(local, localJudge(local, value, options), parts.catalogue)
      : national.validate(value, options);
  return {
    ...createDocumentKind({ ...parts, ...local }),
    profile,
    validate,
    '~standard': standardProps((value) => validate(value)),
  };
}
