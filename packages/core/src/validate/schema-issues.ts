import type { SchemaError } from '../definition.js';
import { childPointer } from '../pointer/pointer.js';
import type { FoundIssue } from './found-issue.js';

/** How complete a document has to be: a draft may still lack what is required. */
export type Mode = 'final' | 'draft';

/** Errors that name a member: the parameter that holds its name. */
const MEMBER: Readonly<Record<string, string>> = {
  required: 'missingProperty',
  dependentRequired: 'missingProperty',
  additionalProperties: 'additionalProperty',
  unevaluatedProperties: 'unevaluatedProperty',
  propertyNames: 'propertyName',
};

/** Codes that a draft is excused from. */
const COMPLETENESS = new Set(['required', 'dependent-required', 'min-items']);

/** Codes that only a text can have: at the place of an object they speak of one of its names. */
const OF_TEXT = new Set(['pattern', 'format', 'enum', 'const', 'min-length', 'max-length']);

/** Of several errors at one place the first of these is the cause; the rest follow from it, or can wait. */
const CAUSES = ['type', 'const', 'enum', 'format', 'min-length', 'max-length'];

/**
 * Turns the raw errors of a generated validator into issues: one for each place, at the member itself
 * where a member is missing or superfluous, without the errors that only repeat others.
 */
export function schemaIssues(errors: readonly SchemaError[], mode: Mode): FoundIssue[] {
  const byPath = new Map<string, FoundIssue>();
  const badNames = new Set(
    errors.filter(({ keyword }) => keyword === 'propertyNames').map(({ instancePath }) => instancePath),
  );
  for (const error of errors) {
    const code = codeOf(error.keyword);
    // `if` only says that its branch failed; what is wrong with a name is reported at the name, as one issue.
    if (code === 'if' || (OF_TEXT.has(code) && badNames.has(error.instancePath))) continue;
    if (mode === 'draft' && COMPLETENESS.has(code)) continue;
    const path = pathOf(error);
    const known = byPath.get(path);
    if (known !== undefined && rank(known.code) <= rank(code)) continue;
    byPath.set(path, { code, severity: 'error', path, params: limitsOf(error) });
  }
  return Array.from(byPath.values());
}

/** The keyword in kebab-case. The generated schemas are written out, so that both ways to seal an object are one. */
function codeOf(keyword: string): string {
  return keyword === 'additionalProperties'
    ? 'unevaluated-properties'
    : keyword.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function pathOf({ keyword, instancePath, params }: SchemaError): string {
  const name = params[MEMBER[keyword] ?? ''];
  return typeof name === 'string' ? childPointer(instancePath, name) : instancePath;
}

function rank(code: string): number {
  const place = CAUSES.indexOf(code);
  return place < 0 ? CAUSES.length : place;
}

/** What the schema asks for. Everything else in the parameters may come from the document. */
function limitsOf({ keyword, params }: SchemaError): FoundIssue['params'] {
  const limits: Record<string, string | number | boolean> = {};
  const take = (name: string, limit: unknown): void => {
    if (typeof limit === 'string' || typeof limit === 'number' || typeof limit === 'boolean') limits[name] = limit;
  };
  take('limit', params['limit'] ?? params['allowedValue'] ?? params['multipleOf']);
  if (keyword === 'type') take('type', params['type']);
  if (keyword === 'format') take('format', params['format']);
  if (keyword === 'dependentRequired') take('property', params['property']);
  return limits;
}
