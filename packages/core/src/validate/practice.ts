import type { DocumentDefinition, Field } from '../definition.js';
import { evaluate } from '../expression/evaluate.js';
import type { Expression } from '../expression/expression.js';
import type { Severity } from '../issue.js';
import { childPointer, isObject, memberOf } from '../pointer/pointer.js';
import type { FoundIssue } from './found-issue.js';

/** What is asked of the parts of a document that the schema leaves free. */
export interface PracticeOptions {
  /** How a missing recommended field is reported; `undefined` when it is not. */
  readonly recommended: Severity | undefined;
  /** Whether local extensions, which nobody here can check, are reported. */
  readonly extensions: boolean;
  readonly asOf?: string | undefined;
}

/** How many levels of objects and lists local content may have below its key. */
const MAX_EXTENSION_DEPTH = 4;

/**
 * Issues that no schema reports: recommended fields that are missing although the form shows them,
 * extensions that are nested too deeply, and extensions under a key whose profile is not known.
 */
export function practiceIssues(
  definition: DocumentDefinition,
  document: unknown,
  options: PracticeOptions,
): FoundIssue[] {
  const issues: FoundIssue[] = [];
  let conditions: ReturnType<typeof conditionsOf> | undefined;
  const isShown = (template: string, context: unknown): boolean =>
    ((conditions ??= conditionsOf(definition)).get(template) ?? []).every(
      (when) => evaluate(when, { root: document, context, asOf: options.asOf }) === true,
    );

  const visit = (field: Field, value: unknown, path: string, template: string, row: unknown): void => {
    if (field.shape === 'extensions') {
      if (!isObject(value)) return;
      for (const key of Object.keys(value)) {
        if (isDeeper(memberOf(value, key), MAX_EXTENSION_DEPTH)) {
          issues.push({
            code: 'extension-depth',
            severity: 'error',
            path: childPointer(path, key),
            params: { limit: MAX_EXTENSION_DEPTH },
            source: [],
          });
        }
        if (!options.extensions) continue;
        issues.push({
          code: 'profile-unchecked',
          severity: 'warning',
          path: childPointer(path, key),
          params: {},
          source: [],
        });
      }
    } else if (Array.isArray(value)) {
      const { item } = field;
      if (item === undefined) return;
      value.forEach((entry: unknown, index) => visit(item, entry, childPointer(path, index), `${template}/*`, entry));
    } else {
      for (const member of field.fields ?? []) {
        const inner = memberOf(value, member.name);
        const isMissing = isAbsent(inner) && member.recommended && options.recommended !== undefined && isObject(value);
        // Most members are scalars that are there: nothing is to be said about them.
        if (!isMissing && (inner === undefined || !isContainer(member))) continue;
        const memberTemplate = childPointer(template, member.name);
        const memberPath = childPointer(path, member.name);
        if (!isMissing) visit(member, inner, memberPath, memberTemplate, row);
        else if (isShown(memberTemplate, row)) {
          issues.push({ code: 'recommended-missing', severity: options.recommended, path: memberPath, params: {} });
        }
      }
    }
  };
  visit(definition.root, document, '', '', document);
  return issues;
}

/** By pointer template: when the layout shows a field, of its own and by the section it stands in. */
function conditionsOf({ layout }: DocumentDefinition): Map<string, Expression[]> {
  const conditions = new Map<string, Expression[]>();
  const add = (template: string, when: Expression | undefined): void => {
    if (when !== undefined) conditions.set(template, [...(conditions.get(template) ?? []), when]);
  };
  for (const section of layout.sections) section.fields.forEach((template) => add(template, section.when));
  Object.keys(layout.fields).forEach((template) => add(template, layout.fields[template]?.when));
  return conditions;
}

/** Whether objects and lists are nested in more levels than `depth`. */
function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((inner) => isDeeper(inner, depth - 1));
}

/** A list without a row says no more than no list. */
function isAbsent(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

function isContainer({ type }: Field): boolean {
  return type === 'object' || type === 'list';
}
