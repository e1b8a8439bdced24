import { addDays, addMonths } from './days.mjs';
import { headerOf, POLICE, township } from './offices.mjs';
import { subjectOf } from './made-up-people.mjs';
import { testRecords, testSchedule } from './tests-of-case.mjs';
import { termOf } from './term.mjs';

/**
 * The documents of one person in community detox: decision, registration, agreement, plan, schedule and records.
 * @param {import('./made-up-people.mjs').MadeUpPerson} person @param {import('./random.mjs').Random} random @param {string} standard
 */
export const communityCase = (person, random, standard) => {
  const term = termOf(person.index, random);
  const year = term.decided.slice(0, 4);
  const serial = person.index + 1;
  /** @type {Case} */
  const scene = {
    person,
    random,
    standard,
    term,
    year,
    serial,
    office: township(person.street),
    subject: subjectOf(person),
    place: placeOf(person),
  };
  return [decision(scene), registration(scene), agreement(scene), plan(scene), ...testsOf(scene)];
};

/**
 * What the documents of one case share.
 * @typedef {object} Case
 * @property {import('./made-up-people.mjs').MadeUpPerson} person
 * @property {import('./random.mjs').Random} random
 * @property {string} standard
 * @property {import('./term.mjs').Term} term
 * @property {string} year
 * @property {number} serial
 * @property {ReturnType<typeof township>} office
 * @property {object} subject
 * @property {object} place
 */

/** @param {import('./made-up-people.mjs').MadeUpPerson} person */
const placeOf = ({ street, house }) => ({
  kind: 'living',
  divisionCode: '519999',
  street,
  community: '示例社区',
  detail: `示例路${house}号`,
  policeStation: '示例派出所',
});

/** @param {string} role @param {string} name @param {string} signedOn @param {string} [method] */
export const signature = (role, name, signedOn, method = 'handwritten') => ({ role, name, signedOn, method });

/** @param {Case} scene */
const testsOf = (scene) => {
  const schedule = testSchedule(scene);
  return [schedule, ...testRecords(scene, schedule)];
};

/** @param {Case} scene */
const decision = ({ person, random, standard, term, year, serial, office, subject, place }) => ({
  header: headerOf({
    slug: 'community-detox-decision',
    standard,
    id: random.uuid(),
    number: `示公禁毒〔${year}〕${serial}号`,
    issuer: POLICE,
    filledBy: '某民警',
    day: term.decided,
    hour: 16,
    status: 'served',
  }),
  subject,
  priorNotice: { informedOn: term.decided, informedBy: '某民警', rightsTold: true, statementMade: false },
  decidedOn: term.decided,
  facts: `${person.name}吸食毒品时被查获，现场检测呈阳性，经认定为吸毒成瘾。`,
  evidence: ['现场检测报告书', '询问笔录', '吸毒成瘾认定书'],
  legalBasis: [
    { law: '中华人民共和国禁毒法', article: '第三十三条' },
    { law: '戒毒条例', article: '第十三条' },
  ],
  termYears: 3,
  creditedDays: term.creditedDays,
  executionPlace: place,
  executionOrganisation: office,
  reportDueOn: term.due,
  executionOrganisationNotifiedOn: addDays(term.served, 1),
  familyNotified: false,
  familyServiceNote: '本人无在本地的家属，已记录在案。',
  remedy: {
    reconsiderationOrgan: '示例县人民政府',
    litigationCourt: '示例县人民法院',
    text: '不服本决定的，可以申请行政复议，也可以提起行政诉讼。',
  },
  service: [
    {
      recipient: person.name,
      recipientRole: 'person',
      method: 'direct',
      servedOn: term.served,
      refused: false,
      servedBy: '某民警',
    },
  ],
  signatures: [
    signature('organisation-seal', POLICE.name, term.decided, 'seal'),
    signature('person', person.name, term.served),
  ],
});

/** @param {Case} scene */
const registration = ({ person, random, standard, term, year, serial, office, subject }) => ({
  header: headerOf({
    slug: 'reporting-registration',
    standard,
    id: random.uuid(),
    number: `示社戒报〔${year}〕${serial}号`,
    issuer: office,
    filledBy: '某工作人员',
    day: term.reported,
  }),
  subject,
  decisionNumber: `示公禁毒〔${year}〕${serial}号`,
  decisionReceivedOn: term.served,
  reportDueOn: term.due,
  reportedOn: term.reported,
  overdueDays: term.overdue,
  ...(term.overdue > 0 ? { overdueReason: '因在外地务工返程延误，已核对车票，认为有正当理由。' } : {}),
  documentsShown: ['责令社区戒毒决定书', '居民身份证'],
  executionOrganisation: office,
  signatures: [signature('person', person.name, term.reported), signature('worker', '某工作人员', term.reported)],
});

