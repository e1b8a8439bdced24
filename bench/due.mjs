// What is due for 10 000 made-up people with three years of records each: seconds of processor time, and memory on the way.
import { dueOf, findSchedule } from '../packages/core/dist/due.js';
import { addDays, addMonths } from '../packages/core/dist/index.js';

const PEOPLE = 10_000;
/** Asking for the time of the processor takes time itself. */
const BATCH = 50;
const AS_OF = '2027-03-01';
const schedule = findSchedule('xianyou-2012');

/** @param {string} document @param {string} number @param {string} day @param {object} body */
const filed = (document, number, day, body) => ({
  header: {
    document,
    standard: '0.2',
    id: `${document}-${number}`,
    number,
    filledAt: `${day}T10:00:00+08:00`,
    status: 'archived',
  },
  subject: { personId: `P-519999-${number}`, name: '某甲', measureType: 'community-detox' },
  ...body,
});

/** @param {string} day @param {number} months */
const later = (day, months) => String(addMonths(day, months));

/** Three years of one person: an order, an agreement, 22 tests with their notices, talks and visits, some breaches. @param {number} index */
const recordsOf = (index) => {
  const day = String(addDays('2024-01-02', index % 60));
  const own = String(index);
  const agreementNumber = `A${own}`;
  const tests = Array.from({ length: 36 }, (_, month) => month).filter((month) =>
    month < 12 ? true : month < 24 ? month % 2 === 0 : month % 3 === 0,
  );
  return [
    filed('community-detox-decision', `D${own}`, day, {
      decidedOn: day,
      service: [{ recipient: '某甲', recipientRole: 'person', servedOn: day }],
      executionOrganisationNotifiedOn: day,
    }),
    filed('reporting-registration', `R${own}`, String(addDays(day, 9)), {
      decisionNumber: `D${own}`,
      reportedOn: String(addDays(day, 9)),
    }),
    filed('community-detox-agreement', agreementNumber, String(addDays(day, 12)), {
      decisionNumber: `D${own}`,
      period: { start: String(addDays(day, 9)), end: String(addDays(later(day, 36), 8)) },
      effectiveOn: String(addDays(day, 12)),
      termBasis: { firstReportedOn: String(addDays(day, 9)) },
    }),
    filed('drug-test-schedule', `S${own}`, String(addDays(day, 14)), {
      agreementNumber,
      period: { start: String(addDays(day, 9)), end: String(addDays(later(day, 36), 8)) },
      entries: tests.map((month, index) => ({
        sequence: index + 1,
        window: { start: String(addDays(later(day, month), 9)), end: String(addDays(later(day, month), 30)) },
        attendance: 'scheduled',
      })),
    }),
    ...tests.flatMap((month, index) => {
      const sequence = index + 1;
      const on = String(addDays(later(day, month), 20));
      return [
        filed('drug-test-notice', `N${own}-${month}`, on, {
          scheduleNumber: `S${own}`,
          sequence,
          agreementNumber,
          issuedOn: on,
          testAt: `${on}T09:30:00+08:00`,
          place: '卫生院',
        }),
        filed('drug-test-record', `T${own}-${month}`, on, {
          scheduleNumber: `S${own}`,
          sequence,
          testedAt: `${on}T09:40:00+08:00`,
          attendance: 'done',
          overall: 'negative',
        }),
      ];
    }),
    ...Array.from({ length: 36 }, (_, month) => {
      const on = String(addDays(later(day, month), 12));
      return filed('conversation-record', `C${own}-${month}`, on, {
        talkedAt: `${on}T15:00:00+08:00`,
        mode: 'face',
        talkers: [{ name: '某工作人员' }],
      });
    }),
    ...Array.from({ length: 12 }, (_, quarter) => {
      const on = String(addDays(later(day, quarter * 3), 25));
      return filed('home-visit-record', `V${own}-${quarter}`, on, {
        visitedAt: `${on}T19:00:00+08:00`,
        visitors: [{ name: '某医师', role: 'community-medic' }],
        result: 'found',
      });
    }),
    ...Array.from({ length: index % 4 }, (_, count) => {
      const on = later(day, 5 + count * 6);
      return filed('violation-record', `B${own}-${count}`, on, {
        agreementNumber,
        violationType: 'evade-test',
        occurredAt: `${on}T11:30:00+08:00`,
        counted: true,
        serious: false,
      });
    }),
  ];
};

const memory = () => Math.round(process.memoryUsage().heapUsed / 1024 / 1024);
let documents = 0;
let obligations = 0;
let tripped = 0;
let spent = 0;
for (let first = 0; first < PEOPLE; first += BATCH) {
  const batch = Array.from({ length: BATCH }, (_, index) => recordsOf(first + index));
  const start = process.cpuUsage();
  const results = batch.map((records) => dueOf(records, { asOf: AS_OF, schedule }));
  spent += process.cpuUsage(start).user / 1_000_000;
  documents += batch.flat().length;
  for (const { obligations: own, breaches } of results) {
    obligations += own.length;
    tripped += breaches.filter(({ counters }) => counters.some((counter) => counter.tripped)).length;
  }
  const people = first + BATCH;
  if (people % (PEOPLE / 5) === 0)
    console.log(`${people} people: ${spent.toFixed(1)} s of processor, heap ${memory()} MB`);
}
console.log(`${documents} documents, ${obligations} obligations, ${tripped} people with a severe breach`);
