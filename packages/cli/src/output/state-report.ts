import type { CaseState, CaseTerm, HistoryStep, NextStep, PresentState, RaisedFlag } from '@guitu/core/state';
import type { ReadCase, UnreadFile } from '../input/read-case.js';
import type { CaseFileIssue, CaseFilePlace } from './case-report.js';

/** Something that rests on a document, with its file in place of its position. */
type InFile<Placed extends { readonly by: object }> = Omit<Placed, 'by'> & {
  readonly by: Omit<PresentState['by'], 'index'> & CaseFilePlace;
};

/** The state of a case file, in the shape that programs read. */
export interface StateReport {
  /** As it was given. */
  readonly folder: string;
  readonly asOf: string;
  /** `unchecked` also when a file could not be read. */
  readonly outcome: CaseState['outcome'];
  readonly present: InFile<PresentState> | null;
  readonly beside: readonly InFile<PresentState>[];
  readonly history: readonly InFile<HistoryStep>[];
  readonly term: CaseTerm | null;
  readonly flags: readonly InFile<RaisedFlag>[];
  readonly nextSteps: readonly NextStep[];
  readonly faults: readonly CaseFileIssue[];
  readonly assumptions: readonly string[];
  readonly opinion: string;
  readonly unread: readonly UnreadFile[];
  readonly ignored: readonly string[];
}

/** A state with the files of its documents. */
export function stateReport(folder: string, state: CaseState, { documents, unread, ignored }: ReadCase): StateReport {
  const placeAt = (index: number): CaseFilePlace => documents[index]?.place ?? { file: folder };
  const inFile = <Placed extends { readonly by: PresentState['by'] }>(placed: Placed): InFile<Placed> => {
    const { index, ...by } = placed.by;
    return { ...placed, by: { ...by, ...placeAt(index) } };
  };
  const { asOf, outcome, present, term, nextSteps, assumptions, opinion } = state;
  return {
    folder,
    asOf,
    outcome: outcome === 'valid' && unread.length > 0 ? 'unchecked' : outcome,
    present: present === null ? null : inFile(present),
    beside: state.beside.map(inFile),
    history: state.history.map(inFile),
    term,
    flags: state.flags.map(inFile),
    nextSteps,
    faults: state.faults.map(({ document, related, ...fault }) => ({
      ...fault,
      document: document === null ? null : placeAt(document),
      related: related.map(placeAt),
    })),
    assumptions,
    opinion,
    unread,
    ignored,
  };
}
