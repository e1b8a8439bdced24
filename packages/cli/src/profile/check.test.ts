import { loadDocument } from '@guitu/core';
import { compileProfile, type Profile, type ProfileOperation } from '@guitu/core/profile';
import { checkDocument, checkProfile, type ProfileCheckLookup, type ProfileReport } from '@guitu/core/profile-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { nationalLookup } from './national-lookup.js';
import operations from './planted/operations.json' with { type: 'json' };
import { planted, type Widening } from './planted/plant.js';
import widenings from './planted/widenings.json' with { type: 'json' };

const all = process.env['GUITU_TEST_ALL'] === '1';
const slug = operations.document;
const source = [{ basis: 'design' }] as const;
const words = { 'zh-CN': '示例县规范', en: 'Profile of the example county' };

let hash = '';
let lookup: ProfileCheckLookup;

/** A profile of a made-up county with these parts. */
function profileOf(parts: Partial<Profile>, made: readonly object[] = []): Profile {
  return {
    profile: 'profile/1',
    id: '519999',
    title: words,
    place: words,
    status: 'draft',
    base: { standard: '0.1', documents: { [slug]: hash } },
    source,
    documents: { [slug]: { operations: made.map((each) => ({ ...each, source }) as unknown as ProfileOperation) } },
    ...parts,
  };
}

/** A profile that narrows in every way and is sound. */
const narrow = (): Profile =>
  profileOf({}, [
    { op: 'require', at: '/place' },
    { op: 'narrow-range', at: '/sequence', maximum: 100 },
    { op: 'narrow-length', at: '/place', minLength: 2, maxLength: 100 },
    { op: 'narrow-items', at: '/photos', maxItems: 5 },
    { op: 'narrow-enum', at: '/subject/sex', values: ['1', '2'] },
    { op: 'add-pattern', at: '/reportNumber', pattern: '^[0-9]{4}-[0-9]{3}$' },
    { op: 'obligate', at: '/remark' },
    { op: 'forbid', at: '/subject/phone' },
    {
      op: 'add-rule',
      rule: {
        id: '519999-photos-of-a-test',
        level: 'error',
        at: '/photos',
        when: { equal: [{ get: ['/attendance'] }, 'done'] },
        assert: { atLeast: [{ count: ['/photos'] }, 1] },
        message: words,
      },
    },
  ]);

const check = (profile: Profile, changes: Partial<ProfileCheckLookup> = {}): ProfileReport =>
  checkProfile(profile, { ...lookup, ...changes });

const codesOf = ({ findings }: ProfileReport): string[] => findings.map(({ code }) => code);

beforeAll(async () => {
  hash = (await loadDocument(slug)).hash;
  const full = await nationalLookup([profileOf({})]);
  // One example and little chance are enough where a single place is wrong; with everything the whole is tried.
  lookup = all ? full : { ...full, count: 100, examples: (name) => full.examples(name).slice(0, 1) };
});

/** Operations that are tried in every run; each document takes a while. */
const usual = ['obligate', 'fix', 'add-rule', 'add-extension'];

