import type { Field } from '../definition.js';
import { withdrawnDivisions } from '../generated.js';
import { readResidentId } from '../identifiers/resident-id.js';
import type { Issue, ValidationResult } from '../issue.js';
import { loadCatalogue } from '../messages/load-catalogue.js';
import { wordIssue } from '../messages/word-issue.js';
import { childPointer, memberOf } from '../pointer/pointer.js';
import type { DocumentKind } from './document-kind.js';

/** Code of the resident identity card among the types of identity documents. */
const RESIDENT_ID_CARD = '111';

/** Shared types that hold an identity number beside its type. */
const PEOPLE = new Set(['subject', 'person']);

const SOURCE = [{ instrument: 'gbt-2260', basis: 'norm' }] as const;

/**
 * Adds a warning for each resident identity number whose county was withdrawn since: the number is right,
 * and nobody should take today's list for the list of its day. A code that no list has is left alone,
 * because no list is complete. Loads the codes of what was withdrawn when the first number asks for them.
 */
export async function withWithdrawnDivisions<Result extends ValidationResult>(
  result: Result,
  kind: DocumentKind,
  value: unknown,
): Promise<Result> {
  if (result.outcome === 'unchecked' || result.truncated) return result;
  const warnings: Issue[] = [];
  for (const { path, number } of identityNumbers(kind.definition.root, value)) {
    const division = readResidentId(number).value?.division;
    if (division === undefined || !(await withdrawnDivisions()).withdrawn.includes(division)) continue;
    const wording = {
      catalogue: await loadCatalogue(result.language),
      document: { root: kind.definition.root, texts: kind.texts },
    };
    warnings.push(
      wordIssue(
        { code: 'resident-id-division-withdrawn', severity: 'warning', path, params: {}, source: SOURCE },
        wording,
      ),
    );
  }
  if (warnings.length === 0) return result;
  return { ...result, issues: [...result.issues, ...warnings], total: result.total + warnings.length };
}

function identityNumbers(root: Field, document: unknown): { path: string; number: unknown }[] {
  const found: { path: string; number: unknown }[] = [];
  const visit = (field: Field, value: unknown, path: string): void => {
    if (value === undefined) return;
    if (field.shape !== undefined && PEOPLE.has(field.shape) && memberOf(value, 'idType') === RESIDENT_ID_CARD) {
      found.push({ path: childPointer(path, 'idNumber'), number: memberOf(value, 'idNumber') });
    }
    field.fields?.forEach((member) => visit(member, memberOf(value, member.name), childPointer(path, member.name)));
    const { item } = field;
    if (item !== undefined && Array.isArray(value)) {
      value.forEach((entry: unknown, index) => visit(item, entry, childPointer(path, index)));
    }
  };
  visit(root, document, '');
  return found;
}
