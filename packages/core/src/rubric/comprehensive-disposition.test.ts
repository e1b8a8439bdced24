import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DecisionItem } from './decision.js';
import type { Rubric } from './rubric.js';
import { choiceKey } from './score-decision.js';
import { scoreRubric } from './score.js';

const file = new URL('../../../schemas/src/rubrics/comprehensive-disposition/rubric.json', import.meta.url);
const rubric = JSON.parse(readFileSync(file, 'utf8')) as Rubric;
const tables = rubric.items as readonly DecisionItem[];

/** Every combination of facts, as many as there are codes and truths. */
const combinations = rubric.facts.reduce<readonly Readonly<Record<string, unknown>>[]>(
  (all, fact) =>
    all.flatMap((facts) =>
      (fact.type === 'code' ? (fact.codes ?? []) : [true, false]).map((value) => ({ ...facts, [fact.id]: value })),
    ),
  [{}],
);

/** Every single choice that the sheet offers, and none. */
const choices = [
  {},
  ...tables.flatMap((table) =>
    table.rows.flatMap((row) => (row.choice ?? []).map((outcome) => ({ [choiceKey(table, row)]: outcome }))),
  ),
];

describe('the disposition after the comprehensive assessment', () => {
  test('comes to something for every combination of facts', () => {
    for (const facts of combinations) {
      const result = scoreRubric(rubric, facts);
      expect(result.status).toBe('scored');
      expect(result.outcomes.map(({ item }) => item)).toEqual(['early-release', 'suggestion']);
    }
  });

  test('is never early release where the law bars it, whatever a place chooses', () => {
    const barred = combinations.filter(
      ({ recaptured, followsBrokenRecovery, oneYearServed }) => recaptured || followsBrokenRecovery || !oneYearServed,
    );
    expect(barred.length).toBeGreaterThan(combinations.length / 2);
    for (const facts of barred) {
      for (const choice of choices) {
        const { outcomes } = scoreRubric(rubric, facts, { choices: choice });
        expect(outcomes.map(({ outcome }) => outcome)).not.toContain('early-release');
        expect(outcomes.map(({ outcome }) => outcome)).not.toContain('possible');
      }
    }
  });

  test('offers an extension only after the assessment before expiry', () => {
    const offering = tables
      .flatMap(({ rows }) => rows)
      .filter(({ outcome, choice = [] }) => [outcome, ...choice].includes('extend'));
    expect(offering.map(({ when }) => when['kind'])).toEqual([['pre-expiry']]);
  });

  test('leaves no choice in a row that rests on law alone', () => {
    for (const row of tables.flatMap(({ rows }) => rows)) {
      const isLaw = row.source.every(({ basis }) => basis === 'statute' || basis === 'regulation');
      if (isLaw) expect(row.choice).toBeUndefined();
    }
  });

  test('is an opinion, and says nothing about the person but the case', () => {
    const result = scoreRubric(rubric, combinations[0], { language: 'en' });
    expect(result.opinion).toMatch(/not a decision/);
    expect(result.trace[0]?.because).toBe('recaptured after an escape: early release is barred');
  });
});
