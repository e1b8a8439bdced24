import { createDocumentKind, type DocumentKind, type DocumentParts } from '../validate/document-kind.js';
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
  const { codelists = {} } = parts;
  const local = await localParts({ ...parts, codelists }, profile, own);
  if (local === undefined) return national;
  const kind = createDocumentKind({ ...parts, ...local, guard: undefined });
  return {
    ...kind,
    validate: (value, options = {}) =>
      (options.profile ?? profile) === profile ? kind.validate(value, options) : national.validate(value, options),
  };
}