describe('the checker of profiles', () => {
  test('finds nothing in a profile that narrows in every way', () => {
    const report = check(narrow());
    expect(report.findings).toEqual([]);
    expect(report.verdict).toBe('sound');
    expect(report.documents[slug]?.accepted).toBeGreaterThan(100);
  });

  test.each(
    operations.planted
      .map((each) => [each.operation?.op ?? 'add-extension', each] as const)
      .filter(([op]) => all || usual.includes(op)),
  )('shows by a document what a wrong %s would let through', (op, { operation, extension, code }) => {
    const profile = operation
      ? profileOf({}, [operation])
      : profileOf({
          documents: {},
          extensions: { [slug]: extension } as unknown as NonNullable<Profile['extensions']>,
        });
    const report = check(profile);
    expect(report.verdict).toBe('unsound');
    const finding = report.findings.find((each) => each.code === code);
    expect(finding).toMatchObject({
      operation: op,
      slug,
      counterexample: { refusedBy: 'national', passesRules: true },
    });
    expect(finding?.counterexample?.issues.length).toBeGreaterThan(0);
  });

  test.each(all ? [0, -1] : [])('says the same again, document for document (%i)', (minimum) => {
    const wrong = profileOf({}, [{ op: 'narrow-range', at: '/sequence', minimum }]);
    expect(check(wrong)).toEqual(check(wrong));
  });

  test('holds a city against its province, not only against the national standard', () => {
    const province = { ...profileOf({}, [{ op: 'narrow-range', at: '/sequence', maximum: 100 }]), id: '510000' };
    const city = profileOf({ parent: '510000' }, [{ op: 'narrow-range', at: '/sequence', maximum: 200 }]);
    const report = check(city, { profile: (id) => (id === '510000' ? province : undefined) });
    expect(report.findings).toMatchObject([
      {
        code: 'profile-widens',
        profile: '519999',
        counterexample: { refusedBy: '510000', issues: [{ path: '/sequence' }] },
      },
    ]);
  });

  test.each([
    ['profile-unsatisfiable', [{ op: 'add-pattern', at: '/testedAt', pattern: '^[a-z]{3}$' }]],
    ['profile-rule-unreachable', [ruleOf({ when: { equal: [{ get: ['/attendance'] }, 'no-such-code'] } })]],
    ['profile-rule-unmet', [ruleOf({ when: { present: [{ get: ['/place'] }] }, assert: false })]],
    ['profile-rule-idle', [ruleOf({ assert: { present: [{ get: ['/testedAt'] }] } })]],
    ['profile-pattern-unsound', [{ op: 'add-pattern', at: '/place', pattern: '^.+$' }]],
  ])('says %s', (code, made) => {
    expect(codesOf(check(profileOf({}, made)))).toContain(code);
  });

  test.each<[string, Partial<Profile>]>([
    ['profile-choice-beyond-law', { choices: { lifecycle: { 'community-reporting-time': 16 } } }],
    ['profile-choice-beyond-law', { choices: { lifecycle: { 'test-sample-retention': 5 } } }],
    ['profile-choice-beyond-law', { choices: { lifecycle: { 'community-detox-term': 2 } } }],
    ['profile-unknown-choice', { choices: { lifecycle: { 'no-such-figure': 1 } } }],
    ['profile-unknown-choice', { choices: { lifecycle: { 'first-day': 'sometimes' } } }],
    ['profile-unknown-choice', { choices: { rubrics: { 'no-such-rubric': true } } }],
    ['profile-unknown-choice', { choices: { rubrics: { 'staffing-hangzhou-2013': { 'no-such-fact': 1 } } } }],
    ['profile-unknown-choice', { choices: { treatmentLevels: { 'no-such-level': true } } }],
    ['profile-unknown-schedule', { choices: { schedule: 'no-such-place' } }],
    [
      'profile-unknown-instrument',
      { source: [{ instrument: 'no-such-law', clause: '第一条', basis: 'local-policy' }] },
    ],
    ['profile-not-national', { source: [{ instrument: 'drug-control-law', clause: '第九百条', basis: 'statute' }] }],
  ])('holds choices against national law: %s %#', (code, parts) => {
    expect(codesOf(check(profileOf({ documents: {}, ...parts })))).toEqual([code]);
  });

  test.each([
    { 'community-reporting-time': 15, 'test-sample-retention': 12, 'community-detox-term': 3 },
    { 'isolation-phases-police-months-at-most': 6, 'first-day': 'counted' },
  ])('takes choices within national law %#', (lifecycle) => {
    expect(check(profileOf({ documents: {}, choices: { lifecycle, schedule: 'shanghai-2016' } })).findings).toEqual([]);
  });

  test('does not let a city choose more than its province has left', () => {
    const province = {
      ...profileOf({ documents: {}, choices: { lifecycle: { 'community-duties-leave-report-days-at-least': 5 } } }),
      id: '510000',
    };
    const city = profileOf({
      documents: {},
      parent: '510000',
      choices: { lifecycle: { 'community-duties-leave-report-days-at-least': 4 } },
    });
    expect(codesOf(check(city, { profile: () => province }))).toEqual(['profile-choice-beyond-law']);
  });
});

function ruleOf(parts: object): object {
  const rule = {
    id: '519999-rule',
    level: 'error',
    at: '/place',
    assert: { present: [{ get: ['/place'] }] },
    message: words,
  };
  return { op: 'add-rule', rule: { ...rule, ...parts } };
}

describe('planted widenings of a compiled document', () => {
  const few = ['pattern with one character more, in a row', 'rule applied never'];
  const tried = (widenings.planted as Widening[]).filter(({ name }) => all || few.includes(name));

  test.each(tried.map((each) => [each.equivalent ? 'sees no difference in' : 'finds', each.name, each] as const))(
    '%s: %s',
    async (_how, _name, widening) => {
      const base = (await loadDocument(slug)).definition;
      const sound = compileProfile(narrow(), lookup).documents[slug];
      if (sound === undefined) throw new Error('the profile touches the document');
      const document = planted(sound, widening, lookup.codes);
      const result = checkDocument({
        id: '519999',
        base,
        trusted: document,
        fitting: document,
        above: [],
        codes: lookup.codes,
        examples: lookup.examples(slug),
        refused: lookup.refused(slug),
        asOf: lookup.asOf,
        rules: [],
        ...(lookup.count === undefined ? {} : { count: lookup.count }),
      });
      expect(result.counterexamples.length > 0).toBe(!widening.equivalent);
    },
  );
});
