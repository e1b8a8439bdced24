import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadRubric } from '../rubric/load-rubric.js';
import { InvalidAsOfError } from '../validate/invalid-as-of.js';
import type { Indicator, IndicatorOptions, IndicatorReport } from './indicator.js';
import { indicatorsOf, InvalidPeriodError, openReport } from './indicators-of.js';
import { personKeys } from './people.js';

const station = new URL('../../../../examples/stations/qingshi-township/', import.meta.url).pathname;

interface Paper {
  readonly header: Readonly<Record<string, unknown>>;
  readonly subject?: Readonly<Record<string, unknown>>;
  readonly rows?: readonly unknown[];
  readonly [name: string]: unknown;
}

const read = (folder: string): Paper[] =>
  readdirSync(join(station, folder), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(station, folder, name), 'utf8')) as Paper);

const people = read('people');
const reports = read('reports');
const quarter: IndicatorOptions = { from: '2024-07-01', to: '2024-09-30' };

function one(report: IndicatorReport, id: string): Indicator {
  const found = report.indicators.find(({ indicator }) => indicator === id);
  if (found === undefined) throw new Error(id);
  return found;
}

/** Numbers that are the same on every run, for shuffling. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    yield state / 2 ** 32;
  }
}

function shuffled<Item>(items: readonly Item[], random: Generator<number, never>): Item[] {
  return items
    .map((item) => ({ item, place: random.next().value }))
    .sort((first, second) => first.place - second.place)
    .map(({ item }) => item);
}

/** A test record of somebody, with another number. */
const testOf = (person: string, number: string, day: string, overall = 'negative'): Paper => {
  const pattern = people.find(({ header }) => header['document'] === 'drug-test-record') as Paper;
  const own = people.find(({ subject }) => subject?.['personId'] === person) as Paper;
  return {
    ...pattern,
    header: {
      ...pattern.header,
      id: `00000000-0000-5000-a000-${number.padStart(12, '0')}`,
      number,
      status: 'issued',
      filledAt: `${day}T12:00:00+08:00`,
    },
    subject: own.subject ?? {},
    testedAt: `${day}T09:30:00+08:00`,
    overall,
  };
};

