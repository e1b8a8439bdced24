import type { RoundingMode } from './rubric.js';
import type { CountedWords, Sentences } from './sentences.js';

const ROUNDING: Readonly<Record<RoundingMode, string>> = {
  floor: 'rounded down',
  ceiling: 'rounded up',
  'half-up': 'rounded half up',
  'half-even': 'rounded half to even',
};

const TYPES: Readonly<Record<string, string>> = {
  integer: 'a whole number',
  boolean: 'yes or no',
  date: 'a date',
  code: 'a code',
  rows: 'a list',
  row: 'a row',
};

/** The sentences of a trace in English. */
export const ENGLISH_SENTENCES: Sentences = {
  and: ' and ',
  yes: 'yes',
  no: 'no',
  inputs: (facts) => (facts.length === 0 ? '' : ` (${facts.join(', ')})`),
  input: (title, value) => `${title}: ${value}`,
  met: (points) => `met, ${points} points`,
  unmet: 'not met, no points',
  tier: (from, below, points) => `${tierText(from, below)}: ${points} points`,
  deducted: (max, lost, total, left) =>
    `full mark ${max}; ${lost.map(countedText).join('; ')}; less ${total} leaves ${left}`,
  nothingDeducted: (max) => `nothing deducted, full mark ${max}`,
  added: (gained, total) => `${gained.map(countedText).join('; ')}; ${total} added`,
  nothingAdded: 'nothing added',
  floor: (added) => `not below zero, ${added} given back`,
  cap: (cap, taken) => `at most ${cap} can be added, ${taken} does not count`,
  taken: (lost, total) => `${lost.map(countedText).join('; ')}; ${total} taken off`,
  nothingTaken: 'nothing taken off',
  penaltyCap: (cap, spared) => `at most ${cap} can be taken off, ${spared} is not`,
  noEvidence: (evidence) => `no evidence: ${evidence.map((title) => `“${title}”`).join(', ')}; no points`,
  sample: ({ population, required, sampled, failed, each, lost, left }) =>
    `${population} in all, ${required} to be sampled, ${sampled} sampled; ${failed === 0 ? 'none failed' : `${failed} failed × ${each} = ${lost}`}, leaves ${left}`,
  sampleShort: (required, sampled) => `${required} to be sampled, only ${sampled} sampled, not scored yet`,
  weight: ({ earned, max, share, points }) => `${earned} of ${max}, weighted ${share}%, makes ${points}`,
  decided: (row, outcome) => `${row}: ${outcome}`,
  open: (outcomes, chosen) =>
    ` (no law fixes this; a place may choose ${outcomes.map((title) => `“${title}”`).join(', ')}; ${chosen ? 'as chosen' : 'our default'})`,
  given: (points, max) => `the assessors gave ${points} of ${max}`,
  ratio: ({ population, per, remainder, quotient, rounding, minimum }) => {
    const rest = remainder === 0 ? ` = ${quotient}` : ` leaves ${remainder}, ${ROUNDING[rounding]} to ${quotient}`;
    return `${population} ÷ ${per}${rest}${quotient < minimum ? `, at least ${minimum}` : ''}`;
  },
  requirement: (ground, required, actual, gap, verdict) =>
    `${ground}; ${required} required, ${actual} there, ${gap === 0 ? '' : `${gap} short, `}${verdict}`,
  vetoed: 'a ground for veto applies',
  notVetoed: 'no ground for veto',
  rounding: (mode, to) => `total ${ROUNDING[mode]} to a multiple of ${to}`,
  absent: (facts, counted) =>
    `not filled in: ${facts.map((fact) => `“${fact}”`).join(', ')}; ${counted ? 'zero, as the sheet says' : 'not scored yet'}`,
  floorTitle: (item) => `${item}: not below zero`,
  capTitle: (item) => `${item}: most that can be added`,
  penaltyCapTitle: (item) => `${item}: most that can be taken off`,
  weightTitle: (section) => `${section}: weighted`,
  roundingTitle: 'Rounding of the total',
  opinion:
    'This result is an opinion for the staff of the competent authority, not a decision. The person concerned may ask for an explanation, may object, and may refuse a decision made by automated means alone (Personal Information Protection Law, article 24).',
  reasons: {
    'facts-not-an-object': () => 'the facts are not an object of names and values',
    'fact-unknown': () => 'the rubric has no such fact',
    'fact-type': ({ type }) => `must be ${TYPES[String(type)] ?? ''}`,
    'fact-range': (params) => `out of range${rangeText(params)}`,
    'fact-code': () => 'not one of the codes',
    'fact-rows': ({ maxRows }) => `at most ${maxRows} rows`,
    'fact-required': () => 'nothing can be scored without this fact',
    'as-of-required': () => 'the date of the assessment must be given',
    'item-without-value': () => 'the facts give this item no value',
    'item-kind-unknown': () => 'unknown kind of item, perhaps of a newer version',
    'points-out-of-range': ({ max }) => `points must be between 0 and the full mark ${max}`,
    'count-negative': () => 'a count cannot be below 0',
    'sample-too-large': () => 'no more can be sampled than there are, and no more fail than were sampled',
    'outside-domain': () => 'the decision table has no such value',
    'choice-unknown': ({ choice }) =>
      `the decision table offers no such choice${choice === undefined ? '' : `: ${choice}`}`,
    'number-too-large': () => 'the number is too large to be exact',
  },
};

function countedText({ title, count, each, points }: CountedWords): string {
  return `${title}: ${count === undefined ? '' : `${count} × ${each} = `}${points}`;
}

function tierText(from: number | undefined, below: number | undefined): string {
  if (from === undefined) return below === undefined ? 'one tier' : `below ${below}`;
  return below === undefined ? `${from} or more` : `${from} or more, below ${below}`;
}

function rangeText({ min, max }: Readonly<Record<string, string | number>>): string {
  return `${min === undefined ? '' : `, at least ${min}`}${max === undefined ? '' : `, at most ${max}`}`;
}
