/** What a change does to the values that are accepted, or to what is made of them. */
export type Verdict = 'annotation' | 'equal' | 'widens' | 'narrows' | 'incomparable' | 'unknown';

/** How far the version moves. */
export type ReleaseType = 'none' | 'patch' | 'minor' | 'major';

/** The parts of the standard that are compared. */
export type Subject = 'document' | 'schema' | 'rule' | 'layout' | 'codelist' | 'rubric' | 'register';

/** A document that the old release accepts and the new one does not, or the other way round. */
export interface Witness {
  /** Which release accepts it. */
  readonly accepted: 'old' | 'new';
  /** Where the other release refuses it, and why. */
  readonly path: string;
  readonly code: string;
  /** It differs from this example of the release that accepts it; from a smallest document when absent. */
  readonly example?: string;
  readonly document: unknown;
}

/** One example that is scored otherwise. */
export interface Rescored {
  /** Name of the vector, or of the example. */
  readonly facts: string;
  readonly from: string;
  readonly to: string;
}

/** One change between two releases. */
export interface Change {
  /** Stable: the same change has the same name in every run. Proposals and waivers name it. */
  readonly id: string;
  readonly subject: Subject;
  /** The document, code list, rubric or register. */
  readonly name: string;
  /** Pointer template of the field, id of the rule, code of the list, and so on. */
  readonly at: string;
  /** What was changed there: a keyword, `added`, `removed`, … */
  readonly what: string;
  readonly verdict: Verdict;
  readonly release: ReleaseType;
  readonly from?: unknown;
  readonly to?: unknown;
  /** The same change elsewhere, as `name at`. */
  readonly also?: readonly string[];
  readonly witness?: Witness;
  readonly rescored?: readonly Rescored[];
  /** How many sets of facts were scored by both. */
  readonly scored?: number;
  /** Numbers of the proposals that name it. */
  readonly proposals?: readonly string[];
  /** What people judged where nothing could be concluded, and the proposal that says so. */
  readonly waived?: { readonly verdict: Verdict; readonly proposal: string };
}

/** The least release that a verdict asks for. Nothing is known of `unknown`, so it asks for the most. */
export const RELEASE_OF: Readonly<Record<Verdict, ReleaseType>> = {
  annotation: 'patch',
  equal: 'patch',
  widens: 'minor',
  narrows: 'major',
  incomparable: 'major',
  unknown: 'major',
};

const ORDER: readonly ReleaseType[] = ['none', 'patch', 'minor', 'major'];

/** Whether a release type allows what another asks for. */
export const reaches = (given: ReleaseType, asked: ReleaseType): boolean =>
  ORDER.indexOf(given) >= ORDER.indexOf(asked);

/** The largest of several release types. */
export const largest = (types: readonly ReleaseType[]): ReleaseType =>
  types.reduce<ReleaseType>((most, type) => (reaches(most, type) ? most : type), 'none');

/** A change as it is found; its name and its release follow from it unless they are given. */
export type Found = Omit<Change, 'id' | 'release'> & { readonly release?: ReleaseType };

/** The change with its name and its release. */
export function changeOf(found: Found): Change {
  const { subject, name, at, what, verdict } = found;
  return { ...found, id: `${subject}:${name}:${at}:${what}`, release: found.release ?? RELEASE_OF[verdict] };
}
