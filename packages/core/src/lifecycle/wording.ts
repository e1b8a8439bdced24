import type { SourceLine } from '../issue.js';
import type { Language } from '../language.js';
import { clauseText } from './clause-text.js';
import type { FiledBy, Grounds } from './case-state.js';
import type { TitledLifecycle, Words } from './lifecycle.js';
import { stateSentences, type StateSentences } from './sentences.js';
import type { ReadDocument } from './told-event.js';

/** Puts parts of a state into words of one language. */
export interface Wording {
  readonly language: Language;
  readonly sentences: StateSentences;
  readonly word: (words: Words) => string;
  readonly grounds: (source: readonly SourceLine[]) => Grounds;
  readonly documentTitle: (slug: string) => string;
  readonly filedBy: (document: ReadDocument) => FiledBy;
}

/** The wording of a lifecycle in one language. */
export function wordingOf(lifecycle: TitledLifecycle, language: Language): Wording {
  const sentences = stateSentences(language);
  const documentTitle = (slug: string): string => lifecycle.documents[slug]?.[language] ?? slug;
  const cited = (instrument: string, lines: readonly SourceLine[]): string =>
    instrument === ''
      ? sentences.composed
      : sentences.cite(
          lifecycle.instruments[instrument]?.[language] ?? instrument,
          lines.map(({ clause = '' }) => clauseText(clause, language)),
        );
  const article = (source: readonly SourceLine[]): string =>
    Array.from(new Set(source.map(({ instrument = '' }) => instrument)))
      .map((id) =>
        cited(
          id,
          source.filter(({ instrument = '' }) => instrument === id),
        ),
      )
      .join(sentences.between);
  return {
    language,
    sentences,
    word: (words) => words[language],
    grounds: (source) => ({ source, article: article(source) }),
    documentTitle,
    filedBy: ({ index, slug, number }) => ({
      index,
      document: slug,
      title: documentTitle(slug),
      ...(number === undefined ? {} : { number }),
    }),
  };
}
