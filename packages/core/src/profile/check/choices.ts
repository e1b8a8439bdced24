import { childPointer } from '../../pointer/pointer.js';
import type { Profile } from '../profile.js';
import type { ProfileFinding, ProfileFindingCode } from './finding.js';
import { type Figure, figureNamed, isWithin, longerDeadlines, type NationalLaw } from './national.js';

/** Where the law leaves a choice that is no figure. */
const OPEN_CHOICES: Readonly<Record<string, readonly string[]>> = {
  'first-day': ['excluded', 'counted'],
  'last-day': ['stays', 'next-working-day'],
  leave: ['runs-on', 'moves-the-end'],
  'place-change': ['keeps-counting', 'from-new-report'],
  counting: ['separate', 'joint', 'evaded-and-refused-apart'],
};

/** The list whose codes are the levels of treatment. */
const LEVELS = 'treatment-level';

type Report = (code: ProfileFindingCode, at: string, detail?: string) => void;

/**
 * Holds what profiles choose against national law, and against what those above have chosen.
 * @param chain the one on the national standard first
 */
export function choiceFindings(
  chain: readonly Profile[],
  law: NationalLaw,
  codes: (list: string) => readonly string[] | undefined,
): readonly ProfileFinding[] {
  const findings: ProfileFinding[] = [];
  const chosen: Record<string, Figure> = {};
  for (const profile of chain) {
    const report: Report = (code, at, detail) =>
      void findings.push({
        code,
        severity: code === 'profile-lossy-not-said' ? 'warning' : 'error',
        at,
        profile: profile.id,
        ...(detail === undefined ? {} : { detail }),
      });
    scheduleOf(profile, law, report);
    lifecycleOf(profile, law, chosen, report);
    named(profile.choices?.rubrics, '/choices/rubrics', law.rubrics, report);
    const levels = Object.fromEntries((codes(LEVELS) ?? []).map((code) => [code, undefined]));
    named(profile.choices?.treatmentLevels, '/choices/treatmentLevels', levels, report);
    mappedCodes(profile, report);
    sourcesOf(profile, law, report);
  }
  return findings;
}

/** No deadline of a chosen schedule is longer than the national one. */
function scheduleOf({ choices }: Profile, law: NationalLaw, report: Report): void {
  const schedule = choices?.schedule === undefined ? undefined : law.schedule(choices.schedule);
  if (schedule === undefined) return;
  for (const id of longerDeadlines(schedule, law)) report('profile-choice-beyond-law', '/choices/schedule', id);
}

function lifecycleOf({ choices }: Profile, law: NationalLaw, chosen: Record<string, Figure>, report: Report): void {
  const lifecycle = choices?.lifecycle ?? {};
  for (const name of Object.keys(lifecycle)) {
    const at = childPointer('/choices/lifecycle', name);
    const value = lifecycle[name];
    const open = OPEN_CHOICES[name];
    if (open !== undefined) {
      if (open.indexOf(String(value)) < 0) report('profile-unknown-choice', at, open.join(' '));
      continue;
    }
    const figure = figureNamed(law.facts, name);
    if (figure === undefined || typeof value !== 'number') {
      report('profile-unknown-choice', at, name);
      continue;
    }
    const beyond = [figure, chosen[name]].find((limit) => limit !== undefined && !isWithin(value, limit));
    if (beyond) report('profile-choice-beyond-law', at, `${beyond.bound} ${beyond.value}`);
    else chosen[name] = { bound: figure.bound, value };
  }
}

/** What is chosen is there, and what it is given is known. */
function named(
  chosen: Readonly<Record<string, unknown>> = {},
  place: string,
  known: Readonly<Record<string, readonly string[] | undefined>>,
  report: Report,
): void {
  for (const name of Object.keys(chosen)) {
    const at = childPointer(place, name);
    if (!Object.prototype.hasOwnProperty.call(known, name)) {
      report('profile-unknown-choice', at, name);
      continue;
    }
    const given = chosen[name];
    const parameters = known[name];
    if (typeof given !== 'object' || given === null || Array.isArray(given) || parameters === undefined) continue;
    for (const parameter of Object.keys(given)) {
      if (parameters.indexOf(parameter) < 0) report('profile-unknown-choice', childPointer(at, parameter), parameter);
    }
  }
}

/** Local codes go to one national code each; where several go to the same one, something is lost. */
function mappedCodes({ codelists = {} }: Profile, report: Report): void {
  for (const list of Object.keys(codelists)) {
    const map = codelists[list]?.map ?? [];
    map.forEach(({ local, code, lossy }, index) => {
      const at = `/codelists/${list}/map/${index}`;
      if (map.findIndex((other) => other.local === local) < index) report('profile-local-code-twice', at, local);
      const isShared = map.some((other) => other.code === code && other.local !== local);
      if (isShared && !lossy) report('profile-lossy-not-said', at, local);
    });
  }
}

/** What says that law asks for it names a clause that national law has; what names an instrument names a known one. */
function sourcesOf(profile: Profile, { facts, instruments }: NationalLaw, report: Report): void {
  const known = new Set([...instruments, ...(profile.instruments ?? []).map(({ id }) => id)]);
  const clauses = new Set(facts.map(({ instrument, clause }) => `${instrument} ${clause}`));
  const visit = (part: unknown, at: string): void => {
    if (typeof part !== 'object' || part === null) return;
    const { basis, instrument, clause } = part as Readonly<Record<string, unknown>>;
    if (typeof basis === 'string' && basis !== 'design') {
      if (!known.has(String(instrument))) report('profile-unknown-instrument', at, String(instrument));
      else if (
        (basis === 'statute' || basis === 'regulation') &&
        !clauses.has(`${String(instrument)} ${String(clause)}`)
      )
        report('profile-not-national', at, `${String(instrument)} ${String(clause)}`);
    }
    for (const name of Object.keys(part)) visit((part as Record<string, unknown>)[name], childPointer(at, name));
  };
  visit(profile, '');
}
