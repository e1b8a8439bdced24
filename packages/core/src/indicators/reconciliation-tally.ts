import { documentTitles } from '../generated-indicators.js';
import type { Language } from '../language.js';
import { sceneOf } from './count.js';
import type { IndicatorOptions, ReconciledDocument, ReconciledLine } from './indicator.js';
import { type LineTally, MembersTally, NumberTally } from './line-tally.js';
import type { SortedValues } from './people.js';
import type { Publisher } from './publisher.js';
import { type StatedDocument, statedDocuments, statedNumbers } from './stated.js';
import { type View, viewOn } from './view.js';

/** A document that states totals, with its lines. */
interface Entry {
  readonly stated: StatedDocument;
  readonly lines: readonly LineTally[];
  /** Lines about one person, by the id that the row has. */
  readonly byPerson: ReadonlyMap<string, readonly LineTally[]>;
  readonly others: readonly LineTally[];
}

/** The documents that state totals, while what they are made of is still being added. */
export class ReconciliationTally {
  readonly #options: IndicatorOptions;
  readonly #entries: readonly Entry[];

  constructor(documents: readonly unknown[], options: IndicatorOptions, keepsEvidence: boolean) {
    this.#options = options;
    this.#entries = statedDocuments(documents, options).map((stated) =>
      entryOf(stated, linesOf(stated, keepsEvidence)),
    );
  }

  /**
   * Adds the documents of more people.
   * @param isShared these are the documents that are about nobody: rows of the compared document itself count with them, once
   */
  add(sorted: SortedValues, isShared: boolean): void {
    const views = new Map<string, View>();
    for (const { stated, others, byPerson } of this.#entries) {
      const view = views.get(stated.to) ?? viewOn(sorted, stated.to);
      views.set(stated.to, view);
      const scene = { ...sceneOf(view, stated, this.#options), ...(isShared ? { own: stated.document } : {}) };
      for (const line of others) line.add(scene);
      for (const person of view.people) {
        const own = { ...scene, view: { people: [person], documents: person.documents } };
        for (const id of person.ids) for (const line of byPerson.get(id) ?? []) line.add(own);
      }
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

function entryOf(stated: StatedDocument, lines: readonly LineTally[]): Entry {
  const byPerson = new Map<string, LineTally[]>();
  for (const line of lines) {
    if (line.person === undefined) continue;
    const same = byPerson.get(line.person);
    if (same === undefined) byPerson.set(line.person, [line]);
    else same.push(line);
  }
  return { stated, lines, byPerson, others: lines.filter(({ person }) => person === undefined) };
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
