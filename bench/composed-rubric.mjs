// A made-up sheet of 120 items in six weighted sub-sheets, with every kind of item, bands and vetoes; and records for it.
// It has fewer than 128 facts: of larger objects V8 makes dictionaries, which every engine reads slowly.

/** @typedef {import('@guitu/core/score').Rubric} Rubric */
/** @typedef {import('@guitu/core/score').RubricItem} RubricItem */
/** @typedef {import('@guitu/core/score').ScalarFact} ScalarFact */
/** @typedef {'tiers' | 'all-or-nothing' | 'deduct' | 'sampling' | 'requirement' | 'ratio-requirement' | 'given'} MarkedKind */

/** @param {string} text */
const words = (text) => ({ 'zh-CN': `${text}（试）`, en: text });
const source = /** @type {const} */ ([{ basis: 'design' }]);
const base = /** @type {const} */ ({ source, missing: 'incomplete' });

const WEIGHTS = [2000, 2000, 1500, 1500, 1500, 1500];
/** What each sub-sheet has, 18 items. @type {readonly [MarkedKind, number][]} */
const KINDS = [
  ['tiers', 5],
  ['all-or-nothing', 4],
  ['deduct', 4],
  ['given', 2],
  ['requirement', 1],
  ['ratio-requirement', 1],
  ['sampling', 1],
];
const MARK = 500;

/** @type {ScalarFact[]} */
const facts = [];
/**
 * Facts that several items read are declared once.
 * @param {string} id @param {number} max
 */
const count = (id, max) => {
  if (!facts.some((fact) => fact.id === id)) facts.push({ id, title: words(id), type: 'integer', min: 0, max });
  return { get: [`/${id}`] };
};
/** @param {string} id */
const truth = (id) => {
  if (!facts.some((fact) => fact.id === id)) facts.push({ id, title: words(id), type: 'boolean' });
  return { get: [`/${id}`] };
};

/** @param {MarkedKind} kind @param {number} part @param {number} turn @returns {Record<string, unknown>} */
const own = (kind, part, turn) => {
  const id = `part${part}${kind.replace(/(?:^|-)(.)/g, (_all, letter) => letter.toUpperCase())}${turn}`;
  switch (kind) {
    case 'tiers':
      return {
        input: count(`${id}Rate`, 100),
        tiers: [{ points: 0 }, { from: 60, points: 200 }, { from: 80, points: 350 }, { from: 95, points: MARK }],
      };
    case 'all-or-nothing':
      return {
        condition: turn % 2 === 0 ? truth(`${id}Met`) : { atLeast: [count(`part${part}Tiers${turn}Rate`, 100), 70] },
        ...(turn === 0 ? { evidence: [{ title: words('minutes'), present: truth('minutes') }] } : {}),
      };
    case 'deduct':
      return {
        deductions: [
          { title: words('late'), count: count(`${id}Late`, 50), each: 20 },
          ...(turn === 0 ? [{ title: words('lost'), count: count('lost', 20), each: 45 }] : []),
        ],
        floor: 0,
      };
    case 'given':
      return { points: count(`${id}Points`, MARK) };
    case 'requirement':
      return {
        cases: [
          {
            when: { atLeast: [count('users', 1000), 100] },
            title: words('two cadres'),
            required: 2,
            actual: count(`${id}Cadres`, 20),
          },
          { title: words('one cadre'), required: 1, actual: { get: [`/${id}Cadres`] } },
        ],
      };
    case 'ratio-requirement':
      return {
        population: count('present', 1000),
        per: 20,
        rounding: 'ceiling',
        minimum: 1,
        actual: count(`${id}Workers`, 100),
      };
    case 'sampling':
      return {
        population: count('files', 1000),
        share: 1000,
        rounding: 'ceiling',
        minimum: 5,
        sampled: count(`${id}Sampled`, 1000),
        failed: count(`${id}Failed`, 1000),
        each: 50,
        floor: 0,
      };
  }
};

const sections = WEIGHTS.map((basisPoints, index) => ({
  id: `part-${index}`,
  title: words(`part ${index + 1}`),
  max: 18 * MARK,
  weight: { basisPoints, rounding: /** @type {const} */ ('half-up') },
}));

