import { addDays } from './days.mjs';
import { headerOf, ISOLATION_FACILITY } from './offices.mjs';
import { subjectOf } from './made-up-people.mjs';
import { signature } from './community-case.mjs';

const CONDITIONS = /** @type {const} */ ([
  'drugTestNegative',
  'withdrawalMedicineStopped',
  'acuteWithdrawalGone',
  'noMarkedProtractedWithdrawal',
  'noMarkedPsychiatricSymptom',
]);

/** Points of a condition that is met, in hundredths. */
const MET = 2000;

/**
 * The assessment after physiological detox of one person in compulsory isolation; one in four does not pass.
 * @param {import('./made-up-people.mjs').MadeUpPerson} person @param {import('./random.mjs').Random} random @param {string} standard
 */
export const isolationCase = (person, random, standard) => {
  const admitted = addDays('2024-10-01', (person.index % 12) * 21 + random.between(0, 9));
  const assessed = addDays(admitted, random.between(70, 95));
  const failed = random.once(4)
    ? random.pick(['withdrawalMedicineStopped', 'noMarkedProtractedWithdrawal'])
    : undefined;
  const conditions = Object.fromEntries(CONDITIONS.map((name) => [name, name !== failed]));
  const total = CONDITIONS.filter((name) => conditions[name]).length * MET;
  return {
    header: headerOf({
      slug: 'physiological-detox-assessment',
      standard,
      id: random.uuid(),
      number: `示强戒评〔${assessed.slice(0, 4)}〕${person.index}号`,
      issuer: ISOLATION_FACILITY,
      filledBy: '某医师',
      day: assessed,
      hour: 15,
      status: 'approved',
      confidentiality: 'restricted',
    }),
    subject: subjectOf(person),
    assessedOn: assessed,
    rubric: 'physiological-detox-beijing',
    rubricVersion: '0.1',
    stage: 'physiological-phase',
    admittedOn: admitted,
    methods: ['file-review', 'interview', 'test'],
    ...conditions,
    ...(failed === 'withdrawalMedicineStopped' ? {} : { lastMedicineOn: addDays(admitted, random.between(15, 40)) }),
    protractedSymptoms: [
      failed === 'noMarkedProtractedWithdrawal'
        ? { kind: 'somatic', marked: true, note: '四肢乏力，食欲差，每天都有。' }
        : { kind: 'sleep', marked: false, note: '入睡稍慢，近期好转。' },
    ],
    priorDisorder: false,
    itemScores: Object.fromEntries(CONDITIONS.map((name) => [name, conditions[name] ? MET : 0])),
    total,
    result: failed === undefined ? 'qualified' : 'unqualified',
    basis: [
      { title: '尿液检测报告', date: assessed },
      { title: '戒毒医疗病历', date: addDays(assessed, -3) },
    ],
    assessors: [
      { name: '某医师', post: '主治医师' },
      { name: '另一医师', post: '医师' },
    ],
    personStatement: failed === undefined ? '结果已经看过，没有异议。' : '希望一个月后再评一次。',
    signatures: [signature('physician', '某医师', assessed), signature('person', person.name, addDays(assessed, 1))],
  };
};