describe('indicatorsOf', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('gives the same whatever the order of documents and rows is (%i)', (seed) => {
    const random = numbers(seed);
    const turned = shuffled([...people, ...reports], random);
    expect(indicatorsOf(turned, quarter)).toEqual(indicatorsOf([...people, ...reports], quarter));
    const mixed = turned.map((paper) =>
      paper.rows === undefined ? paper : { ...paper, rows: shuffled(paper.rows, random) },
    );
    const gist = ({ indicators, reconciliation }: IndicatorReport): unknown => [
      indicators.map(({ arithmetic }) => arithmetic),
      reconciliation.map(({ status, lines }) => [status, lines.map((line) => line.status).sort()]),
    ];
    expect(gist(indicatorsOf(mixed, quarter))).toEqual(gist(indicatorsOf([...people, ...reports], quarter)));
  });

  test.each([11, 12, 13, 14])(
    'never takes a part for more than the whole, whatever documents are there (%i)',
    (seed) => {
      const random = numbers(seed);
      const some = [...people, ...reports].filter(() => random.next().value < 0.6);
      const before = indicatorsOf([], quarter);
      const { indicators } = indicatorsOf(some, quarter);
      for (const { indicator, unit, numerator, denominator, value } of indicators) {
        if (unit !== 'percent') continue;
        expect({ indicator, isWithin: (numerator.count ?? 0) <= (denominator.count ?? 0) }).toEqual({
          indicator,
          isWithin: true,
        });
        expect(denominator.count === 0 ? value === null : (value ?? -1) >= 0 && (value ?? -1) <= 10_000).toBe(true);
      }
      expect(before.indicators.every(({ status }) => status === 'empty' || status === 'not-chosen')).toBe(true);
    },
  );

  test('counts more people tested with every test of somebody new, and no more with a second one', () => {
    const base = indicatorsOf(people, quarter);
    const added = testOf('P-519999-7205', '901', '2024-09-01');
    const again = testOf('P-519999-7205', '902', '2024-09-02');
    const tested = (papers: readonly Paper[]): number | null =>
      one(indicatorsOf([...people, ...papers], quarter), 'test-coverage').numerator.count;
    expect(one(base, 'test-coverage').numerator.count).toBe(8);
    expect(tested([added])).toBe(9);
    expect(tested([added, again])).toBe(9);
    expect(tested([added, added])).toBe(9);
  });

  test.each([
    ['the day before the period', '2024-06-30', 8],
    ['its first day', '2024-07-01', 9],
    ['its last day', '2024-09-30', 9],
    ['the day after', '2024-10-01', 8],
  ])('counts a test on %s as the period says', (_name, day, count) => {
    const report = indicatorsOf([...people, testOf('P-519999-7205', '901', day)], quarter);
    expect(one(report, 'test-coverage').numerator.count).toBe(count);
  });

  test('counts somebody once who was given a second id, and everything that is filed under it', () => {
    const twice = people.map((paper) =>
      paper.header['document'] === 'drug-test-record' && paper.subject?.['personId'] === 'P-519999-7213'
        ? { ...paper, subject: { ...paper.subject, personId: 'P-519999-9913' } }
        : paper,
    );
    expect(indicatorsOf(twice, quarter)).toEqual(indicatorsOf(people, quarter));
    const masked = twice.map((paper) => ({ ...paper, subject: { ...paper.subject, idNumber: '5199**********0000' } }));
    expect(indicatorsOf(masked, quarter).people).toBe(14);
  });

  test('gives no share of nothing, and says why', () => {
    const empty = one(indicatorsOf([], quarter), 'execution');
    expect(empty).toMatchObject({
      status: 'empty',
      value: null,
      valueText: null,
      because: expect.stringContaining('分母为 0'),
    });
  });

  test('rounds half up to hundredths of a percent', () => {
    const ledger = reports.find(({ header }) => header['document'] === 'aftercare-ledger') as Paper;
    const [pattern] = ledger.rows as readonly Readonly<Record<string, unknown>>[];
    const rows = Array.from({ length: 32 }, (_none, index) => ({
      ...pattern,
      person: { personId: `P-${index}`, name: '某石甲' },
      aftercareAgreementNumber: `${index}`,
      relapse: index === 0,
    }));
    const relapse = one(indicatorsOf([{ ...ledger, rows }], quarter), 'relapse');
    // 1 ÷ 32 = 3.125 %
    expect(relapse).toMatchObject({ value: 313, valueText: '3.13%', arithmetic: '1 ÷ 32 = 3.13%' });
  });

  test('takes the row of the latest ledger for a person who stands in several', () => {
    const ledger = reports.find(({ header }) => header['document'] === 'aftercare-ledger') as Paper;
    const [row] = ledger.rows as readonly Readonly<Record<string, unknown>>[];
    const closed = (id: string, asOf: string, relapse: boolean): Paper => ({
      ...ledger,
      header: { ...ledger.header, id: `00000000-0000-5000-a000-${id.padStart(12, '0')}`, number: id },
      scope: { divisionCode: '519999', asOf },
      rows: [{ ...row, relapse }],
    });
    const both = [closed('1', '2024-07-31', true), closed('2', '2024-08-31', false)];
    const relapse = one(indicatorsOf(both, quarter), 'relapse');
    expect(relapse).toMatchObject({ numerator: { count: 0 }, denominator: { count: 1 } });
    expect(relapse.denominator.leftOut).toMatchObject([{ reason: 'counted-once', count: 1 }]);
  });

  test.each([
    ['nothing', null],
    ['a text', 'paper'],
    ['a header that is none', { header: 3 }],
    [
      'rows that are none',
      {
        header: { document: 'aftercare-ledger', status: 'issued' },
        scope: { asOf: '2024-09-30' },
        rows: [null, 3, { person: [] }],
      },
    ],
    ['a subject that is none', { header: { document: 'drug-test-record' }, subject: [] }],
    [
      'a report of texts',
      {
        header: { document: 'monthly-statistics-report' },
        period: { start: 3, end: '2024-09-30' },
        movement: { closing: 'many' },
        byStatus: {},
      },
    ],
  ])('never throws for %s', (_name, value) => {
    expect(() => indicatorsOf([value, ...people, value], quarter)).not.toThrow();
  });

  test('throws for days that are none and a period that ends before it begins', () => {
    expect(() => indicatorsOf([], { from: '2024-02-30', to: '2024-03-01' })).toThrow(InvalidAsOfError);
    expect(() => indicatorsOf([], { ...quarter, to: '' })).toThrow(InvalidAsOfError);
    expect(() => indicatorsOf([], { from: '2024-03-02', to: '2024-03-01' })).toThrow(InvalidPeriodError);
    expect(() => indicatorsOf([], { from: '2024-03-01', to: '2024-03-01' })).not.toThrow();
  });

  test('names documents and never people', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      expect(JSON.stringify(indicatorsOf([...people, ...reports], { ...quarter, language }))).not.toMatch(/某|519999/);
    }
  });
});

