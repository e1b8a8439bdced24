import { evaluate } from '../expression/evaluate.js';
import type { Language } from '../language.js';
import { rowsOf } from '../obligations/rows.js';
import { count, type Scene } from './count.js';
import type { Counting } from './counting.js';
import { type Counted, evidenceOf } from './found.js';
import type { EvidenceLine, ReconciledLine } from './indicator.js';
import { shareOf } from './indicator-tally.js';
import { inOrder, PartTally } from './part.js';
import type { Publisher } from './publisher.js';
import type { ReconciliationLine } from './reconciliation-rule.js';
import { INDICATOR_SENTENCES } from './sentences.js';
import type { StatedDocument, StatedNumber } from './stated.js';

/** One stated total while people are still being added. */
export interface LineTally {
  /** Id of the person it is about, where it is about one; only the documents of that person are added then. */
  readonly person?: string | undefined;
  add(scene: Scene): void;
  lineOf(language: Language, publisher: Publisher): ReconciledLine;
}

/** A number, or the share of two, that is compared with what was stated. */
export class NumberTally implements LineTally {
  readonly #line: ReconciliationLine;
  readonly #stated: StatedNumber;
  readonly #whole: PartTally;
  readonly #part: PartTally;
  #hasSource = false;

  constructor(line: ReconciliationLine, stated: StatedNumber, keepsEvidence: boolean) {
    this.#line = line;
    this.#stated = stated;
    this.#whole = new PartTally(keepsEvidence);
    this.#part = new PartTally(keepsEvidence);
  }

  get person(): string | undefined {
    return this.#stated.person;
  }

  add(scene: Scene): void {
    const { count: counting, share } = this.#line;
    if (counting !== undefined) this.#count(counting, scene, this.#part);
    if (share === undefined) return;
    this.#count(share.numerator, scene, this.#part);
    this.#count(share.denominator, scene, this.#whole);
  }

  lineOf(language: Language, publisher: Publisher): ReconciledLine {
    const isShare = this.#line.share !== undefined;
    const counted = isShare ? shareOf(this.#part.count, this.#whole.count) : this.#part.count;
    const known = this.#hasSource ? counted : undefined;
    return lineOf({
      line: this.#line,
      at: this.#stated.at,
      stated: this.#stated.value,
      counted: known,
      unit: isShare ? 'percent' : 'count',
      evidence: this.#part.evidence(),
      language,
      publisher,
    });
  }

  #count(counting: Counting, scene: Scene, tally: PartTally): void {
    const counted = count(counting, scene);
    tally.add(counted);
    this.#hasSource = this.#hasSource || hasSource(counting, counted, scene);
  }
}

/** A list whose rows are compared one by one with what the records give. */
export class MembersTally implements LineTally {
  readonly #line: ReconciliationLine;
  readonly #rows: ReadonlyMap<string, EvidenceLine>;
  readonly #borneOut = new Set<string>();
  readonly #onlyInRecords: EvidenceLine[] = [];
  #counted = 0;
  #hasSource = false;

  constructor(line: ReconciliationLine, { document, to }: StatedDocument) {
    const rows = new Map<string, EvidenceLine>();
    const { key, where } = line.members ?? { key: '' };
    rowsOf(line.at, document.value).forEach((context, index) => {
      const scope = { root: document.value, context, asOf: to };
      const value = evaluate(key, scope);
      if (typeof value !== 'string' || (where !== undefined && evaluate(where, scope) !== true)) return;
      if (!rows.has(value)) rows.set(value, evidenceOf(document, { row: index + 1 }));
    });
    this.#line = line;
    this.#rows = rows;
  }

  add(scene: Scene): void {
    const counting = this.#line.members?.in;
    if (counting === undefined) return;
    const counted = count(counting, scene);
    this.#hasSource = this.#hasSource || hasSource(counting, counted, scene);
    for (const { key, evidence } of counted.found) {
      this.#counted += 1;
      const ids = scene.view.people.find((person) => person.key === key)?.ids ?? [key];
      const rows = ids.filter((id) => this.#rows.has(id));
      for (const id of rows) this.#borneOut.add(id);
      if (rows.length === 0) this.#onlyInRecords.push(evidence);
    }
  }

  lineOf(language: Language, publisher: Publisher): ReconciledLine {
    const onlyInDocument = Array.from(this.#rows).flatMap(([key, row]) => (this.#borneOut.has(key) ? [] : [row]));
    const line = lineOf({
      line: this.#line,
      at: this.#line.at,
      stated: this.#rows.size,
      counted: this.#hasSource ? this.#counted : undefined,
      unit: 'count',
      evidence: [],
      language,
      publisher,
    });
    if (line.status === 'unchecked') return line;
    const isEqual = onlyInDocument.length === 0 && this.#onlyInRecords.length === 0;
    return {
      ...line,
      status: isEqual ? 'equal' : 'differs',
      // What differs is told by name of the document however little evidence is kept, except to the public.
      onlyInDocument: publisher.isStrict ? [] : onlyInDocument,
      onlyInRecords: publisher.isStrict ? [] : inOrder(this.#onlyInRecords),
    };
  }
}

/** Whether anything was there that could have been counted: nothing is compared with files that are not at hand. */
function hasSource(counting: Counting, { found, passed }: Counted, { view, own }: Scene): boolean {
  if (counting.of !== 'rows') return view.people.length > 0;
  if (counting.document === undefined) return own !== undefined;
  if (counting.rows === undefined && view.people.length > 0) return true;
  return found.length > 0 || passed.some(({ reason }) => reason !== 'outside-period');
}

function lineOf({
  line: { id, words },
  at,
  stated,
  counted,
  unit,
  evidence,
  language,
  publisher,
}: {
  readonly line: ReconciliationLine;
  readonly at: string;
  readonly stated: number;
  readonly counted: number | undefined;
  readonly unit: ReconciledLine['unit'];
  readonly evidence: readonly EvidenceLine[];
  readonly language: Language;
  readonly publisher: Publisher;
}): ReconciledLine {
  const sentences = INDICATOR_SENTENCES[language];
  // A share tells its numerator to whoever knows the denominator.
  const publish = (number: number): number | null =>
    unit === 'percent' && publisher.isStrict ? null : publisher.publish(number);
  const shownStated = publish(stated);
  const shownCounted = counted === undefined ? null : publish(counted);
  return {
    line: id,
    at,
    words: words[language],
    status: counted === undefined ? 'unchecked' : counted === stated ? 'equal' : 'differs',
    stated: shownStated,
    counted: shownCounted,
    difference: shownStated === null || shownCounted === null ? null : shownCounted - shownStated,
    unit,
    ...(counted === undefined ? { because: sentences.nothingToCompare } : {}),
    evidence,
    onlyInDocument: [],
    onlyInRecords: [],
  };
}