/** @param {Case} scene */
const agreement = ({ person, random, standard, term, year, serial, office, subject, place }) => ({
  header: headerOf({
    slug: 'community-detox-agreement',
    standard,
    id: random.uuid(),
    number: `示社戒协〔${year}〕${serial}号`,
    issuer: office,
    filledBy: '某工作人员',
    day: term.signed,
  }),
  subject,
  partyA: office,
  decisionNumber: `示公禁毒〔${year}〕${serial}号`,
  executionPlace: place,
  period: { start: term.reported, end: term.end },
  termBasis: { firstReportedOn: term.reported, executedDaysBefore: 0, creditedDays: term.creditedDays },
  effectiveOn: term.signed,
  agreementStatus: 'active',
  measures: [
    {
      kind: 'drug-knowledge-guidance',
      content: '由社区医务人员讲解毒品危害和戒毒知识。',
      frequency: '每季度一次',
      provider: `${person.street}卫生院`,
    },
    { kind: 'drug-testing', content: '按公安机关要求接受检测。', frequency: '按检测计划', provider: '示例派出所' },
    {
      kind: random.pick(['employment-aid', 'job-guidance', 'psychological-counselling']),
      content: '按本人需要安排。',
      frequency: '按需要',
      provider: `${person.street}社区戒毒工作小组`,
    },
  ],
  rulesToObserve: ['履行社区戒毒协议。', '按公安机关的要求接受检测。', '离开本县三日以上的，事先书面报告。'],
  testPlan: { frequency: 'monthly', place: `${person.street}卫生院`, requirement: '接到通知后携带身份证件到场。' },
  leaveRule: '离开本县三日以上的，事先提交书面报告，返回后及时告知。',
  supportGroup: [
    { role: 'full-time-worker', name: '某工作人员', phone: '13800000011' },
    { role: 'community-police', name: '某民警' },
  ],
  breachLiability: '违反协议的给予批评教育；严重违反协议或者又吸毒的，报告公安机关依法处理。',
  severeBreach: { testRefusalTimes: 3, unauthorisedLeaveTimes: 3, absentDaysOver: 30, explained: true },
  privacyNotice: {
    handler: office.name,
    purpose: '履行社区戒毒管理和帮助职责。',
    necessity: '检测、走访和帮扶需要使用本人的身份、住址和检测信息。',
    retention: '随个人档案保存，按档案规定处理。',
    contact: `${person.street}社区戒毒工作办公室`,
    informedOn: term.signed,
    acknowledged: true,
  },
  signatures: [
    signature('organisation-seal', office.name, term.signed, 'seal'),
    signature('person', person.name, term.signed),
  ],
});

/** @param {Case} scene */
const plan = ({ person, random, standard, term, year, serial, office, subject, place }) => {
  const signed = addDays(term.signed, random.between(2, 7));
  return {
    header: headerOf({
      slug: 'individual-assistance-plan',
      standard,
      id: random.uuid(),
      number: `示帮教〔${year}〕${serial}号`,
      issuer: office,
      filledBy: '某工作人员',
      day: signed,
      hour: 15,
      confidentiality: 'restricted',
    }),
    subject,
    agreementNumber: `示社戒协〔${year}〕${serial}号`,
    period: { start: term.reported, end: term.end },
    person: {
      personId: person.personId,
      name: person.name,
      sex: person.sex,
      birthDate: person.birthDate,
      idType: '111',
      idNumber: person.idNumber,
      phone: person.phone,
      livingAddress: place,
    },
    familyMembers: random.pick(['与父母同住，父母支持戒毒。', '已婚，配偶在本地务工。', '独居，兄长每周探望。']),
    drugHistoryAndTreatment: '以往未接受过戒毒治疗，吸毒史以决定书认定为准。',
    currentSituation: random.pick(['unemployed', 'employment']),
    ...(random.once(3)
      ? { treatmentNeeded: true, treatmentMeasures: `${person.street}卫生院每月评估一次睡眠和情绪，必要时转诊。` }
      : { treatmentNeeded: false, treatmentMeasures: '目前不需要药物治疗，每季度复评一次。' }),
    psychologicalPlan: '前半年每月两次面谈，半年后视情况减少。',
    assistanceMeasures: random.pick(['联系县职业学校免费电工班。', '推荐到本地企业就业。', '帮助申请临时救助。']),
    goals: [
      { goal: '修完一门职业技能课程', indicator: '取得结业证', dueOn: addMonths(term.reported, 9) },
      { goal: '有稳定收入', indicator: '连续六个月有工资记录', dueOn: addMonths(term.reported, 18) },
    ],
    plannedReviewOn: addMonths(signed, 6),
    communityOffice: `${person.street}社区戒毒社区康复工作办公室`,
    signedOn: signed,
    signatures: [signature('person', person.name, signed), signature('worker', '某工作人员', signed)],
  };
};
