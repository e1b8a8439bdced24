import type { Language } from '@guitu/core';
import { PROFILE_FINDING_WORDS, type ProfileFinding, type ProfileReport } from '@guitu/core/profile-check';
import { PROFILE_WORDS } from './profile-words.js';

/** The verdict on a profile, for people. */
export function checkText({ profile, verdict, findings, documents }: ProfileReport, language: Language): string {
  const words = PROFILE_WORDS[language];
  const lines = [`${profile}: ${words.verdicts[verdict]}`];
  for (const [slug, { tried, accepted }] of Object.entries(documents)) lines.push(words.tried(slug, tried, accepted));
  for (const finding of findings) lines.push(...findingLines(finding, profile, language));
  return `${lines.join('\n')}\n`;
}

function findingLines(finding: ProfileFinding, own: string, language: Language): string[] {
  const { code, severity, at, profile, operation, detail, counterexample } = finding;
  const words = PROFILE_WORDS[language];
  const where = [
    at === '' ? '/' : at,
    profile === own ? '' : words.in(profile),
    operation && words.operation(operation),
  ];
  const lines = [
    `  ${words.severities[severity]} ${where.filter(Boolean).join(' ')}`,
    `    ${PROFILE_FINDING_WORDS[code][language]}${detail === undefined ? '' : `: ${detail}`} [${code}]`,
  ];
  if (counterexample === undefined) return lines;
  const { refusedBy, issues, passesRules, document } = counterexample;
  if (issues.length > 0) {
    lines.push(`    ${passesRules ? words.refused(refusedBy) : words.schemaOnly(refusedBy)}`);
    for (const issue of issues) lines.push(`      ${issue.path} [${issue.code}]`);
  }
  lines.push(`    ${words.example}`, `      ${JSON.stringify(document)}`);
  return lines;
}
