import { createRequire } from 'node:module';
import { addDays, addMonths } from './days.mjs';
import { STREETS } from './made-up-people.mjs';
import { ANTI_DRUG_OFFICE, headerOf, township } from './offices.mjs';
import { signature } from './community-case.mjs';

const load = createRequire(import.meta.url);

/** Plans, staffing, reports and scorecards of the made-up county and its townships. @param {import('./random.mjs').Random} random @param {string} standard */
export const countyDocuments = (random, standard) => [
  ...['2024', '2025'].map((year) => implementationPlan(year, random, standard)),
  ...STREETS.map((street, index) => staffingPlan(street, index, random, standard)),
  ...Array.from({ length: 8 }, (_, quarter) => workReport(quarter, random, standard)),
  ...STREETS.flatMap((street, index) =>
    ['2024', '2025'].map((year) => scorecard(street, index, year, random, standard)),
  ),
];

/** @param {string} year @param {import('./random.mjs').Random} random @param {string} standard */
const implementationPlan = (year, random, standard) => ({
  header: headerOf({
    slug: 'implementation-plan',
    standard,
    id: random.uuid(),
    number: `示禁毒办〔${year}〕1号`,
    title: `示例县${year}年社区戒毒社区康复站点建设实施方案`,
    issuer: ANTI_DRUG_OFFICE,
    filledBy: '某科员',
    day: `${year}-01-15`,
    confidentiality: 'internal',
  }),
  planType: 'station-building',
  period: { start: `${year}-02-01`, end: `${year}-12-31` },
  issuers: [ANTI_DRUG_OFFICE],
  basis: ['《中华人民共和国禁毒法》', '《戒毒条例》'],
  guidingPrinciples: '县级统筹、乡镇负责、部门配合，分步建设。',
  objectives: [
    {
      statement: '建成一个县级中心站点',
      indicator: 'central-stations',
      target: 1,
      targetUnit: '个',
      dueOn: `${year}-06-30`,
    },
    {
      statement: '每个乡镇（街道）建成一个工作点',
      indicator: 'work-points',
      target: STREETS.length,
      targetUnit: '个',
      dueOn: `${year}-11-30`,
    },
  ],
  leadOrganisation: ANTI_DRUG_OFFICE,
  tasks: [
    {
      statement: '划拨站点建设经费并监督使用',
      units: [
        { organisation: { name: '示例县财政局' }, role: 'lead' },
        { organisation: ANTI_DRUG_OFFICE, role: 'support' },
      ],
      dueOn: `${year}-03-31`,
    },
    {
      statement: '招录和培训专职工作人员',
      units: [{ organisation: { name: '示例县民政局' }, role: 'lead' }],
      dueOn: `${year}-05-31`,
    },
  ],
  phases: [
    { name: '动员部署', period: { start: `${year}-02-01`, end: `${year}-03-31` }, tasks: ['召开动员会'] },
    { name: '建设', period: { start: `${year}-04-01`, end: `${year}-11-30` }, tasks: ['各乡镇（街道）逐一建点'] },
    { name: '验收', period: { start: `${year}-12-01`, end: `${year}-12-31` }, tasks: ['县级验收并通报结果'] },
  ],
  staffingTarget: 18,
  budget: 45_000_000,
  safeguards: '每季度听取一次进度汇报，对进度滞后的派人驻点指导。',
  signatures: [signature('organisation-seal', ANTI_DRUG_OFFICE.name, `${year}-01-16`, 'seal')],
});

/** @param {string} street @param {number} index @param {import('./random.mjs').Random} random @param {string} standard */
const staffingPlan = (street, index, random, standard) => {
  const ratioRule = index % 2 === 0 ? 'staffing-hangzhou-2013' : 'staffing-one-per-thirty';
  const registeredUsers = random.between(45, 130);
  const presentUsers = registeredUsers - random.between(5, 20);
  const requiredWorkers =
    ratioRule === 'staffing-hangzhou-2013'
      ? Math.max(1, Math.floor(presentUsers / 20))
      : Math.max(1, Math.floor(registeredUsers / 30));
  const actualWorkers = Math.max(0, requiredWorkers - random.between(0, 2));
  const gap = requiredWorkers - actualWorkers;
  return {
    header: headerOf({
      slug: 'staffing-plan',
      standard,
      id: random.uuid(),
      number: `示禁毒办配〔2025〕${index + 1}号`,
      title: `${street}2025年社区戒毒专职人员配备核定表`,
      issuer: township(street),
      filledBy: '某工作人员',
      day: '2025-01-15',
      status: 'approved',
      confidentiality: 'internal',
    }),
    divisionCode: '519999',
    areaName: street,
    countedOn: '2024-12-31',
    ratioRule,
    registeredUsers,
    presentUsers,
    requiredCadres: 1,
    requiredWorkers,
    actualFullTimeCadres: 1,
    actualPartTimeCadres: 0,
    actualWorkers,
    gap: { cadres: 0, workers: gap },
    fundingSource: '县级财政预算，按人核拨工作补贴',
    ...(gap > 0 ? { gapMeasures: `公开招录${gap}名专职工作人员。`, gapDueOn: '2025-06-30' } : {}),
    signatures: [signature('leader', '某负责人', '2025-01-17')],
  };
};

