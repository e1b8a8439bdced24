import { obligationRules, parties } from '../generated-obligations.js';
import { compareText } from '../projection/order.js';
import { requireRealDay } from '../validate/invalid-as-of.js';
import { articleOf } from './article.js';
import { type CaseDocuments, caseDocuments, nameOf } from './case-documents.js';
import { type Instance, earliestDay, hasDocument, holds, scopeOf } from './days.js';
import { judge } from './judge.js';
import type { Obligation, ObligationOptions, ObligationStatus, UncheckedReason } from './obligation.js';
import type { Arising, ObligationRule } from './obligation-rule.js';
import { rowsOf } from './rows.js';
import { scheduledObligations, scheduleReason } from './scheduled.js';
import { SENTENCES } from './sentences.js';
import { sequenceOf } from './sequence.js';
import { windowOf } from './window.js';

/** What people look for first. */
const ORDER: readonly ObligationStatus[] = ['due', 'missed', 'upcoming', 'unchecked', 'late', 'done'];

/**
 * What is due for one person, what was done and what was missed, on a day: national obligations from the
 * documents of the file, and the tasks of a schedule where one is given. Pure: no clock is read, and the order
 * of the documents never matters. Never throws on documents, whatever they are: what cannot be read proves
 * nothing. Throws `InvalidAsOfError` when `asOf` is no real day.
 *
 * @example
 * obligationsOf([decision, registration], { asOf: '2024-10-01' });
 */
export function obligationsOf(documents: readonly unknown[], options: ObligationOptions): readonly Obligation[] {
  requireRealDay(options.asOf);
  return obligationsIn(caseDocuments(documents, options.asOf), options);
}

/** The same for a file that has been read. */
export function obligationsIn(file: CaseDocuments, options: ObligationOptions): readonly Obligation[] {
  const national = obligationRules.flatMap((rule) => obligationsOfRule(rule, file, options));
  return [...national, ...scheduledObligations(file, options)].sort(inOrder);
}

function obligationsOfRule(
  rule: ObligationRule,
  file: CaseDocuments,
  options: ObligationOptions,
): readonly Obligation[] {
  return rule.arises.flatMap((arising) =>
    instancesOf(arising, file).flatMap((instance) => obligationOf(rule, arising, instance, file, options)),
  );
}

/** The documents, or rows of documents, that an obligation arises from. */
function instancesOf(arising: Arising, file: CaseDocuments): readonly Instance[] {
  const { each, when, unless = [] } = arising;
  return file.of(arising.document).flatMap((origin) => {
    const whole: Instance = { origin };
    const rows = each === undefined ? [undefined] : rowsOf(each, scopeOf(whole));
    return rows
      .map((entry): Instance => (entry === undefined ? whole : { origin, entry }))
      .filter((instance) => holds(when, scopeOf(instance)) && !hasDocument(unless, instance, file));
  });
}

function obligationOf(
  rule: ObligationRule,
  arising: Arising,
  instance: Instance,
  file: CaseDocuments,
  options: ObligationOptions,
): readonly Obligation[] {
  const { asOf, language = 'zh-CN' } = options;
  const sentences = SENTENCES[language];
  const window = windowOf(rule, arising, instance, file, options);
  const done = earliestDay(rule.fulfilled, instance, file, asOf);
  const unscheduled = rule.needsSchedule === true ? scheduleReason(instance.origin, file, options) : undefined;
  if (rule.needsSchedule === true && unscheduled === undefined) return [];
  const doneOn = done?.day;
  if (doneOn === undefined && hasLapsed(rule, instance, file, window.due, asOf)) return [];
  const unknown: UncheckedReason | undefined = done !== undefined && doneOn === undefined ? 'day-unknown' : undefined;
  const reason = unscheduled ?? unknown ?? window.reason;
  const status = reason === undefined ? judge({ ...window, doneOn, asOf }) : 'unchecked';
  const sequence = rule.sequence === undefined ? undefined : sequenceOf(rule.sequence, instance);
  const note = [rule.note?.[language], window.isExpected === true ? sentences.expectedRelease : undefined]
    .filter((text) => text !== undefined)
    .join(language === 'en' ? ' ' : '');
  return [
    {
      obligation: rule.id,
      title: rule.title[language],
      status,
      statusTitle: sentences.status[status],
      origin: nameOf(instance.origin),
      ...(sequence === undefined ? {} : { sequence }),
      window: { opens: window.opens, due: window.due },
      ...(arising.window.title === undefined ? {} : { event: arising.window.title[language] }),
      ...(doneOn === undefined || done === undefined ? {} : { doneOn, doneBy: nameOf(done.by) }),
      responsible: { code: rule.responsible, title: parties[rule.responsible]?.[language] ?? rule.responsible },
      ...(window.arithmetic === undefined ? {} : { arithmetic: window.arithmetic }),
      article: articleOf(rule.source, language),
      source: rule.source,
      fact: rule.fact,
      ...(reason === undefined ? {} : { reason: { code: reason, message: sentences.reason[reason] } }),
      ...(note === '' ? {} : { note }),
    },
  ];
}

/** Whether it ended undone before its last day: nobody has to do it any more, and nobody has missed it. */
function hasLapsed(
  { lapses = [] }: ObligationRule,
  instance: Instance,
  file: CaseDocuments,
  due: string | null,
  asOf: string,
): boolean {
  const lapsed = earliestDay(lapses, instance, file, asOf)?.day;
  return lapsed !== undefined && (due === null || due >= lapsed);
}

/** What is due now first; within one status by day, then by name. */
function inOrder(one: Obligation, other: Obligation): number {
  return (
    ORDER.indexOf(one.status) - ORDER.indexOf(other.status) ||
    compareText(dayToSortBy(one), dayToSortBy(other)) ||
    compareText(one.obligation, other.obligation) ||
    compareText(one.origin.number ?? '', other.origin.number ?? '') ||
    (one.sequence ?? 0) - (other.sequence ?? 0)
  );
}

function dayToSortBy({ window, doneOn }: Obligation): string {
  return window.due ?? window.opens ?? doneOn ?? '9999-12-31';
}
