import type { Applying, GrowingDocument } from '../growing-document.js';
import type { ProfileRule, ProfileWords } from '../profile.js';

/** `relabel`: what a field is called here. */
export function relabelField(
  { words }: GrowingDocument,
  {
    at,
    title,
    description,
  }: { readonly at: string; readonly title?: ProfileWords; readonly description?: ProfileWords },
): void {
  words.fields[at] = {
    ...words.fields[at],
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
  };
}

/** `add-rule`: one rule more, under the name of the profile. */
export function addRule(
  document: GrowingDocument,
  rule: ProfileRule,
  source: readonly number[],
  applying: Applying,
): void {
  const { message, ...checked } = rule;
  const isTaken = document.rules.some(({ id }) => id === rule.id);
  if (isTaken || rule.id.indexOf(`${applying.profile.id}-`) !== 0) {
    applying.report('profile-rule-id', rule.id);
    if (!applying.isTrusted) return;
    document.rules = document.rules.filter(({ id }) => id !== rule.id);
  }
  const [problem] = applying.checkRule?.(rule, document.root) ?? [];
  if (problem !== undefined) return applying.report('profile-rule-unsound', `${problem.code} ${problem.at}`);
  document.rules.push({ ...checked, source });
  document.words.rules[rule.id] = message;
}