/** @param {number} quarter from the first of 2024 @param {import('./random.mjs').Random} random @param {string} standard */
const workReport = (quarter, random, standard) => {
  const start = addMonths('2024-01-01', quarter * 3);
  const end = addDays(addMonths(start, 3), -1);
  const words = `${start.slice(0, 4)}年第${[...'一二三四'][quarter % 4]}季度`;
  const registered = random.between(380, 430);
  const [communityDetox, communityRecovery] = [random.between(60, 100), random.between(40, 60)];
  const measured = communityDetox + communityRecovery;
  const executed = measured - random.between(0, 6);
  return {
    header: headerOf({
      slug: 'work-report',
      standard,
      id: random.uuid(),
      number: `示禁毒办报〔${start.slice(0, 4)}〕${quarter + 1}号`,
      title: `示例县${words}社区戒毒社区康复工作情况`,
      issuer: ANTI_DRUG_OFFICE,
      filledBy: '某科员',
      day: addDays(end, 7),
      confidentiality: 'internal',
    }),
    period: { start, end },
    periodStatement: words,
    periodType: 'quarter',
    asOf: end,
    coverage: `示例县${STREETS.length}个乡镇（街道）`,
    counts: {
      registered,
      communityDetox,
      communityRecovery,
      tested: registered - random.between(10, 40),
      positive: random.between(0, 8),
      relapsed: random.between(0, 6),
      lost: random.between(0, 4),
      employed: random.between(180, 260),
    },
    executionRate: {
      numerator: executed,
      denominator: measured,
      rate: Math.floor((executed * 20_000 + measured) / (measured * 2)),
    },
    highlights: '检测和谈话在便民服务中心一次办完。',
    problems: '个别站点专职人员流动较快，走访记录有断档。',
    nextSteps: '补招工作人员，建立轮换交接单。',
    signatures: [signature('leader', '某负责人', addDays(end, 8))],
  };
};

/** A scorecard on the sheet of the shipped example, with other findings. @param {string} street @param {number} index @param {string} year @param {import('./random.mjs').Random} random @param {string} standard */
const scorecard = (street, index, year, random, standard) => {
  const example = load('@guitu/schemas/documents/station-scorecard/examples/county-2014.json');
  const findings = {
    posters: random.between(440, 520),
    files: random.between(0, 4),
    tests: random.between(0, 5),
    eradication: 50 * random.between(0, 6),
  };
  const next = String(Number(year) + 1);
  const lost = (/** @type {number} */ deduction, /** @type {string} */ reason) =>
    deduction > 0 ? { deduction, reason } : { deduction: 0 };
  /** @type {Record<string, (item: any) => object>} by item code */
  const found = {
    'publicity-materials': (item) => ({
      counts: [{ ...item.counts[0], quantity: findings.posters }, item.counts[1]],
      ...lost(Math.max(0, 500 - findings.posters) * 5, '宣传画数量不足。'),
    }),
    files: () => ({ quantity: findings.files, ...lost(findings.files * 100, '抽查发现缺少协议原件。') }),
    tests: () => ({ quantity: findings.tests, ...lost(findings.tests * 50, '有人次没有按计划检测。') }),
    eradication: () => lost(findings.eradication, '踏查记录不完整。'),
  };
  const sections = example.sections.map((/** @type {any} */ section) => ({
    ...section,
    items: section.items.map((/** @type {any} */ { deduction: _deduction, reason: _reason, ...item }) => ({
      ...item,
      ...(found[item.code]?.(item) ?? {}),
    })),
  }));
  const deducted = sections
    .flatMap((/** @type {any} */ { items }) => items)
    .reduce((/** @type {number} */ sum, /** @type {any} */ { deduction = 0 }) => sum + deduction, 0);
  return {
    header: headerOf({
      slug: 'station-scorecard',
      standard,
      id: random.uuid(),
      number: `示禁毒考〔${year}〕${index + 1}号`,
      title: `${street}${year}年禁毒工作考核评分表`,
      issuer: ANTI_DRUG_OFFICE,
      filledBy: '某考核员',
      day: `${next}-01-09`,
      status: 'approved',
      confidentiality: 'internal',
    }),
    station: { name: street, kind: 'township-street' },
    period: { start: `${year}-01-01`, end: `${year}-12-31` },
    assessedOn: `${next}-01-08`,
    rubric: 'station-county-2014',
    rubricVersion: '0.1',
    fullMark: 10_000,
    sections,
    total: 10_000 - deducted,
    assessors: [{ name: '某考核员', organisation: ANTI_DRUG_OFFICE.name }],
    rectification: '对扣分事项限期整改，下季度复查。',
    signatures: [signature('leader', '某组长', `${next}-01-09`)],
  };
};
