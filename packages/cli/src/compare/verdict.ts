import { type Change, largest, reaches, RELEASE_OF, type ReleaseType, type Verdict } from './change.js';

/** What a comparison comes to. */
export interface Verdicts {
  /** The least release that the changes allow. */
  readonly proposed: ReleaseType;
  /** What is said of the release: by the caller, or by the two versions. Nothing when neither says it. */
  readonly declared: ReleaseType | null;
  /** Changes of which nothing could be concluded and which nobody has waived. */
  readonly blocked: readonly string[];
  /** Changes that ask for more than is declared. */
  readonly tooMuch: readonly string[];
  readonly counts: Readonly<Record<Verdict, number>>;
}

/** The release that a change asks for, with what people judged of it. */
const askedBy = ({ release, waived }: Change): ReleaseType => (waived ? RELEASE_OF[waived.verdict] : release);

const isBlocked = ({ verdict, waived }: Change): boolean => verdict === 'unknown' && waived === undefined;

/** The verdict on all changes together. */
export function verdictsOf(changes: readonly Change[], declared: ReleaseType | undefined): Verdicts {
  const counts = { annotation: 0, equal: 0, widens: 0, narrows: 0, incomparable: 0, unknown: 0 };
  for (const { verdict } of changes) counts[verdict] += 1;
  return {
    proposed: largest(changes.map(askedBy)),
    declared: declared ?? null,
    blocked: changes.filter(isBlocked).map(({ id }) => id),
    tooMuch:
      declared === undefined
        ? []
        : changes.filter((change) => !isBlocked(change) && !reaches(declared, askedBy(change))).map(({ id }) => id),
    counts,
  };
}

/**
 * What two versions say of the release between them; nothing when they are equal. Before 1.0 nothing is promised
 * beyond a MINOR: 0.1 → 0.2 may break what it must, with a migration, and 0.1.0 → 0.1.1 changes wording only.
 */
export function stepBetween(old: string, now: string): ReleaseType | undefined {
  const [before, after] = [old, now].map((version) => version.split('.').map(Number));
  if (!before || !after) return undefined;
  const at = [0, 1, 2].find((index) => (before[index] ?? 0) !== (after[index] ?? 0));
  if (at === undefined) return undefined;
  if (at === 0) return 'major';
  if (at === 1) return before[0] === 0 ? 'major' : 'minor';
  return 'patch';
}
