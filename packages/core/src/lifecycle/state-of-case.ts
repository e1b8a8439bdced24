import { severeBreachIn } from '../breaches/severe-breach.js';
import type { CaseIssue } from '../case/case-result.js';
import { lifecycle } from '../generated-lifecycle.js';
import type { Language } from '../language.js';
import { namePlace } from '../messages/label.js';
import { loadCatalogue } from '../messages/load-catalogue.js';
import { isDocumentSlug } from '../validate/document-slug.js';
import { InvalidAsOfError, requireRealDay } from '../validate/invalid-as-of.js';
import { loadDocument } from '../validate/load-document.js';
import type { CaseState, CaseStateOptions } from './case-state.js';
import { describeCase } from './describe-case.js';
import { followEvents } from './follow-events.js';
import { genericFault, type StateFault } from './state-fault.js';
import { readEvents } from './told-event.js';
import { wordingOf } from './wording.js';

/** How many documents a case file may have. */
const MOST_DOCUMENTS = 5_000;

/**
 * Works out from the documents of one person which measure is in force since when, how its term runs and what
 * the law allows next. Pure: reads no clock, and the order of the documents never matters. Never throws on
 * documents, whatever they are; throws `InvalidAsOfError` when `asOf` is no real day. Whether each document is
 * valid is for `validateCase` to say.
 *
 * @example
 * const { present, term, nextSteps } = await caseState([decision, registration], { asOf: '2024-10-01' });
 */
export async function caseState(documents: readonly unknown[], options: CaseStateOptions): Promise<CaseState> {
  const { asOf, language = 'zh-CN' } = options;
  if (asOf === undefined) throw new InvalidAsOfError();
  requireRealDay(asOf);
  const isTooLarge = documents.length > MOST_DOCUMENTS;
  const { events, person, documents: own, faults } = readEvents(lifecycle, isTooLarge ? [] : documents, asOf);
  const severeBreachOn = severeBreachIn(own);
  const followed = followEvents(lifecycle, events, person, severeBreachOn);
  const drafts = [
    ...(isTooLarge ? [genericFault('lifecycle-too-large', { index: null })] : []),
    ...faults,
    ...followed.faults,
  ];
  const worded = await wordFaults(drafts, language);
  return describeCase(
    lifecycle,
    followed,
    { person, severeBreachOn, asOf, faults: worded },
    wordingOf(lifecycle, language),
  );
}

/** Faults as issues of a case, with the labels of their fields; only the kinds that are at fault are loaded.
 * A script has no documents to load: there the fields go without their words.
 */
async function wordFaults(faults: readonly StateFault[], language: Language): Promise<CaseIssue[]> {
  if (faults.length === 0) return [];
  const catalogue = await loadCatalogue(language);
  const slugs = Array.from(new Set(faults.flatMap(({ slug }) => (slug === undefined ? [] : [slug]))));
  const kinds = await Promise.all(
    slugs.filter(isDocumentSlug).map((slug) => loadDocument(slug, { language }).catch(() => undefined)),
  );
  return faults.map(({ code, severity, document, slug, path, message, source }) => {
    const kind = kinds.find((one) => one?.slug === slug);
    const wording = kind === undefined ? {} : { document: { root: kind.definition.root, texts: kind.texts } };
    const { label } = namePlace(path, { catalogue, ...wording });
    return { code, severity, document, related: [], path, label, params: {}, source, message: message[language] };
  });
}
