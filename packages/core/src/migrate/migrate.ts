import type { Language } from '../language.js';
import type { MigrationRelease, Migrations, MigrationStep } from './migration.js';
import { memberOf } from './path.js';
import type { DroppedValue, MigrateOptions, MigrationIssue, MigrationResult, TakenStep } from './result.js';
import { takeStep } from './take-step.js';
import { isBefore, isVersion } from './version.js';
import { type MigrationCode, WORDS } from './words.js';

/** What is gathered on the way of one document. */
interface Journey {
  readonly language: Language;
  readonly taken: TakenStep[];
  readonly dropped: DroppedValue[];
  readonly issues: MigrationIssue[];
}

/**
 * Brings a document, a ledger or a draft of an older version of the standard to a newer one. Never throws on a value
 * and never changes it; a document that a step does not fit is refused as a whole. Nothing is validated: the result of
 * an invalid document is as invalid. The value is taken as `JSON.stringify` writes it.
 */
export function migrate(value: unknown, migrations: Migrations, options: MigrateOptions = {}): MigrationResult {
  const { standards } = migrations;
  const { language = 'zh-CN', to = standards[standards.length - 1] ?? '' } = options;
  // What was given stays as it is; a text of JSON keeps names such as `__proto__` as they are.
  const moving = copyOf(value);
  const from = headerText(moving, 'standard');
  const document = headerText(moving, 'document');
  const known = { to, ...(document === undefined ? {} : { document }), ...(from === undefined ? {} : { from }) };
  const refuse = (code: MigrationCode, path: string): MigrationResult => ({
    ...known,
    outcome: 'refused',
    taken: [],
    dropped: [],
    issues: [{ code, path, message: WORDS[language].issues[code] }],
  });
  if (document === undefined || !isVersion(from)) return refuse('migration-no-header', '/header');
  if (from === to) return { ...known, outcome: 'unchanged', value, taken: [], dropped: [], issues: [] };
  const newest = standards[standards.length - 1];
  if (newest === undefined || isBefore(newest, from)) return refuse('migration-newer', '/header/standard');
  if (isBefore(to, from)) return refuse('migration-downgrade', '/header/standard');
  const way = wayOf(migrations, from, to);
  if (way === undefined) return refuse('migration-no-way', '/header/standard');

  const journey: Journey = { language, taken: [], dropped: [], issues: [] };
  for (const release of way) {
    takeRelease(moving, release, document, journey);
    if (journey.issues.length > 0)
      return { ...known, outcome: 'refused', taken: [], dropped: [], issues: journey.issues };
  }
  (memberOf(moving, 'header') as Record<string, unknown>)['standard'] = to;
  return { ...known, outcome: 'migrated', value: moving, taken: journey.taken, dropped: journey.dropped, issues: [] };
}

/** The releases that lead from one version to another; `undefined` when they do not. */
export function wayOf({ releases }: Migrations, from: string, to: string): readonly MigrationRelease[] | undefined {
  const way: MigrationRelease[] = [];
  for (let at = from; at !== to;) {
    const next = releases.find((release) => release.from === at);
    if (next === undefined || way.includes(next)) return undefined;
    way.push(next);
    at = next.to;
  }
  return way;
}

/** The steps of a release for one kind of document; names of a prototype have none. */
export function stepsOf({ documents }: MigrationRelease, slug: string): readonly MigrationStep[] {
  return Object.prototype.hasOwnProperty.call(documents, slug) ? (documents[slug] ?? []) : [];
}

function takeRelease(moving: unknown, release: MigrationRelease, slug: string, journey: Journey): void {
  const words = WORDS[journey.language];
  for (const step of stepsOf(release, slug)) {
    const outcomes = takeStep(step, moving);
    const changes: { readonly path: string; readonly to?: string }[] = [];
    for (const outcome of outcomes) {
      if (outcome.did === 'change') changes.push(outcome);
      if (outcome.did === 'fault')
        journey.issues.push({ code: outcome.code, path: outcome.path, message: words.issues[outcome.code] });
    }
    const [first] = changes;
    if (first === undefined) continue;
    journey.taken.push({
      op: step.op,
      standard: release.to,
      ...first,
      count: changes.length,
      message: step.note?.[journey.language] ?? words.steps[step.op](first.path, first.to ?? '', changes.length),
    });
    if (step.op === 'drop')
      for (const { path } of changes) journey.dropped.push({ path, because: step.because[journey.language] });
  }
}

/** The value as JSON holds it; `undefined` when it cannot. */
function copyOf(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value)) as unknown;
  } catch {
    return undefined;
  }
}

/** Written out here, so that the modules of the gate stay in one file with those that every form loads. */
function headerText(value: unknown, name: 'document' | 'standard'): string | undefined {
  const text = memberOf(memberOf(value, 'header'), name);
  return typeof text === 'string' ? text : undefined;
}
