import type { Expression } from '../expression/expression.js';
import { withoutEvidence } from './evidence.js';
import { inputsText } from './inputs.js';
import type {
  AllOrNothingItem,
  GivenItem,
  RatioRequirementItem,
  RequirementItem,
  RubricItem,
  TiersItem,
  VetoItem,
} from './item.js';
import { absent, itemLine, refused, sentencesFor, settled } from './outcome.js';
import type { ItemOutcome } from './outcome.js';
import { formatPoints } from './points.js';
import { divideRounded } from './round.js';
import { factsRead, joinReadings, readCondition, readInteger } from './scene.js';
import type { Reading, Scene } from './scene.js';
import { scoreDecision } from './score-decision.js';
import { scoreSampling } from './score-sampling.js';
import { scoreBonus, scoreDeduct, scorePenalty } from './score-tally.js';

/** Scores one item of a rubric. */
export function scoreItem(item: RubricItem, scene: Scene): ItemOutcome {
  return withoutEvidence(item, scene) ?? scoreKind(item, scene);
}

function scoreKind(item: RubricItem, scene: Scene): ItemOutcome {
  switch (item.kind) {
    case 'tiers':
      return scoreTiers(item, scene);
    case 'all-or-nothing':
      return scoreAllOrNothing(item, scene);
    case 'deduct':
      return scoreDeduct(item, scene);
    case 'sampling':
      return scoreSampling(item, scene);
    case 'requirement':
      return scoreRequirement(item, scene);
    case 'ratio-requirement':
      return scoreRatioRequirement(item, scene);
    case 'given':
      return scoreGiven(item, scene);
    case 'bonus':
      return scoreBonus(item, scene);
    case 'penalty':
      return scorePenalty(item, scene);
    case 'veto':
      return scoreVeto(item, scene);
    case 'decision':
      return scoreDecision(item, scene);
    default:
      // A rubric of a newer version is data from outside, whatever its type says.
      return refused('item-kind-unknown');
  }
}

function scoreTiers(item: TiersItem, scene: Scene): ItemOutcome {
  const input = readInteger(item.input, scene);
  if (!('value' in input)) return absent(item, scene, input);
  let reached = 0;
  item.tiers.forEach(({ from }, index) => {
    if (from !== undefined && input.value >= from) reached = index;
  });
  const tier = item.tiers[reached];
  if (!tier) return refused('item-without-value');
  const words = sentencesFor(scene);
  const sentence = words.tier(tier.from, item.tiers[reached + 1]?.from, formatPoints(tier.points));
  const because = `${sentence}${inputsText([item.input], scene)}`;
  return settled([itemLine(item, scene, { points: tier.points, because })]);
}

function scoreAllOrNothing(item: AllOrNothingItem, scene: Scene): ItemOutcome {
  const condition = readCondition(item.condition, scene);
  if (!('value' in condition)) return absent(item, scene, condition);
  const words = sentencesFor(scene);
  const points = condition.value ? item.max : 0;
  const sentence = condition.value ? words.met(formatPoints(points)) : words.unmet;
  const because = `${sentence}${inputsText([item.condition], scene)}`;
  return settled([itemLine(item, scene, { points, because })]);
}

function scoreRequirement(item: RequirementItem, scene: Scene): ItemOutcome {
  for (const { when, title, required, actual } of item.cases) {
    const applies: Reading<boolean> = when === undefined ? { value: true } : readCondition(when, scene);
    if (!('value' in applies)) return absent(item, scene, applies);
    if (!applies.value) continue;
    const due = readInteger(required, scene);
    const there = readInteger(actual, scene);
    if (!('value' in due) || !('value' in there)) return absent(item, scene, joinReadings([due, there]));
    const asked = item.cases.map((each) => each.when).filter(isExpression);
    const ground = `${title[scene.language]}${inputsText(asked, scene)}`;
    return requirementOutcome(item, scene, due.value, there.value, ground);
  }
  return refused('item-without-value');
}

function scoreRatioRequirement(item: RatioRequirementItem, scene: Scene): ItemOutcome {
  const population = readInteger(item.population, scene);
  const actual = readInteger(item.actual, scene);
  if (!('value' in population) || !('value' in actual)) {
    return absent(item, scene, joinReadings([population, actual]));
  }
  if (population.value < 0) return refused('count-negative');
  const { per, rounding, minimum } = item;
  const quotient = divideRounded(population.value, per, rounding);
  if (quotient === undefined) return refused('item-without-value');
  const remainder = population.value % per;
  const ratio = { population: population.value, per, remainder, quotient, rounding, minimum };
  const titles = factsRead([item.population], scene).map(({ fact }) => fact.title[scene.language]);
  const words = sentencesFor(scene);
  const arithmetic = words.ratio(ratio);
  const sentence = titles.length === 0 ? arithmetic : words.input(titles.join(words.and), arithmetic);
  return requirementOutcome(item, scene, Math.max(quotient, minimum), actual.value, sentence);
}

function requirementOutcome(
  item: RequirementItem | RatioRequirementItem,
  scene: Scene,
  required: number,
  actual: number,
  ground: string,
): ItemOutcome {
  const words = sentencesFor(scene);
  const gap = Math.max(0, required - actual);
  const points = gap === 0 ? item.max : 0;
  const verdict = gap === 0 ? words.met(formatPoints(points)) : words.unmet;
  // Numbers about a person are not repeated; that a requirement is met or not is the explanation.
  if (scene.rubric.subject === 'person') return settled([itemLine(item, scene, { points, because: verdict })]);
  const because = words.requirement(ground, required, actual, gap, verdict);
  return settled([itemLine(item, scene, { points, because, requirement: { required, actual, gap } })]);
}

function scoreGiven(item: GivenItem, scene: Scene): ItemOutcome {
  const points = readInteger(item.points, scene);
  if (!('value' in points)) return absent(item, scene, points);
  if (points.value < 0 || points.value > item.max) {
    return refused('points-out-of-range', { max: formatPoints(item.max) });
  }
  const because = sentencesFor(scene).given(formatPoints(points.value), formatPoints(item.max));
  return settled([itemLine(item, scene, { points: points.value, because })]);
}

function scoreVeto(item: VetoItem, scene: Scene): ItemOutcome {
  const condition = readCondition(item.condition, scene);
  if (!('value' in condition)) return absent(item, scene, condition);
  const words = sentencesFor(scene);
  const because = `${condition.value ? words.vetoed : words.notVetoed}${inputsText([item.condition], scene)}`;
  return settled([itemLine(item, scene, { points: 0, because })], condition.value);
}

function isExpression(when: Expression | undefined): when is Expression {
  return when !== undefined;
}
