import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidAsOfError } from '../validate/invalid-as-of.js';
import type { CaseResult } from './case-result.js';
import { validateCase } from './validate-case.js';

const DECISION = 'community-detox-decision';
const AGREEMENT = 'community-detox-agreement';
const PERSON = { personId: 'P-519999-2001', name: '某丑' };

/** A document with no more than what a case file looks at. */
const document = (slug: string, number: string, rest: object = {}, header: object = {}): object => ({
  header: { document: slug, number, ...header },
  subject: PERSON,
  ...rest,
});
const decision = (number: string, rest: object = {}, header: object = {}): object =>
  document(DECISION, number, { decidedOn: '2024-03-05', ...rest }, header);
const agreement = (number: string, decisionNumber: string, rest: object = {}): object =>
  document(AGREEMENT, number, { decisionNumber, effectiveOn: '2024-03-18', ...rest });

/** Document, code and path of every issue between documents. */
const lines = ({ issues }: CaseResult): string[] =>
  issues.map(({ document: place, code, path }) => `${String(place)} ${code} ${path}`.trim());

test('a case file whose documents fit together has no issues between them', async () => {
  const result = await validateCase([decision('决1'), agreement('协1', '决1')]);
  expect(lines(result)).toEqual([]);
  expect(result.documents.map(({ document: slug }) => slug)).toEqual([DECISION, AGREEMENT]);
});

test('every document has its own verdict, and the worst decides', async () => {
  const result = await validateCase([decision('决1'), { header: { document: 'wish' } }, {}, null, 'text']);
  expect(result.documents.map(({ outcome, issues }) => [outcome, issues[0]?.code])).toEqual([
    ['invalid', 'required'],
    ['unchecked', 'gate-unknown-document'],
    ['unchecked', 'gate-no-header'],
    ['unchecked', 'gate-no-header'],
    ['unchecked', 'gate-no-header'],
  ]);
  expect(result.outcome).toBe('invalid');
  expect((await validateCase([{}])).outcome).toBe('unchecked');
});

test('an issue between documents says where, what, why and with which others', async () => {
  const { issues } = await validateCase([decision('决1'), agreement('协1', '决1', { effectiveOn: '2024-03-04' })]);
  expect(issues).toEqual([
    {
      code: 'case-agreement-before-decision',
      severity: 'error',
      document: 1,
      path: '/effectiveOn',
      related: [0],
      label: '生效日期',
      params: {},
      source: [
        { instrument: 'detox-regulation', clause: '第十三条', basis: 'regulation' },
        { instrument: 'detox-regulation', clause: '第十六条', basis: 'regulation' },
      ],
      message: '社区戒毒协议书的生效日期早于所依据的决定书。',
    },
  ]);
});

test('speaks English on request', async () => {
  const result = await validateCase([agreement('协1', '决1')], { language: 'en' });
  expect(result.language).toBe('en');
  expect(result.issues.length).toBeGreaterThan(0);
  for (const { label, message } of result.issues) expect(label + message).not.toMatch(/[\u4e00-\u9fff]/u);
});

describe('references', () => {
  test.each<[string, object[], string[]]>([
    ['leads to a document of the case', [decision('决1'), agreement('协1', '决1')], []],
    [
      'leads to no document although there are some of its kind',
      [decision('决1'), agreement('协1', '决2')],
      ['1 case-link-dangling /decisionNumber'],
    ],
    [
      'leads to a kind that the case does not hold',
      [document('drug-test-schedule', '计1', { agreementNumber: '协1' })],
      ['0 case-link-outside /agreementNumber'],
    ],
    [
      'leads to an earlier document of its own kind, of which there is no other',
      [decision('决1'), agreement('协2', '决1', { previousAgreementNumber: '协1' })],
      ['1 case-link-outside /previousAgreementNumber'],
    ],
    [
      'leads to a void document',
      [decision('决1', {}, { status: 'void' }), decision('决2'), agreement('协1', '决1')],
      ['2 case-link-void /decisionNumber'],
    ],
  ])('one that %s', async (_name, documents, expected) => {
    expect(lines(await validateCase(documents))).toEqual(expected);
  });

  test('out of a void document are not followed', async () => {
    const cancelled = document(AGREEMENT, '协1', { decisionNumber: '决9' }, { status: 'void' });
    expect(lines(await validateCase([decision('决1'), cancelled]))).toEqual([]);
  });
});

