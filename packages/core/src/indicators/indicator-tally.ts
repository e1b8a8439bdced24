import { divideRounded } from '../rubric/round.js';
import { formatPoints } from '../rubric/points.js';
import type { Language } from '../language.js';
import { count, type Scene } from './count.js';
import type { CountedPart, IndicatorRule } from './indicator-rule.js';
import type { Counted } from './found.js';
import type { Indicator, IndicatorOptions, IndicatorPart } from './indicator.js';
import { PartTally } from './part.js';
import { Publisher } from './publisher.js';
import { INDICATOR_SENTENCES } from './sentences.js';
import { staffingIn } from './staffing.js';

/** One indicator while people are still being added. */
export class IndicatorTally {
  readonly #rule: IndicatorRule;
  readonly #options: IndicatorOptions;
  readonly #numerator: PartTally;
  readonly #denominator: PartTally;
  #short = 0;
  #isChosen = false;
  #places = 0;

  constructor(rule: IndicatorRule, options: IndicatorOptions, keepsEvidence: boolean) {
    this.#rule = rule;
    this.#options = options;
    this.#numerator = new PartTally(keepsEvidence);
    this.#denominator = new PartTally(keepsEvidence);
  }

  /** Adds what the documents in a scene give. */
  add(scene: Scene): void {
    const { numerator, denominator, within } = this.#rule;
    if (numerator.count.of === 'staffing') {
      const staffing = staffingIn(scene.view, this.#options);
      if (staffing === undefined) return;
      this.#isChosen = true;
      this.#short += staffing.short;
      this.#places += staffing.evidence.length;
      this.#numerator.weigh(staffing.required, staffing.evidence);
      this.#denominator.weigh(staffing.actual, staffing.evidence);
      this.#numerator.pass(staffing.passed);
      return;
    }
    const whole = counted(denominator, scene);
    const part = counted(numerator, scene);
    this.#denominator.add(whole);
    if (within !== true) {
      this.#numerator.add(part);
      return;
    }
    const keys = new Set(whole.found.map(({ key }) => key));
    // What is left out of both is told once, with the denominator.
    this.#numerator.add({ found: part.found.filter(({ key }) => keys.has(key)), passed: [] });
  }

  /** The indicator as the report shows it. */
  indicatorOf(language: Language, publisher: Publisher): Indicator {
    const { id, title, tells, doesNotTell, unit, better, numerator, denominator, source } = this.#rule;
    const sentences = INDICATOR_SENTENCES[language];
    const isStaffing = numerator.count.of === 'staffing';
    const isUnchosen = isStaffing && !this.#isChosen;
    // How many workers there are points to no person in a measure.
    const shown = isStaffing ? new Publisher(undefined) : publisher;
    const below = this.#partOf(this.#denominator, denominator, language, shown);
    const above = this.#partOf(this.#numerator, numerator, language, shown);
    const outcome = isUnchosen
      ? ({ status: 'not-chosen', value: null } as const)
      : isStaffing && this.#places === 0
        ? ({ status: 'empty', value: null } as const)
        : outcomeOf(above.count, below.count, isStaffing ? this.#short : undefined);
    const because =
      outcome.status === 'not-chosen'
        ? this.#options.staffing === undefined
          ? sentences.noStaffing
          : sentences.noRequirement
        : outcome.status === 'empty'
          ? isStaffing
            ? sentences.noStaffingDocument
            : sentences.empty
          : outcome.status === 'suppressed'
            ? sentences.suppressed(this.#options.suppressBelow ?? 0)
            : undefined;
    const valueText = outcome.value === null ? null : textOf(outcome.value, unit);
    return {
      indicator: id,
      title: title[language],
      tells: tells[language],
      doesNotTell: doesNotTell[language],
      unit,
      better: better ?? null,
      status: outcome.status,
      numerator: isUnchosen ? { ...above, count: null } : above,
      denominator: isUnchosen ? { ...below, count: null } : below,
      value: outcome.value,
      valueText,
      arithmetic:
        valueText === null ? null : `${above.count} ${unit === 'percent' ? '÷' : '-'} ${below.count} = ${valueText}`,
      ...(because === undefined ? {} : { because }),
      source,
    };
  }

  #partOf(tally: PartTally, part: CountedPart, language: Language, publisher: Publisher): IndicatorPart {
    return tally.partOf(part.words[language], INDICATOR_SENTENCES[language], publisher);
  }
}

/** The share of two numbers in hundredths of a percent, rounded half up. */
export function shareOf(numerator: number, denominator: number): number | undefined {
  return divideRounded(numerator * 10_000, denominator, 'half-up');
}

/** A value as people write it. */
function textOf(value: number, unit: 'percent' | 'person'): string {
  return unit === 'percent' ? `${formatPoints(value)}%` : String(value);
}

function counted({ count: counting }: CountedPart, scene: Scene): Counted {
  return counting.of === 'staffing' ? { found: [], passed: [] } : count(counting, scene);
}

function outcomeOf(
  above: number | null,
  below: number | null,
  short: number | undefined,
): { readonly status: Indicator['status']; readonly value: number | null } {
  if (below === null || above === null) return { status: 'suppressed', value: null };
  if (short !== undefined) return { status: 'counted', value: short };
  const value = below === 0 ? undefined : shareOf(above, below);
  return value === undefined ? { status: 'empty', value: null } : { status: 'counted', value };
}
