import { withdrawnDivisions } from '../generated.js';
import { readResidentId } from '../identifiers/resident-id.js';
import type { Issue, ValidationResult } from '../issue.js';
import { loadCatalogue } from '../messages/load-catalogue.js';
import { wordIssue } from '../messages/word-issue.js';
import { childPointer, memberOf } from '../pointer/pointer.js';
import type { DocumentKind } from './document-kind.js';

/** Code of the resident identity card among the types of identity documents. */
const RESIDENT_ID_CARD = '111';

/** Local content is its publisher's: nothing there is taken for an identity number. */
const LOCAL = 'extensions';

const SOURCE = [{ instrument: 'gbt-2260', basis: 'norm' }] as const;

/**
 * Where a document has resident identity numbers of counties that were withdrawn since. A code that no
 * list has is left alone, because no list is complete. Loads the codes of what was withdrawn when there is
 * a number to look up.
 */
export async function withdrawnDivisionPaths(document: unknown): Promise<readonly string[]> {
  const numbers = divisionsOfPeople(document);
  if (numbers.length === 0) return [];
  const { withdrawn } = await withdrawnDivisions();
  return numbers.filter(({ division }) => withdrawn.includes(division)).map(({ path }) => path);
}

/**
 * Adds a warning at each of the paths: the number is right, and nobody should take today's list for the
 * list of its day.
 */
export async function withWithdrawnDivisions<Result extends ValidationResult>(
  result: Result,
  { definition, texts }: Pick<DocumentKind, 'definition' | 'texts'>,
  paths: readonly string[],
): Promise<Result> {
  if (paths.length === 0 || result.outcome === 'unchecked' || result.truncated) return result;
  const wording = {
    catalogue: await loadCatalogue(result.language),
    document: { root: definition.root, texts },
  };
  const warnings = paths.map((path): Issue =>
    wordIssue(
      { code: 'resident-id-division-withdrawn', severity: 'warning', path, params: {}, source: SOURCE },
      wording,
    ),
  );
  return { ...result, issues: [...result.issues, ...warnings], total: result.total + warnings.length };
}

/** The county in each identity number that stands beside its type, wherever the document names a person. */
function divisionsOfPeople(document: unknown): { path: string; division: string }[] {
  const found: { path: string; division: string }[] = [];
  const visit = (value: object, path: string): void => {
    if (memberOf(value, 'idType') === RESIDENT_ID_CARD) {
      const division = readResidentId(memberOf(value, 'idNumber')).value?.division;
      if (division !== undefined) found.push({ path: childPointer(path, 'idNumber'), division });
    }
    for (const [name, member] of Object.entries(value) as [string, unknown][]) {
      if (typeof member === 'object' && member !== null && name !== LOCAL) visit(member, childPointer(path, name));
    }
  };
  if (typeof document === 'object' && document !== null) visit(document, '');
  return found;
}
