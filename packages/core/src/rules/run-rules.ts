import type { DocumentDefinition, Rule } from '../definition.js';
import { evaluate } from '../expression/evaluate.js';
import type { Scope } from '../expression/evaluate.js';
import type { IssueDraft, SourceLine } from '../issue.js';
import { inDocumentOrder } from '../pointer/document-order.js';
import { expandTemplate } from '../pointer/template.js';
import type { PlacedValue } from '../pointer/template.js';
import { linesOf } from '../validate/sources.js';

/** What a run of the rules needs besides the document. */
export interface RuleOptions {
  /** The day, `YYYY-MM-DD`, that rules take as today; rules that need it are not applied without it. */
  readonly asOf?: string | undefined;
}

/**
 * The issues that the cross-field rules of a document find in a value, in document order.
 *
 * A rule is evaluated once for each node that its `within` matches, or once for the document. It is
 * applied where its `when` is true, and finds an issue where its `assert` is false; an `assert` that is
 * missing finds none, because the field that is missing is the schema's to report. Never throws.
 */
export function runRules(definition: DocumentDefinition, value: unknown, options: RuleOptions = {}): IssueDraft[] {
  const issues: IssueDraft[] = [];
  const placesByTemplate = new Map<string, readonly PlacedValue[]>();
  for (const rule of definition.rules) {
    const { within = '' } = rule;
    const places = placesByTemplate.get(within) ?? expandTemplate(within, value);
    placesByTemplate.set(within, places);
    for (const place of places) {
      if (isBroken(rule, { root: value, context: place.value, asOf: options.asOf })) {
        issues.push(issueOf(rule, place, definition.sources));
      }
    }
  }
  return inDocumentOrder(issues, definition.root);
}

function isBroken({ when, assert }: Rule, scope: Scope): boolean {
  return (when === undefined || evaluate(when, scope) === true) && evaluate(assert, scope) === false;
}

function issueOf(rule: Rule, place: PlacedValue, sources: readonly SourceLine[]): IssueDraft {
  return {
    code: rule.id,
    severity: rule.level,
    path: rule.at[0] === '.' ? place.pointer + rule.at.slice(1) : rule.at,
    params: {},
    source: linesOf(rule.source, sources),
  };
}
