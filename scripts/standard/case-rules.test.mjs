import { describe, expect, test } from 'vitest';
import { CASE_ISSUE_CODES } from '../../packages/core/src/case/case-issue-codes.ts';
import { checkCaseRule } from '../../packages/core/src/case/check-case-rule.ts';
import { validateCase } from '../../packages/core/src/case/validate-case.ts';
import { readStandard } from './read-standard.mjs';
import { loadDocument } from '../../packages/core/src/validate/load-document.ts';

const { caseRules, documents } = readStandard();

/** The day on which small cases are looked at. */
const AS_OF = '2026-01-01';

/** The fields of every document, by slug. */
const roots = Object.fromEntries(
  await Promise.all(documents.map(async ({ slug }) => [slug, (await loadDocument(slug)).definition.root])),
);

test('no case rule takes a code that every case file has', () => {
  const codes = CASE_ISSUE_CODES.map(({ code }) => code);
  expect(caseRules.filter(({ name }) => codes.includes(name))).toEqual([]);
});

describe.each(caseRules)('$name', ({ rule, cases }) => {
  test('reads fields that exist, and is sound', () => {
    expect(checkCaseRule(rule, roots)).toEqual([]);
  });

  test.each(Object.entries(cases))('is right about %s', async (_name, { documents: given, expect: expected }) => {
    const { issues } = await validateCase(given, { asOf: AS_OF });
    const found = issues.filter(({ code }) => code === rule.id);
    expect(found.map(({ document, path }) => ({ document, path }))).toEqual(expected);
    for (const { severity, message } of found) {
      expect({ severity, message }).toEqual({ severity: rule.level, message: rule.message['zh-CN'] });
    }
  });

  test.each(Object.entries(cases))(
    'has in %s only values that documents can hold',
    async (_name, { documents: given }) => {
      for (const document of given) {
        const kind = await loadDocument(document.header.document);
        const { issues } = kind.validate(document, { mode: 'draft' });
        expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      }
    },
  );
});
