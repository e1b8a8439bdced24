import type { DocumentDefinition, Field, FormCheck, SchemaError } from '../../definition.js';
import type { IssueDraft } from '../../issue.js';
import type { Codes } from '../../modules/brief.js';
import { formCheck } from '../../modules/form-check.js';
import { runRules } from '../../rules/run-rules.js';
import type { ProfiledDocument } from '../profiled-document.js';
import { snapshotCheck } from '../snapshot-check.js';

/** One of those who judge a document: the national standard, a profile above, the profile itself. */
export interface Side {
  readonly id: string;
  readonly definition: DocumentDefinition;
  readonly form: FormCheck;
}

/** The codes of every list of the standard that a document chooses from. */
export function codesOf(root: Field, find: (list: string) => readonly string[] | undefined): Codes {
  const codes: Record<string, readonly string[]> = {};
  const visit = ({ codelist, fields = [], item }: Field): void => {
    if (codelist !== undefined) codes[codelist] = find(codelist) ?? [];
    fields.forEach(visit);
    if (item) visit(item);
  };
  visit(root);
  return codes;
}

/** The national standard. */
export function nationalSide(base: DocumentDefinition, codes: Codes): Side {
  return { id: 'national', definition: base, form: formCheck(base, codes) };
}

/** A profile, by the flat snapshot of a document. */
export function profileSide(id: string, document: ProfiledDocument, codes: Codes): Side {
  return { id, definition: document.definition, form: snapshotCheck(document, codes) };
}

/** Errors of the schema. */
export function schemaErrors({ form }: Side, value: unknown): readonly SchemaError[] {
  return form(value) ? [] : (form.errors ?? []);
}

/** Errors of the rules; warnings refuse nothing. */
export function ruleErrors({ definition }: Side, value: unknown, asOf: string): readonly IssueDraft[] {
  return runRules(definition, value, { asOf }).filter(({ severity }) => severity === 'error');
}
