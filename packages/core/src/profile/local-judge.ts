import type { DocumentDefinition, Field } from '../definition.js';
import { headerText } from '../gate/header.js';
import { expandTemplate } from '../pointer/template.js';
import type { FoundIssue } from '../validate/found-issue.js';
import { judge, type Judgement, type ValidateOptions } from '../validate/judge.js';
import { practiceIssues } from '../validate/practice.js';
import type { LocalParts } from './local-parts.js';

/** The verdict by a profile: that of the narrowed document, and what the profile knows beyond it. */
export function localJudge(parts: LocalParts, value: unknown, options: ValidateOptions, isGated = false): Judgement {
  const { local, profile: id } = parts;
  const found = judge({ ...parts, guard: undefined }, value, { ...options, profile: id }, isGated);
  // The gate has refused it: no profile was applied.
  if (found.profile === 'none') return found;
  const written = headerText(value, 'profile');
  // Whoever asks for a place decides, also over a document that names the profile of practice.
  const isKnown = written === undefined || [...local.ids, 'none', 'reference'].indexOf(written) >= 0;
  const issues = found.issues
    .filter(({ code, path }) => code !== 'profile-unchecked' || !(isKnown && path === '/header/profile'))
    .filter(({ code, path }) => code !== 'profile-unchecked' || !isContent(local.ids, path))
    .concat(local.issues, options.mode === 'draft' ? [] : contentIssues(parts, value, options.asOf));
  const isInvalid = issues.some(({ severity }) => severity === 'error');
  const isOpen = issues.some(({ code }) => code === 'profile-unchecked' || code === 'profile-base-moved');
  return {
    outcome: isInvalid ? 'invalid' : isOpen ? 'unchecked' : 'valid',
    issues,
    profile: { ...found.profile, name: id },
  };
}

/** Whether an issue stands at the local content of one of the profiles. */
function isContent(ids: readonly string[], path: string): boolean {
  return ids.some((id) => path.slice(-id.length - 1) === `/${id}` && /\/extensions\/[^/]+$/.test(path));
}

/** What practice expects of local fields. */
function contentIssues({ definition, local }: LocalParts, value: unknown, asOf: string | undefined): FoundIssue[] {
  const layout = { sections: [], fields: {}, print: {} };
  const options = { recommended: 'warning', extensions: false, asOf } as const;
  return local.contents.reduce<FoundIssue[]>((issues, { at, content }) => {
    const inside: DocumentDefinition = { ...definition, root: content as Field, layout };
    for (const { pointer, value: local } of expandTemplate(at, value)) {
      practiceIssues(inside, local, options).forEach((issue) => issues.push({ ...issue, path: pointer + issue.path }));
    }
    return issues;
  }, []);
}
