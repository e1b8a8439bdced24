/** A release of the standard as one value: what its packages hold, by the paths that `@guitu/schemas` publishes. */
export interface Release {
  readonly release: 'release/1';
  /** MAJOR.MINOR of the standard. */
  readonly standard: string;
  /** The version of `@guitu/schemas`. */
  readonly version: string;
  /** JSON content by path, such as `documents/community-detox-agreement/schema.json`. */
  readonly files: Readonly<Record<string, unknown>>;
}

/** What is kept of a release: all that says what is valid, due, counted or scored, and the examples. */
const KEPT = [
  /^common\/.+\/schema\.json$/,
  /^documents\/[^/]+\/(schema|meta|layout|rules|projection)\.json$/,
  /^documents\/[^/]+\/examples\/[^/]+\.json$/,
  /^codelists\/[^/]+\.json$/,
  /^rubrics\/[^/]+\/(rubric|binding|vectors)\.json$/,
  /^case-rules\/[^/]+\/rule\.json$/,
  /^(obligations|schedules|indicators|reconciliations)\/[^/]+\.json$/,
  /^(lifecycle|units)\.json$/,
  /^profiles\/[^/]+\/profile\.json$/,
  /^working-days\/[^/]+\.json$/,
  /^migrations\/[^/]+\/([^/]+|types\/[^/]+)\.json$/,
  /^sources\/national-facts\.json$/,
];

/** Whether a file of `@guitu/schemas` is kept; the rest is made from what is kept, or says nothing that holds. */
export const isKept = (path: string): boolean => KEPT.some((form) => form.test(path));

/** Whether a value is a release as `npm run release:keep` writes it. */
export function isRelease(value: unknown): value is Release {
  const release = value as Partial<Release> | null;
  return (
    typeof release === 'object' &&
    release !== null &&
    release.release === 'release/1' &&
    typeof release.standard === 'string' &&
    typeof release.version === 'string' &&
    typeof release.files === 'object'
  );
}