describe('openReport', () => {
  test('gives person by person what it gives at once, with and without evidence', () => {
    const keys = Array.from(new Set(people.flatMap((paper) => personKeys(paper)[0] ?? [])));
    const open = openReport(reports, quarter);
    const bare = openReport(reports, { ...quarter, evidence: false });
    for (const key of keys) {
      const own = people.filter((paper) => personKeys(paper)[0] === key);
      open.add(own);
      bare.add(own);
    }
    const whole = indicatorsOf([...people, ...reports], quarter);
    expect(open.report()).toEqual(whole);
    const counts = ({ indicators }: IndicatorReport): unknown =>
      indicators.map(({ arithmetic, denominator }) => [arithmetic, denominator.leftOut.map(({ count }) => count)]);
    expect(counts(bare.report())).toEqual(counts(whole));
    expect(JSON.stringify(bare.report().indicators)).not.toContain('青社报');
  });
});

describe('the staffing gap', () => {
  const plan = reports.find(({ header }) => header['document'] === 'staffing-plan') as Paper;
  const gap = async (rubric: string, ...plans: readonly Paper[]): Promise<Indicator> =>
    one(indicatorsOf(plans, { ...quarter, staffing: await loadRubric(rubric) }), 'staffing-gap');

  test.each([
    [0, 1, 0],
    [30, 1, 0],
    [31, 1, 1],
    [60, 1, 1],
    [61, 1, 2],
    [61, 5, 0],
  ])(
    'of %i registered users and %i workers is %i, one for every thirty',
    async (registeredUsers, actualWorkers, value) => {
      expect(await gap('staffing-one-per-thirty', { ...plan, registeredUsers, actualWorkers })).toMatchObject({
        value,
        status: 'counted',
      });
    },
  );

  test('never lets too many workers stand in for a cadre', async () => {
    const changed = {
      ...plan,
      registeredUsers: 35,
      presentUsers: 10,
      actualWorkers: 9,
      actualFullTimeCadres: 0,
      actualPartTimeCadres: 0,
    };
    expect(await gap('staffing-hangzhou-2013', changed)).toMatchObject({
      value: 1,
      numerator: { count: 2 },
      denominator: { count: 9 },
    });
  });

  test('adds the places up, each by its latest plan', async () => {
    const next = {
      ...plan,
      header: { ...plan.header, id: '1', number: '1' },
      countedOn: '2024-09-01',
      actualWorkers: 0,
    };
    const other = {
      ...plan,
      header: { ...plan.header, id: '2', number: '2' },
      divisionCode: '519998',
      actualWorkers: 0,
    };
    const found = await gap('staffing-one-per-thirty', plan, next, other);
    expect(found).toMatchObject({ value: 3, numerator: { count: 4 }, denominator: { count: 1 } });
    expect(found.numerator.leftOut).toMatchObject([{ reason: 'counted-once', count: 1 }]);
  });

  test('is not worked out without a rule, a requirement or a number of people', async () => {
    expect(one(indicatorsOf([plan], quarter), 'staffing-gap')).toMatchObject({ status: 'not-chosen', value: null });
    expect(await gap('monthly-behaviour', plan)).toMatchObject({ status: 'not-chosen' });
    const { registeredUsers: _none, ...silent } = plan;
    const unknown = await gap('staffing-one-per-thirty', silent as Paper);
    expect(unknown).toMatchObject({ status: 'empty', value: null, numerator: { leftOut: [{ reason: 'not-known' }] } });
  });
});
