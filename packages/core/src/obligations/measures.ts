import { addDays, addMonths } from '../calendar/arithmetic.js';
import { compareText } from '../projection/order.js';
import { type CaseDocument, type CaseDocuments } from './case-documents.js';
import type { ObligationChoices } from './obligation.js';
import { type Pause, placeChangesOf, suspensionsOf } from './pauses.js';
import type { CommunityMeasure } from './schedule.js';
import { integerAt, textAt } from './text-at.js';

/** One order of community detox or recovery, with every agreement signed under it. */
export interface Measure {
  /** Number of the decision; of the agreement where it names none. */
  readonly key: string;
  readonly kind: CommunityMeasure;
  /** Agreements in the order in which they follow one another. */
  readonly agreements: readonly CaseDocument[];
  /** Day of the first reporting; `undefined` where the file does not say it. */
  readonly startsOn: string | undefined;
  readonly termMonths: number | undefined;
  /** The day after the last one, without pauses. */
  readonly endsBefore: string | undefined;
  /** Discharge, termination or isolation, whichever came first. */
  readonly endedOn: string | undefined;
  readonly pauses: readonly Pause[];
}

const AGREEMENTS: readonly (readonly [string, CommunityMeasure])[] = [
  ['community-detox-agreement', 'community-detox'],
  ['community-recovery-agreement', 'community-recovery'],
];

/** The statutory term of community detox: three years. */
const DETOX_MONTHS = 36;

/** What has been worked out for a file, by the day and by how a change of place counts. */
const known = new WeakMap<CaseDocuments, Map<string, readonly Measure[]>>();

/** The measures of a file, in the order of their numbers. */
export function measuresOf(file: CaseDocuments, asOf: string, choices: ObligationChoices): readonly Measure[] {
  const { placeChange = 'keeps-counting' } = choices;
  let ofFile = known.get(file);
  if (ofFile === undefined) known.set(file, (ofFile = new Map()));
  const name = `${asOf} ${placeChange}`;
  let measures = ofFile.get(name);
  if (measures === undefined) ofFile.set(name, (measures = workOut(file, asOf, choices)));
  return measures;
}

function workOut(file: CaseDocuments, asOf: string, choices: ObligationChoices): readonly Measure[] {
  return AGREEMENTS.flatMap(([slug, kind]) => {
    const groups = new Map<string, CaseDocument[]>();
    for (const agreement of file.of(slug)) {
      const key = textAt(agreement, '/decisionNumber') ?? agreement.number ?? '';
      groups.set(key, [...(groups.get(key) ?? []), agreement]);
    }
    return Array.from(groups)
      .sort(([one], [other]) => compareText(one, other))
      .map(([key, agreements]) => measureOf(key, kind, agreements, file, asOf, choices));
  });
}

function measureOf(
  key: string,
  kind: CommunityMeasure,
  signed: readonly CaseDocument[],
  file: CaseDocuments,
  asOf: string,
  { placeChange }: ObligationChoices,
): Measure {
  const agreements = [...signed].sort((one, other) => compareText(startOf(one), startOf(other)));
  const numbers = new Set(agreements.flatMap(({ number }) => number ?? []));
  const isOwn = (agreement: string): boolean => numbers.has(agreement);
  const decision = file.of(`${kind}-decision`).find(({ number }) => number === key);
  const startsOn = firstReporting(key, agreements, file);
  const termMonths = monthsOf(kind, decision, agreements);
  const credited =
    (decision && integerAt(decision, '/creditedDays')) ??
    Math.max(0, ...agreements.map((agreement) => integerAt(agreement, '/termBasis/creditedDays') ?? 0));
  const whole = startsOn === undefined || termMonths === undefined ? undefined : addMonths(startsOn, termMonths);
  return {
    key,
    kind,
    agreements,
    startsOn,
    termMonths,
    endsBefore: whole === undefined ? undefined : addDays(whole, -credited),
    endedOn: endOf(kind, isOwn, startsOn, file, asOf),
    pauses: [
      ...suspensionsOf(file, isOwn),
      ...(placeChange === 'from-new-report' ? placeChangesOf(file, isOwn) : []),
    ].sort((one, other) => compareText(one.from, other.from)),
  };
}

function startOf(agreement: CaseDocument): string {
  return textAt(agreement, '/period/start') ?? '';
}

/** The earliest day of reporting; an agreement after a move tells how many days went before it. */
function firstReporting(key: string, agreements: readonly CaseDocument[], file: CaseDocuments): string | undefined {
  const registered = file
    .of('reporting-registration')
    .filter((registration) => textAt(registration, '/decisionNumber') === key)
    .map((registration) => textAt(registration, '/reportedOn'));
  const stated = agreements.map((agreement) => {
    const day = textAt(agreement, '/termBasis/firstReportedOn');
    return day === undefined ? undefined : addDays(day, -(integerAt(agreement, '/termBasis/executedDaysBefore') ?? 0));
  });
  return [...registered, ...stated]
    .flatMap((day) => (day !== undefined && addDays(day, 0) !== undefined ? [day] : []))
    .sort(compareText)[0];
}

function monthsOf(
  kind: CommunityMeasure,
  decision: CaseDocument | undefined,
  agreements: readonly CaseDocument[],
): number | undefined {
  if (kind === 'community-detox') return DETOX_MONTHS;
  return (
    (decision && integerAt(decision, '/termMonths')) ??
    agreements.map((agreement) => integerAt(agreement, '/termMonths')).find((months) => months !== undefined)
  );
}

function endOf(
  kind: CommunityMeasure,
  isOwn: (agreement: string) => boolean,
  startsOn: string | undefined,
  file: CaseDocuments,
  asOf: string,
): string | undefined {
  const ends = [
    ...daysIn(file, `${kind}-discharge-notice`, '/dischargedOn', isOwn),
    ...daysIn(file, 'termination-approval', '/terminatedOn', isOwn),
    ...file.of('compulsory-isolation-decision').flatMap((decision) => textAt(decision, '/decidedOn') ?? []),
  ];
  return ends.filter((day) => day <= asOf && day >= (startsOn ?? '')).sort(compareText)[0];
}

function daysIn(
  file: CaseDocuments,
  slug: string,
  pointer: string,
  isOwn: (agreement: string) => boolean,
): readonly string[] {
  return file
    .of(slug)
    .filter((document) => isOwn(textAt(document, '/agreementNumber') ?? ''))
    .flatMap((document) => textAt(document, pointer) ?? []);
}
