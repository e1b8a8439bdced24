import { severeBreach } from '../generated-obligations.js';
import { articleOf } from '../obligations/article.js';
import { type CaseDocument, type CaseDocuments, caseDocuments } from '../obligations/case-documents.js';
import { type Measure, measuresOf } from '../obligations/measures.js';
import { textAt } from '../obligations/text-at.js';
import { compareText } from '../projection/order.js';
import { requireRealDay } from '../validate/invalid-as-of.js';
import type { BreachOptions, MeasureBreaches } from './breach.js';
import { countersOf } from './counter.js';
import { SENTENCES } from './sentences.js';
import { type Reading, readViolations, showUncounted } from './violations.js';

/**
 * How near a severe breach the person is, for each measure of the file: counters of the regulation with the
 * records that count, what does not count and why, and what would trip next. Pure, and the order of documents
 * never matters. Never throws on documents; throws `InvalidAsOfError` when `asOf` is no real day.
 */
export function countBreaches(documents: readonly unknown[], options: BreachOptions): readonly MeasureBreaches[] {
  requireRealDay(options.asOf);
  return breachesOf(caseDocuments(documents, options.asOf), options);
}

/** The same for a file that has been read. */
export function breachesOf(file: CaseDocuments, options: BreachOptions): readonly MeasureBreaches[] {
  const { asOf, counting = 'separate', language = 'zh-CN' } = options;
  const words = SENTENCES[language];
  const measures = measuresOf(file, asOf, {});
  const groups = new Map<string, Reading[]>(measures.map(({ key }) => [key, []]));
  for (const reading of readViolations(file, asOf)) {
    const key = measureOf(reading, measures);
    groups.set(key, [...(groups.get(key) ?? []), reading]);
  }
  return Array.from(groups)
    .sort(([one], [other]) => compareText(one, other))
    .map(([measure, readings]) => ({
      measure,
      counters: countersOf(
        readings.flatMap((reading) => ('counts' in reading ? [reading.counts] : [])).sort(inTime),
        counting,
        words,
      ),
      uncounted: readings
        .flatMap((reading) => ('uncounted' in reading ? [showUncounted(reading.uncounted, words.uncounted)] : []))
        .sort((one, other) => compareText(one.day ?? '', other.day ?? '')),
      article: articleOf(severeBreach.source, language),
      source: severeBreach.source,
      assumptions: words.assumptions,
    }));
}

/** The measure that a record is about: that of its agreement, or else the one that ran on its day. */
function measureOf(reading: Reading, measures: readonly Measure[]): string {
  const [record, day] =
    'counts' in reading
      ? [reading.counts.record, reading.counts.day]
      : [reading.uncounted.record, reading.uncounted.day];
  const agreement = textAt(record, '/agreementNumber');
  const named = measures.find(({ agreements }) => agreements.some((one) => isNumbered(one, agreement)));
  if (named !== undefined) return named.key;
  if (agreement !== undefined) return agreement;
  const running = measures.filter(({ startsOn }) => startsOn !== undefined && day !== null && startsOn <= day);
  const latest = running.sort((one, other) => compareText(one.startsOn ?? '', other.startsOn ?? ''));
  return latest[latest.length - 1]?.key ?? measures[0]?.key ?? '';
}

function isNumbered({ number }: CaseDocument, wanted: string | undefined): boolean {
  return number !== undefined && number === wanted;
}

function inTime(
  one: { readonly day: string; readonly record: CaseDocument },
  other: { readonly day: string; readonly record: CaseDocument },
): number {
  return compareText(one.day, other.day) || compareText(one.record.number ?? '', other.record.number ?? '');
}
