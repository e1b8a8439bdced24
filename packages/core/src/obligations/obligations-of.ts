import { obligationRules, parties } from '../generated-obligations.js';
import { compareText } from '../projection/order.js';
import type { Language } from '../language.js';
import { requireRealDay } from '../validate/invalid-as-of.js';
import { articleOf } from './article.js';
import { type CaseDocuments, caseDocuments, nameOf } from './case-documents.js';
import { settledChoices } from './choices.js';
import { type Instance, earliestDay, hasDocument, holds, scopeOf } from './days.js';
import { judge } from './judge.js';
import type { Obligation, ObligationOptions, ObligationStatus, UncheckedReason, Writable } from './obligation.js';
import type { Arising, DeadlineRule } from './obligation-rule.js';
import { rowsOf } from './rows.js';
import { scheduledObligations, scheduleReason } from './scheduled.js';
import { SENTENCES } from './sentences.js';
import { sequenceOf } from './sequence.js';
import { type Window, windowOf } from './window.js';

/** What people look for first. */
const ORDER: Readonly<Record<ObligationStatus, number>> = {
  due: 0,
  missed: 1,
  upcoming: 2,
  unchecked: 3,
  late: 4,
  done: 5,
};

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
export function obligationsIn(file: CaseDocuments, asked: ObligationOptions): readonly Obligation[] {
  const options = { ...asked, ...settledChoices(asked) };
  const { id = '', deadlines = [] } = options.schedule ?? {};
  const national = obligationRules.flatMap((rule) =>
    obligationsOfRule(rule, { obligation: rule.id, fact: rule.fact }, file, options),
  );
  const local = deadlines.flatMap((rule) => obligationsOfRule(rule, { obligation: `${id}/${rule.id}` }, file, options));
  return [...national, ...local, ...scheduledObligations(file, options)].sort(inOrder);
}

/** How results name a rule. */
type RuleName = Pick<Obligation, 'obligation' | 'fact'>;

function obligationsOfRule(
  rule: DeadlineRule,
  name: RuleName,
  file: CaseDocuments,
  options: ObligationOptions,
): readonly Obligation[] {
  return rule.arises.flatMap((arising) =>
    instancesOf(arising, file).flatMap((instance) => obligationOf(rule, name, arising, instance, file, options)),
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
  rule: DeadlineRule,
  name: RuleName,
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
  const isTooShort = reason === undefined && endedTooSoon(window, doneOn);
  const status = isTooShort ? 'missed' : reason === undefined ? judge({ ...window, doneOn, asOf }) : 'unchecked';
  const obligation: Writable<Obligation> = {
    obligation: name.obligation,
    title: rule.title[language],
    status,
    statusTitle: isTooShort ? sentences.tooShort : sentences.status[status],
    origin: nameOf(instance.origin),
    window: { opens: window.opens, due: window.due },
    responsible: { code: rule.responsible, title: parties[rule.responsible]?.[language] ?? rule.responsible },
    article: articleOf(rule.source, language),
    source: rule.source,
  };
  if (name.fact !== undefined) obligation.fact = name.fact;
  const sequence = rule.sequence === undefined ? undefined : sequenceOf(rule.sequence, instance);
  if (sequence !== undefined) obligation.sequence = sequence;
  if (arising.window.title !== undefined) obligation.event = arising.window.title[language];
  if (done !== undefined && doneOn !== undefined) {
    obligation.doneOn = doneOn;
    obligation.doneBy = nameOf(done.by);
  }
  if (window.arithmetic !== undefined) obligation.arithmetic = window.arithmetic;
  if (reason !== undefined) obligation.reason = { code: reason, message: sentences.reason[reason] };
  const note = notesOf(rule, window, language);
  if (note !== '') obligation.note = note;
  return [obligation];
}

/** Whether what has to last came to its end before it might. */
function endedTooSoon({ isLeast, opens }: Window, doneOn: string | undefined): boolean {
  return isLeast === true && opens !== null && doneOn !== undefined && doneOn < opens;
}

/** What has to be said beside it. */
function notesOf({ note }: DeadlineRule, { isExpected }: Window, language: Language): string {
  if (isExpected !== true) return note?.[language] ?? '';
  const { expectedRelease } = SENTENCES[language];
  return note === undefined ? expectedRelease : `${note[language]}${language === 'en' ? ' ' : ''}${expectedRelease}`;
}

/** Whether it ended undone before its last day: nobody has to do it any more, and nobody has missed it. */
function hasLapsed(
  { lapses = [] }: DeadlineRule,
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
    ORDER[one.status] - ORDER[other.status] ||
    compareText(dayToSortBy(one), dayToSortBy(other)) ||
    compareText(one.obligation, other.obligation) ||
    compareText(one.origin.number ?? '', other.origin.number ?? '') ||
    (one.sequence ?? 0) - (other.sequence ?? 0)
  );
}

function dayToSortBy({ window, doneOn }: Obligation): string {
  return window.due ?? window.opens ?? doneOn ?? '9999-12-31';
}
