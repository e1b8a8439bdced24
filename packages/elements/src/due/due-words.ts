import { UNIT_WORDS } from '../result/sum.js';
import type { UnitWords } from '../result/sum.js';
import type { BreachCounter, ObligationStatus, SettledChoices } from '@guitu/core/due';
import type { Locale } from '../messages/messages.js';

/** What a list of what is due says itself; the rest comes from the result. */
export interface DueWords {
  readonly units: UnitWords;
  readonly title: string;
  readonly lookedAt: string;
  readonly opinion: string;
  readonly document: string;
  readonly schedule: string;
  readonly noSchedule: string;
  readonly understood: string;
  readonly groups: Readonly<Record<ObligationStatus, string>>;
  readonly count: (count: number) => string;
  readonly more: (count: number) => string;
  readonly nothingAtAll: string;
  readonly nothingNow: string;
  readonly ofPerson: string;
  readonly ofOffice: string;
  readonly officeNote: string;
  readonly sequence: (number: number) => string;
  readonly by: (day: string) => string;
  readonly from: (day: string) => string;
  readonly between: (opens: string, due: string) => string;
  readonly noDay: string;
  readonly doneOn: (day: string) => string;
  readonly left: (days: number) => string;
  readonly over: (days: number) => string;
  readonly responsible: string;
  readonly origin: string;
  readonly doneBy: string;
  readonly breaches: string;
  readonly measure: string;
  readonly figure: Readonly<Record<BreachCounter['unit'], (count: number, limit: number) => string>>;
  readonly tripped: (day: string) => string;
  readonly evidence: string;
  readonly noEvidence: string;
  readonly days: (days: number) => string;
  readonly uncounted: (count: number) => string;
  readonly conventions: string;
  readonly choices: { readonly [Choice in keyof SettledChoices]: Readonly<Record<SettledChoices[Choice], string>> };
  readonly leftOut: (count: number) => string;
}

