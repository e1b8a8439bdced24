import { parties } from '../generated-obligations.js';
import { compareText } from '../projection/order.js';
import { articleOf } from './article.js';
import { type CaseDocument, type CaseDocuments, nameOf } from './case-documents.js';
import { type Instance, daysOfLine } from './days.js';
import { judge } from './judge.js';
import { afterLeave, leavesOf } from './leaves.js';
import { type Measure, measuresOf } from './measures.js';
import type { Obligation, ObligationOptions, UncheckedReason, Writable } from './obligation.js';
import type { Schedule, ScheduleTask } from './schedule.js';
import { type TaskWindow, windowsOf } from './schedule-windows.js';
import { SENTENCES } from './sentences.js';

/** A document that proves a task, once. */
interface Proof {
  readonly day: string;
  readonly by: CaseDocument;
}

/** Why nothing can be said about the frequencies of an agreement; `undefined` when the schedule says them. */
export function scheduleReason(
  agreement: CaseDocument,
  file: CaseDocuments,
  options: ObligationOptions,
): UncheckedReason | undefined {
  const { schedule, asOf } = options;
  if (schedule === undefined) return 'no-schedule';
  const own = measuresOf(file, asOf, options).find(({ agreements }) => agreements.includes(agreement));
  if (own === undefined || tasksFor(schedule, own).length === 0) return 'other-measure';
  return own.startsOn === undefined ? 'event-unknown' : undefined;
}

/** Every task of the schedule for every measure of the file; nothing without a schedule. */
export function scheduledObligations(file: CaseDocuments, options: ObligationOptions): readonly Obligation[] {
  const { schedule, asOf } = options;
  if (schedule === undefined) return [];
  return measuresOf(file, asOf, options).flatMap((measure) =>
    tasksFor(schedule, measure).flatMap((task) => taskObligations(schedule, task, measure, file, options)),
  );
}

function tasksFor({ tasks }: Schedule, { kind, termMonths }: Measure): readonly ScheduleTask[] {
  return tasks.filter(
    (task) => task.measures.includes(kind) && (task.termMonths === undefined || task.termMonths === termMonths),
  );
}

function taskObligations(
  schedule: Schedule,
  task: ScheduleTask,
  measure: Measure,
  file: CaseDocuments,
  options: ObligationOptions,
): readonly Obligation[] {
  const { language = 'zh-CN', asOf } = options;
  const origin = measure.agreements[measure.agreements.length - 1];
  if (origin === undefined || measure.startsOn === undefined) return [];
  const { reason: reasons, status: titles, expectedRelease } = SENTENCES[language];
  const common = {
    obligation: `${schedule.id}/${task.id}`,
    title: task.title[language],
    origin: nameOf(origin),
    responsible: { code: task.responsible, title: parties[task.responsible]?.[language] ?? task.responsible },
    article: articleOf(schedule.source, language),
    source: schedule.source,
  };
  const unchecked = (code: UncheckedReason): Pick<Obligation, 'status' | 'statusTitle' | 'reason'> => ({
    status: 'unchecked',
    statusTitle: titles.unchecked,
    reason: { code, message: reasons[code] },
  });
  if (task.fulfilled.length === 0) {
    return [{ ...common, ...unchecked('no-kind-of-document'), window: { opens: null, due: null } }];
  }
  const proofs = proofsOf(task, { origin }, measure, file, asOf);
  const leaves = options.leave === 'moves-the-end' ? leavesOf(file) : [];
  return windowsOf(task, measure, asOf).flatMap((window, index): readonly Obligation[] => {
    const due = window.due === null ? null : afterLeave(window.due, leaves);
    const proof = window.isSuspended ? undefined : takeProof(proofs, window, due);
    if (proof === undefined && hasEnded(measure, due)) return [];
    const status = judge({ opens: window.opens, due, doneOn: proof?.day, asOf });
    const obligation: Writable<Obligation> = {
      obligation: common.obligation,
      title: common.title,
      origin: common.origin,
      responsible: common.responsible,
      article: common.article,
      source: common.source,
      status,
      statusTitle: titles[status],
      sequence: index + 1,
      window: { opens: window.opens, due },
      arithmetic: window.arithmetic,
    };
    if (window.isSuspended) Object.assign(obligation, unchecked('suspended'));
    if (proof !== undefined) {
      obligation.doneOn = proof.day;
      obligation.doneBy = nameOf(proof.by);
    }
    if (window.isExpected) obligation.note = expectedRelease;
    return [obligation];
  });
}

/** What proves a task, in the order of time, from the first day of the measure on. */
function proofsOf(
  task: ScheduleTask,
  instance: Instance,
  { startsOn = '' }: Measure,
  file: CaseDocuments,
  asOf: string,
): Proof[] {
  const earliest = new Map<CaseDocument, string>();
  for (const { day, by } of task.fulfilled.flatMap((line) => daysOfLine(line, instance, file))) {
    if (day === undefined || day < startsOn || day > asOf) continue;
    const before = earliest.get(by);
    if (before === undefined || day < before) earliest.set(by, day);
  }
  return Array.from(earliest, ([by, day]) => ({ day, by })).sort(
    (one, other) => compareText(one.day, other.day) || compareText(one.by.number ?? '', other.by.number ?? ''),
  );
}

/** Takes the first proof that lies in a window, so that it proves nothing else. */
function takeProof(proofs: Proof[], { opens }: TaskWindow, due: string | null): Proof | undefined {
  const index = proofs.findIndex(({ day }) => day >= opens && (due === null || day <= due));
  return index === -1 ? undefined : proofs.splice(index, 1)[0];
}

/** Whether the measure was over before the window was. */
function hasEnded({ endedOn }: Measure, due: string | null): boolean {
  return endedOn !== undefined && (due === null || due >= endedOn);
}
