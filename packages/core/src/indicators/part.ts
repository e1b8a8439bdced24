import { compareText } from '../projection/order.js';
import type { Counted } from './found.js';
import type { EvidenceLine, IndicatorPart, LeftOut, LeftOutReason } from './indicator.js';
import type { Publisher } from './publisher.js';
import type { IndicatorSentences } from './sentences.js';

/** The reasons in the order in which they are told. */
const REASONS: readonly LeftOutReason[] = [
  'day-missing',
  'not-known',
  'unchecked',
  'no-last-day',
  'counted-once',
  'outside-period',
];

/** A number that grows person by person; with evidence only where it is asked for. */
export class PartTally {
  count = 0;
  readonly #keepsEvidence: boolean;
  readonly #evidence: EvidenceLine[] = [];
  readonly #passed = new Map<LeftOutReason, { count: number; readonly evidence: EvidenceLine[] }>();

  constructor(keepsEvidence: boolean) {
    this.#keepsEvidence = keepsEvidence;
  }

  /** Adds what a counting found. */
  add({ found, passed }: Counted): void {
    this.count += found.length;
    if (this.#keepsEvidence) for (const { evidence } of found) this.#evidence.push(evidence);
    this.pass(passed);
  }

  /** Adds lines that stand for more or less than one each. */
  weigh(count: number, evidence: readonly EvidenceLine[]): void {
    this.count += count;
    if (this.#keepsEvidence) this.#evidence.push(...evidence);
  }

  /** Adds what was not counted. */
  pass(passed: Counted['passed']): void {
    for (const { reason, evidence } of passed) {
      const same = this.#passed.get(reason) ?? { count: 0, evidence: [] };
      this.#passed.set(reason, same);
      same.count += 1;
      // What lies outside the period is most of a file, and says nothing about the number.
      if (this.#keepsEvidence && reason !== 'outside-period') same.evidence.push(evidence);
    }
  }

  /** The part as the report shows it. */
  partOf(words: string, sentences: IndicatorSentences, publisher: Publisher): IndicatorPart {
    return {
      words,
      count: publisher.publish(this.count),
      evidence: this.evidence(),
      leftOut: REASONS.flatMap((reason): LeftOut[] => {
        const same = this.#passed.get(reason);
        if (same === undefined) return [];
        const { count, evidence } = same;
        return [
          { reason, message: sentences.reason[reason], count: publisher.publish(count), evidence: inOrder(evidence) },
        ];
      }),
    };
  }

  /** The evidence, in an order that does not depend on that of the documents. */
  evidence(): readonly EvidenceLine[] {
    return inOrder(this.#evidence);
  }
}

/** Lines of evidence in an order that does not depend on that of the documents. */
export function inOrder(lines: readonly EvidenceLine[]): readonly EvidenceLine[] {
  return lines
    .slice()
    .sort(
      (one, other) =>
        compareText(one.document, other.document) ||
        compareText(one.number ?? '', other.number ?? '') ||
        (one.row ?? 0) - (other.row ?? 0) ||
        compareText(one.day ?? '', other.day ?? '') ||
        compareText(one.task ?? '', other.task ?? ''),
    );
}