/** They load with the list. */
export const DUE_WORDS: Readonly<Record<Locale, DueWords>> = {
  'zh-CN': {
    units: UNIT_WORDS['zh-CN'],
    title: '应办事项',
    lookedAt: '查看日期',
    opinion: '意见，可以提出异议',
    document: '文书',
    schedule: '频次安排',
    noSchedule: '没有选用频次安排：检测、谈话等多久一次由当地规定，这里不核对。',
    understood: '这样理解',
    groups: {
      due: '现在应办',
      missed: '期限已过，案卷中没有完成的记录',
      upcoming: '将到期',
      unchecked: '没有核对',
      late: '已办，迟于期限',
      done: '已办',
    },
    count: (count) => `${count} 项`,
    more: (count) => `其余 ${count} 项`,
    nothingAtAll: '没有由这些文书产生的应办事项。',
    nothingNow: '没有现在应办的事项。',
    ofPerson: '应由本人办理',
    ofOffice: '应由机关、机构办理',
    officeNote: '没有办理或者没有归档，是机关、机构的事项，不是本人的过错，不计入对本人的评价。',
    sequence: (number) => `第 ${number} 次`,
    by: (day) => `截至 ${day}`,
    from: (day) => `${day} 起`,
    between: (opens, due) => `${opens} 至 ${due}`,
    noDay: '没有规定日期',
    doneOn: (day) => `${day} 已办`,
    left: (days) => (days === 0 ? '今天截止' : `还有 ${days} 天`),
    over: (days) => `已过 ${days} 天`,
    responsible: '由谁办理',
    origin: '产生于',
    doneBy: '完成的记录',
    breaches: '违反协议的累计',
    measure: '措施',
    figure: {
      time: (count, limit) => `${count} 次，${limit} 次以上为严重违反`,
      day: (count, limit) => `累计 ${count} 日，超过 ${limit} 日为严重违反`,
    },
    tripped: (day) => `${day} 达到`,
    evidence: '计入的文书',
    noEvidence: '没有计入的文书',
    days: (days) => `${days} 天`,
    uncounted: (count) => `不计入的 ${count} 份文书`,
    conventions: '计算时的约定',
    choices: {
      firstDay: { excluded: '起算当日不计', counted: '起算当日计入' },
      lastDay: { stays: '最后一日是休息日的不顺延', 'next-working-day': '最后一日是休息日的，顺延到下一个工作日' },
      leave: { 'runs-on': '请假不改变频次安排的期限', 'moves-the-end': '止日在准假期内的顺延到返回之日' },
      placeChange: { 'keeps-counting': '变更执行地前后连续计算', 'from-new-report': '变更到重新报到之间的日数不计' },
      counting: {
        separate: '逃避、拒绝检测合计，擅自离开另计',
        joint: '检测和离开的次数合计',
        'evaded-and-refused-apart': '逃避检测、拒绝检测、擅自离开分别计算',
      },
    },
    leftOut: (count) => `另有 ${count} 份文书不能读取，或者是草稿、作废、在这一天之后填写，没有用作依据。`,
  },
  en: {
    units: UNIT_WORDS.en,
    title: 'What is due',
    lookedAt: 'Day',
    opinion: 'An opinion, with the right to object',
    document: 'document',
    schedule: 'Schedule',
    noSchedule:
      'No schedule is chosen: how often tests, talks and the like are due is for the place to say, and is not checked here.',
    understood: 'Taken to mean',
    groups: {
      due: 'Due now',
      missed: 'The day has passed and the file proves nothing',
      upcoming: 'Upcoming',
      unchecked: 'Not checked',
      late: 'Done late',
      done: 'Done',
    },
    count: (count) => String(count),
    more: (count) => `${count} more`,
    nothingAtAll: 'Nothing follows from these documents.',
    nothingNow: 'Nothing is due now.',
    ofPerson: 'For the person',
    ofOffice: 'For an office',
    officeNote:
      'Not done or not filed: this is for the office to answer, is no fault of the person and never counts against them.',
    sequence: (number) => `no. ${number}`,
    by: (day) => `by ${day}`,
    from: (day) => `from ${day}`,
    between: (opens, due) => `${opens} to ${due}`,
    noDay: 'no day is set',
    doneOn: (day) => `done ${day}`,
    left: (days) => (days === 0 ? 'today is the last day' : days === 1 ? '1 day left' : `${days} days left`),
    over: (days) => (days === 1 ? '1 day over' : `${days} days over`),
    responsible: 'By whom',
    origin: 'Arises from',
    doneBy: 'Proved by',
    breaches: 'Breaches of the agreement',
    measure: 'Measure',
    figure: {
      time: (count, limit) => `${count}; ${limit} or more are a severe breach`,
      day: (count, limit) => `${count} days; more than ${limit} are a severe breach`,
    },
    tripped: (day) => `reached ${day}`,
    evidence: 'Documents that count',
    noEvidence: 'no document counts',
    days: (days) => (days === 1 ? '1 day' : `${days} days`),
    uncounted: (count) => `Documents that do not count: ${count}`,
    conventions: 'Taken for granted',
    choices: {
      firstDay: { excluded: 'the day of the event does not count', counted: 'the day of the event counts' },
      lastDay: {
        stays: 'a last day that is no working day stays',
        'next-working-day': 'a last day that is no working day moves to the next one',
      },
      leave: {
        'runs-on': 'leave does not change the windows of a schedule',
        'moves-the-end': 'a last day within an approved leave moves to the return',
      },
      placeChange: {
        'keeps-counting': 'time runs on across a change of place',
        'from-new-report': 'days between a change of place and the new reporting do not count',
      },
      counting: {
        separate: 'tests evaded and refused together, leaves by themselves',
        joint: 'tests and leaves together',
        'evaded-and-refused-apart': 'tests evaded, tests refused and leaves each by themselves',
      },
    },
    leftOut: (count) =>
      `${count} more documents cannot be read, are drafts or void, or were filled in after this day, and prove nothing here.`,
  },
};
