import { documentTitles } from '../generated-indicators.js';
import type { Language } from '../language.js';
import { sceneOf } from './count.js';
import type { IndicatorOptions, ReconciledDocument, ReconciledLine } from './indicator.js';
import { type LineTally, MembersTally, NumberTally } from './line-tally.js';
import type { SortedValues } from './people.js';
import type { Publisher } from './publisher.js';
import { type StatedDocument, statedDocuments, statedNumbers } from './stated.js';
import { type View, viewOn } from './view.js';

/** The documents that state totals, while what they are made of is still being added. */
export class ReconciliationTally {
  readonly #options: IndicatorOptions;
  readonly #entries: readonly { readonly stated: StatedDocument; readonly lines: readonly LineTally[] }[];

  constructor(documents: readonly unknown[], options: IndicatorOptions, keepsEvidence: boolean) {
    this.#options = options;
    this.#entries = statedDocuments(documents, options).map((stated) => ({
      stated,
      lines: linesOf(stated, keepsEvidence),
    }));
  }

  /**
   * Adds the documents of more people.
   * @param isShared these are the documents that are about nobody: rows of the compared document itself count with them, once
   */
  add(sorted: SortedValues, isShared: boolean): void {
    const views = new Map<string, View>();
    for (const { stated, lines } of this.#entries) {
      const view = views.get(stated.to) ?? viewOn(sorted, stated.to);
      views.set(stated.to, view);
      const scene = { ...sceneOf(view, stated, this.#options), ...(isShared ? { own: stated.document } : {}) };
      for (const line of lines) line.add(scene);
    }
  }

  /** The documents line by line, as the report shows them. */
  documents(language: Language, publisher: Publisher): readonly ReconciledDocument[] {
    return this.#entries.map(({ stated, lines }) => {
      const { document, from, to, isBounded } = stated;
      const compared = lines.map((line) => line.lineOf(language, publisher));
      return {
        document: document.slug,
        title: documentTitles[document.slug]?.[language] ?? document.slug,
        number: document.number ?? null,
        from: isBounded ? from : null,
        to,
        status: statusOf(compared),
        lines: compared,
      };
    });
  }
}

function linesOf(stated: StatedDocument, keepsEvidence: boolean): readonly LineTally[] {
  return stated.rule.lines.flatMap((line): readonly LineTally[] =>
    line.members === undefined
      ? statedNumbers(line, stated.document).map((number) => new NumberTally(line, number, keepsEvidence))
      : [new MembersTally(line, stated)],
  );
}

function statusOf(lines: readonly ReconciledLine[]): ReconciledDocument['status'] {
  if (lines.some(({ status }) => status === 'differs')) return 'differs';
  return lines.some(({ status }) => status === 'equal') ? 'equal' : 'unchecked';
}