describe('the person', () => {
  const about = (subject: object): object => ({ ...decision(`决${JSON.stringify(subject)}`), subject });
  const id = { idType: '111', idNumber: '519999197809094015' };

  test.each<[string, object[], string[]]>([
    ['is another one', [{ ...PERSON, personId: 'P-1' }], ['2 case-person-differs /subject/personId']],
    ['has another name', [{ ...PERSON, name: '某辰' }], ['2 case-name-differs /subject/name']],
    ['has another sex', [{ ...PERSON, sex: '2' }], ['2 case-identity-differs /subject/sex']],
    [
      'has another birth date',
      [{ ...PERSON, birthDate: '1978-09-10' }],
      ['2 case-identity-differs /subject/birthDate'],
    ],
    [
      'has another number of the same identity document',
      [{ ...PERSON, ...id, idNumber: '519999200101235024' }],
      ['2 case-identity-differs /subject/idNumber'],
    ],
    ['has the number of another identity document', [{ ...PERSON, idType: '414', idNumber: 'E00000000' }], []],
    ['is described in less detail', [PERSON], []],
  ])('of one document of three %s', async (_name, subjects, expected) => {
    const usual = { ...PERSON, ...id, sex: '1', birthDate: '1978-09-09' };
    const result = await validateCase(
      [usual, usual, ...subjects].map((subject, index) => ({
        ...about(subject),
        header: { document: DECISION, number: `决${String(index)}` },
      })),
    );
    expect(lines(result)).toEqual(expected);
  });

  test('is in no ledger, which does not belong in a case file', async () => {
    const ledger = { header: { document: 'drug-test-ledger', number: '账1' } };
    expect(lines(await validateCase([decision('决1'), ledger]))).toEqual(['1 case-document-without-person']);
  });
});

describe('numbers', () => {
  test('are used once in a kind of document', async () => {
    expect(lines(await validateCase([decision('一'), decision('一'), agreement('一', '一')]))).toEqual([
      '1 case-number-reused /header/number',
    ]);
  });

  test('may be used again when the first document is void', async () => {
    expect(lines(await validateCase([decision('一', {}, { status: 'void' }), decision('一')]))).toEqual([]);
  });

  test('and an id stands on one document only', async () => {
    const header = { id: '0f8fad5b-d9cb-469f-a165-70867728950e' };
    const documents = [decision('一', {}, header), decision('二', {}, header)];
    expect(lines(await validateCase(documents))).toEqual(['1 case-id-reused /header/id']);
  });
});

describe('limits', () => {
  test('nothing is a case file of no document', async () => {
    expect(await validateCase([])).toMatchObject({
      outcome: 'unchecked',
      documents: [],
      total: 1,
      issues: [{ code: 'case-empty', document: null, message: '案卷中没有文书' }],
    });
  });

  test('too many documents are not looked at', async () => {
    const result = await validateCase(Array.from({ length: 5_001 }, () => ({})));
    expect([result.outcome, ...lines(result)]).toEqual(['unchecked', 'null case-too-large']);
  });

  test('at most a hundred issues are shown, errors first, and all are counted', async () => {
    const outside = Array.from({ length: 90 }, (_, index) =>
      document('drug-test-schedule', `计${String(index)}`, { agreementNumber: '协1' }),
    );
    const same = Array.from({ length: 60 }, () => decision('一'));
    const { issues, total, truncated } = await validateCase([...outside, ...same]);
    expect([issues.length, total, truncated]).toEqual([100, 149, true]);
    expect(issues.filter(({ severity }) => severity === 'error')).toHaveLength(59);
    expect(issues[0]?.document).toBe(0);
  });
});

test('no issue repeats a value of a document', async () => {
  const secret = '机密一二三';
  const documents = [
    decision(secret, { personStatement: secret }),
    { ...agreement(secret, `${secret}四`), subject: { personId: secret, name: secret } },
    { ...decision(secret), subject: { personId: secret, name: '某辰' } },
  ];
  const result = await validateCase(documents, { asOf: '2026-01-01' });
  expect(result.issues.length).toBeGreaterThan(2);
  expect(JSON.stringify(result)).not.toContain(secret);
});

test('refuses a day that does not exist', async () => {
  await expect(validateCase([{}], { asOf: '2025-02-29' })).rejects.toThrow(InvalidAsOfError);
});

test('never throws, and never changes a document, whatever it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.anything(), { maxLength: 3 }), fc.anything(), async (anything, part) => {
      await validateCase(anything);
      const odd = { header: { document: AGREEMENT, number: part }, subject: part, decisionNumber: part, period: part };
      await validateCase([odd, decision('一', { service: part, decidedOn: part })], { asOf: '2026-01-01' });
    }),
    { numRuns: 200 },
  );
  const hostile = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('no');
      },
    },
  );
  expect((await validateCase([hostile])).outcome).toBe('unchecked');
});

test('gives the same issues in whatever order the documents come', async () => {
  const documents = [decision('决1'), agreement('协1', '决1', { effectiveOn: '2024-03-04' }), decision('决1')];
  const codes = async (list: readonly object[]): Promise<string[]> =>
    (await validateCase(list)).issues.map(({ code }) => code).sort();
  expect(await codes(documents.slice().reverse())).toEqual(await codes(documents));
});
