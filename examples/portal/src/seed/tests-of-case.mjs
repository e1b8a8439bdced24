import { addDays, addMonths } from './days.mjs';
import { signature } from './community-case.mjs';
import { headerOf } from './offices.mjs';

/** The day up to which things have happened in the made-up county. */
export const AS_OF = '2025-12-31';

const MONTHS = 12;

/** One window a month in the first year. @param {import('./community-case.mjs').Case} scene */
export const testSchedule = ({ person, random, standard, term, year, serial, office, subject }) => {
  const entries = Array.from({ length: MONTHS }, (_, month) => {
    const end = addDays(addMonths(term.reported, month + 1), -1);
    const attendance = end > AS_OF ? 'scheduled' : random.once(15) ? 'missed' : 'done';
    return {
      sequence: month + 1,
      year: 1,
      window: { start: addMonths(term.reported, month), end },
      attendance,
      random: random.once(6),
    };
  });
  const count = (/** @type {string} */ attendance) => entries.filter((entry) => entry.attendance === attendance).length;
  return {
    header: headerOf({
      slug: 'drug-test-schedule',
      standard,
      id: random.uuid(),
      number: `示检计〔${year}〕${serial}号`,
      issuer: office,
      filledBy: '某工作人员',
      day: addDays(term.signed, 1),
      hour: 11,
      confidentiality: 'restricted',
    }),
    subject,
    agreementNumber: `示社戒协〔${year}〕${serial}号`,
    period: { start: term.reported, end: term.end },
    frequency: 'monthly',
    frequencyBasis: '示例县公安局关于第一年每月检测的要求（示例）',
    entries,
    requiredTotal: MONTHS,
    doneTotal: count('done'),
    missingTotal: count('missed'),
    signatures: [
      signature('worker', '某工作人员', addDays(term.signed, 1)),
      signature('person', person.name, addDays(term.signed, 1)),
    ],
  };
};

/** The records of the first two tests that took place. @param {import('./community-case.mjs').Case} scene @param {ReturnType<typeof testSchedule>} schedule */
export const testRecords = ({ person, random, standard, year, serial, office, subject }, { header, entries }) =>
  entries
    .filter(({ attendance }) => attendance === 'done')
    .slice(0, 2)
    .map(({ sequence, window }) => {
      const day = addDays(window.start, random.between(3, 24));
      const minute = String(random.between(10, 50));
      const result = (/** @type {string} */ analyte) => ({
        sampleType: 'urine',
        stage: 'onsite',
        analyte,
        result: 'negative',
        collectedAt: `${day}T09:0${random.between(0, 9)}:00+08:00`,
        collectors: [
          { name: '某民警', sex: '1' },
          { name: '某医务人员', sex: '2' },
        ],
        splitSample: false,
      });
      return {
        header: headerOf({
          slug: 'drug-test-record',
          standard,
          id: random.uuid(),
          number: `示检〔${year}〕${serial}-${sequence}号`,
          issuer: office,
          filledBy: '某工作人员',
          day,
          confidentiality: 'restricted',
        }),
        subject,
        scheduleNumber: header.number,
        sequence,
        testedAt: `${day}T09:${minute}:00+08:00`,
        place: `${person.street}卫生院检测室`,
        attendance: 'done',
        sampleType: 'urine',
        results: ['mop', 'met', 'ket'].map(result),
        overall: 'negative',
        testers: [
          { name: '某民警', sex: '1', organisation: '示例县公安局示例派出所' },
          { name: '某医务人员', sex: '2', organisation: `${person.street}卫生院` },
        ],
        registrarOrganisation: office,
        subjectSignature: signature('person', person.name, day),
      };
    });
