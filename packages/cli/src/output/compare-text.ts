import type { Language } from '@guitu/core';
import type { Change, Verdict } from '../compare/change.js';
import type { Verdicts } from '../compare/verdict.js';
import { COMPARE_WORDS } from './compare-words.js';

/** Most characters of a value in a line; JSON has all of it. */
const SHOWN = 60;

/** What breaks stands first. */
const ORDER: readonly Verdict[] = ['unknown', 'incomparable', 'narrows', 'widens', 'equal', 'annotation'];

const shown = (value: unknown): string => {
  const text = value === undefined ? '–' : typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
};

/** The comparison for people: one change a paragraph, the most serious first. */
export function formatComparison(
  changes: readonly Change[],
  { proposed, declared, blocked, tooMuch, counts }: Verdicts,
  { lang, isAll }: { readonly lang: Language; readonly isAll: boolean },
): string {
  const words = COMPARE_WORDS[lang];
  if (changes.length === 0) return `${words.none}\n`;
  const listed = ORDER.flatMap((verdict) => changes.filter((change) => change.verdict === verdict)).filter(
    ({ verdict }) => isAll || verdict !== 'annotation',
  );
  const lines = listed.flatMap((change) => linesOf(change, lang));
  if (listed.length < changes.length) lines.push(words.wordings(changes.length - listed.length));
  const numbers = ORDER.filter((verdict) => counts[verdict] > 0).map(
    (verdict) => `${words.verdicts[verdict]} ${counts[verdict]}`,
  );
  lines.push(words.summary(numbers.join(lang === 'en' ? ', ' : '，'), words.releases[proposed]));
  if (blocked.length > 0) lines.push(words.blocked(blocked.length));
  if (declared !== null)
    lines.push(words.declared(words.releases[declared], tooMuch.length === 0 && blocked.length === 0));
  return `${lines.join('\n')}\n`;
}

function linesOf(change: Change, lang: Language): string[] {
  const words = COMPARE_WORDS[lang];
  const {
    verdict,
    release,
    subject,
    name,
    at,
    what,
    from,
    to,
    also = [],
    witness,
    rescored,
    waived,
    proposals,
  } = change;
  const values = from === undefined && to === undefined ? '' : `  ${shown(from)} → ${shown(to)}`;
  const place = [name, at].filter((part) => part !== '').join(' ');
  const lines = [
    `${words.verdicts[verdict]} [${words.releases[release]}] ${words.subjects[subject]} ${place}: ${words.what[what] ?? what}${values}`,
  ];
  if (also.length > 0) lines.push(words.also(also.length, also[0] ?? ''));
  if (witness) lines.push(words.witness(witness.accepted, witness.example, witness.path, witness.code));
  if (rescored) {
    lines.push(words.rescored(rescored.length, change.scored ?? 0));
    for (const { facts, from: before, to: after } of rescored.slice(0, 5))
      lines.push(`  ${facts}: ${before} → ${after}`);
  }
  if (waived) lines.push(words.waived(words.verdicts[waived.verdict], waived.proposal));
  if (proposals) lines.push(words.proposals(proposals.join(', ')));
  return [lines[0] ?? '', ...lines.slice(1).map((line) => `    ${line}`)];
}
