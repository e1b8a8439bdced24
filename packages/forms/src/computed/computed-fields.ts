import { dependencies } from '@guitu/core';
import type { DocumentDefinition, Expression, Rule } from '@guitu/core';

/** A field whose value a rule determines. */
export interface ComputedField {
  /** Pointer template of the field. */
  readonly template: string;
  /** Id of the rule. */
  readonly rule: string;
  /** Pointer template of the nodes in which the rule holds, each by itself. */
  readonly within: string | undefined;
  /** When the rule holds; always when absent. */
  readonly when: Expression | undefined;
  /** What the field has to equal. */
  readonly value: Expression;
  /** Pointer templates of what the value is worked out from. */
  readonly reads: readonly string[];
}

/**
 * The fields that a rule determines: it says that they equal something that is worked out from other
 * fields. A rule that asks for one certain answer (a consent, a kind of organisation) determines
 * nothing: the answer is the person's to give.
 */
export function computedFieldsOf({ rules }: Pick<DocumentDefinition, 'rules'>): readonly ComputedField[] {
  return rules.flatMap((rule) => {
    const found = determined(rule);
    if (!found) return [];
    const within = rule.within ?? '';
    const template = rule.at[0] === '.' ? within + rule.at.slice(1) : rule.at;
    const reads = dependencies(found, within);
    // What is worked out from itself is not determined.
    if (reads.length === 0 || reads.includes(template)) return [];
    return [{ template, rule: rule.id, within: rule.within, when: rule.when, value: found, reads }];
  });
}

/** The side of an equation that the field at which the rule points has to equal. */
function determined({ assert, at }: Rule): Expression | undefined {
  if (!isOperation(assert) || !Array.isArray(assert['equal'])) return undefined;
  const [one, other] = assert['equal'] as readonly Expression[];
  if (isGetOf(one, at) && isOperation(other)) return other;
  return isGetOf(other, at) && isOperation(one) ? one : undefined;
}

function isOperation(part: unknown): part is Readonly<Record<string, unknown>> & Expression {
  return typeof part === 'object' && part !== null;
}

function isGetOf(part: unknown, path: string): boolean {
  return isOperation(part) && Array.isArray(part['get']) && part['get'][0] === path;
}
