import { indicatorRules } from '../generated-indicators.js';
import { requireRealDay } from '../validate/invalid-as-of.js';
import { sceneOf } from './count.js';
import type { IndicatorOptions, IndicatorReport } from './indicator.js';
import { IndicatorTally } from './indicator-tally.js';
import { ofSeveral, personKeys, sortByPerson } from './people.js';
import { Publisher } from './publisher.js';
import { ReconciliationTally } from './reconciliation-tally.js';
import { INDICATOR_SENTENCES } from './sentences.js';
import { viewOn } from './view.js';

/** Indicators while people are still being added, for more of them than memory holds. */
export interface OpenReport {
  /** Adds documents of people. All that are about one person have to come together, or somebody could count twice. */
  add(documents: readonly unknown[]): void;
  /** The report on everything added so far. */
  report(): IndicatorReport;
}

/** The last day of a period is before its first. Thrown for a wrong argument. */
export class InvalidPeriodError extends Error {
  override readonly name = 'InvalidPeriodError';

  constructor() {
    super('The last day of the period is before its first.');
  }
}

/**
 * The indicators of a period from the documents of many people, ledgers and reports. Pure: no clock is read, and the
 * order of the documents and of their rows never matters; somebody with many documents counts once. Never throws on
 * documents, whatever they are. Throws `InvalidAsOfError` for a day that is none, `InvalidPeriodError` for a period
 * that ends before it begins.
 *
 * @example
 * indicatorsOf(documents, { from: '2024-07-01', to: '2024-09-30' }).indicators[0].valueText;
 */
export function indicatorsOf(documents: readonly unknown[], options: IndicatorOptions): IndicatorReport {
  const isAboutOne = (document: unknown): boolean => personKeys(document).length > 0;
  const open = openReport(
    documents.filter((document) => !isAboutOne(document)),
    options,
  );
  open.add(documents.filter(isAboutOne));
  return open.report();
}

/**
 * Begins a report to which people are added one after the other.
 * @param shared every ledger, report and other document that is not about one person; `personKeys` is empty for these
 */
export function openReport(shared: readonly unknown[], options: IndicatorOptions): OpenReport {
  const { from, to, language = 'zh-CN', schedule, staffing, suppressBelow } = options;
  requireRealDay(from ?? '');
  requireRealDay(to ?? '');
  if (to < from) throw new InvalidPeriodError();
  const keepsEvidence = options.evidence !== false && suppressBelow === undefined;
  const tallies = indicatorRules.map((rule) => new IndicatorTally(rule, options, keepsEvidence));
  const reconciliation = new ReconciliationTally(shared, options, keepsEvidence);
  const several = sortByPerson(shared).all.flatMap(ofSeveral);
  let people = 0;
  let leftOut = 0;
  const add = (documents: readonly unknown[], isShared: boolean): void => {
    const sorted = sortByPerson(documents, several);
    const view = viewOn(sorted, to);
    const scene = sceneOf(view, { from, to }, options);
    for (const tally of tallies) tally.add(scene);
    reconciliation.add(sorted, isShared);
    people += view.people.filter((person) => person.documents.all.length > 0).length;
    leftOut += documents.length - view.documents.all.length;
  };
  add(shared, true);
  return {
    add(documents) {
      add(documents, false);
    },
    report() {
      const publisher = new Publisher(suppressBelow);
      return {
        from,
        to,
        language,
        schedule:
          schedule === undefined
            ? null
            : { id: schedule.id, title: schedule.title[language], place: schedule.place[language] },
        staffing:
          staffing === undefined ? null : { rubric: staffing.rubric.id, title: staffing.rubric.title[language] },
        suppressBelow: suppressBelow ?? null,
        people: publisher.publish(people),
        leftOut,
        indicators: tallies.map((tally) => tally.indicatorOf(language, publisher)),
        reconciliation: reconciliation.documents(language, publisher),
        note: INDICATOR_SENTENCES[language].note,
      };
    },
  };
}