const marked = sections.flatMap(({ id: section }, part) =>
  KINDS.flatMap(([kind, number]) =>
    Array.from({ length: number }, (_, turn) => {
      const id = `part-${part}-${kind}-${turn}`;
      return { ...base, id, kind, title: words(id), section, max: MARK, ...own(kind, part, turn) };
    }),
  ),
);

const extra = [
  ...Array.from({ length: 4 }, (_, index) => ({
    ...base,
    id: `bonus-${index}`,
    kind: 'bonus',
    title: words('bonus'),
    bonuses: [{ title: words('praise'), count: count(`praise${index}`, 10), each: 50 }],
    cap: 200,
    missing: 'zero',
  })),
  ...Array.from({ length: 3 }, (_, index) => ({
    ...base,
    id: `penalty-${index}`,
    kind: 'penalty',
    title: words('penalty'),
    penalties: [{ title: words('reproach'), count: count(`reproach${index}`, 10), each: 100 }],
    ...(index === 0 ? { cap: 300 } : {}),
  })),
  ...Array.from({ length: 3 }, (_, index) => ({
    ...base,
    id: `veto-${index}`,
    kind: 'veto',
    title: words('veto'),
    condition: truth(`veto${index}`),
    band: index === 0 ? 'fail' : 'fair',
  })),
  ...Array.from({ length: 2 }, (_, index) => ({
    ...base,
    id: `decision-${index}`,
    kind: 'decision',
    title: words('decision'),
    inputs: [
      {
        id: 'calls',
        title: words('calls'),
        value: count(`calls${index}`, 9),
        domain: { type: 'integer', min: 0, max: 9 },
      },
      { id: 'agreed', title: words('agreed'), value: truth(`agreed${index}`), domain: { type: 'boolean' } },
    ],
    outcomes: [
      { id: 'watch', title: words('watch') },
      { id: 'talk', title: words('talk') },
    ],
    hit: 'unique',
    rows: [
      { id: 'few', title: words('few'), when: { calls: { below: 3 } }, outcome: 'watch', source },
      {
        id: 'agreed',
        title: words('many, agreed'),
        when: { calls: { from: 3 }, agreed: true },
        outcome: 'watch',
        choice: ['watch', 'talk'],
        source,
      },
      { id: 'many', title: words('many'), when: { calls: { from: 3 }, agreed: false }, outcome: 'talk', source },
    ],
  })),
];

/** @type {Rubric} */
export const composedRubric = {
  rubric: 'rubric/1',
  id: 'composed-120',
  title: words('composed sheet'),
  description: words('made up to measure and to test'),
  status: 'published',
  subject: 'organisation',
  source,
  unit: 'hundredth',
  max: 10000,
  rounding: 'exact',
  facts,
  sections,
  items: /** @type {RubricItem[]} */ ([...marked, ...extra]),
  bands: [
    { id: 'fail', title: words('fail'), from: 0, below: 6000, source },
    { id: 'fair', title: words('fair'), from: 6000, below: 8000, source },
    { id: 'good', title: words('good'), from: 8000, source },
  ],
};

/**
 * Complete records, always the same ones: every fact within its range, samples large enough, mostly without veto.
 * They come from a text of JSON, as records do.
 * @param {number} number @returns {Record<string, number | boolean>[]}
 */
export const recordsOf = (number) => {
  let seed = 20261122;
  const below = (/** @type {number} */ limit) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed % limit;
  };
  const valueOf = (/** @type {ScalarFact} */ { id, type, max = 0 }, /** @type {number} */ spread) => {
    if (type === 'boolean') return id.startsWith('veto') ? below(12) === 0 : below(100) > spread / 2;
    if (id === 'files') return 100 + below(200);
    if (id.endsWith('Sampled')) return 30 + below(70);
    const isBetterLow = /Failed$|Late$|^lost$|^reproach|^users$|^present$/.test(id);
    const lost = below(Math.ceil((max * spread) / 100) + 1);
    return id.endsWith('Failed') ? below(1 + spread / 5) : isBetterLow ? lost : max - lost;
  };
  return Array.from({ length: number }, () => {
    // Some are good throughout and some are poor.
    const spread = 10 + 10 * below(8);
    return JSON.parse(JSON.stringify(Object.fromEntries(facts.map((fact) => [fact.id, valueOf(fact, spread)]))));
  });
};
