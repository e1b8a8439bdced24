import type { Fact } from '../rubric.js';
import { literal } from './names.js';
import type { Names } from './names.js';

const INT32 = 2 ** 31;

/**
 * Statements that read every fact once and refuse the wrong ones. Facts that are not declared are found by
 * counting: nothing else makes more members than there are facts.
 */
export function compileFacts(names: Names): string[] {
  const { facts } = names.rubric;
  return [
    'let absent = 0;',
    ...facts.flatMap((fact, index) => {
      const name = names.facts.get(fact.id) ?? '';
      return [
        declaration(fact, name),
        `if (${name} === undefined) absent += 1;`,
        `else if (!(${fits(fact, name, index)})) return REFUSED;`,
      ];
    }),
    'let members = 0;',
    'for (const _ in facts) members += 1;',
    `if (members !== ${facts.length} - absent && hasUnknown(facts)) return REFUSED;`,
  ];
}

/** Statements that read the facts which the code uses, and give up where one of them is absent or wrong. */
export function compileUsedFacts(names: Names, ids: ReadonlySet<string>): string[] {
  return names.rubric.facts.flatMap((fact, index) => {
    const name = names.facts.get(fact.id) ?? '';
    return ids.has(fact.id) ? [declaration(fact, name), `if (!(${fits(fact, name, index)})) ${names.refuse}`] : [];
  });
}

/** Names that every object inherits are read as own members only. */
function declaration({ id }: Fact, name: string): string {
  return `const ${name} = ${id in Object.prototype ? `member(facts, ${literal(id)})` : `facts[${literal(id)}]`};`;
}

/** The condition that a value is one that the fact may have. */
function fits(fact: Fact, name: string, index: number): string {
  const byDeclaration = `fits(${index}, ${name})`;
  if (fact.type === 'rows' || fact.type === 'date') return byDeclaration;
  const { codes, min, max } = fact;
  const isBare = min === undefined && max === undefined;
  if (fact.type === 'boolean') return isBare && !codes ? `${name} === true || ${name} === false` : byDeclaration;
  if (fact.type === 'code') {
    return isBare && codes && codes.length > 0
      ? codes.map((code) => `${name} === ${literal(code)}`).join(' || ')
      : byDeclaration;
  }
  if (codes || min === undefined || max === undefined || min < -INT32 || max >= INT32) return byDeclaration;
  // One comparison for "a whole number"; the bounds keep it in the range where that is exact.
  return `(${name} | 0) === ${name} && ${name} >= ${literal(min)} && ${name} <= ${literal(max)}`;
}
