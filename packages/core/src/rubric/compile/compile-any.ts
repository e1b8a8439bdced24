import { compileFacts } from './compile-facts.js';
import { compileItem, earns } from './compile-item.js';
import { compileBand, compileLists, compileSums } from './compile-sums.js';
import { literal, namesOf } from './names.js';
import type { Rubric } from '../rubric.js';

/** Code of a function, and the declarations that have to stand outside it. */
export interface CompiledFunction {
  readonly constants: readonly string[];
  readonly body: readonly string[];
}

/** The function that takes any facts at all: absent ones, wrong ones, and those that the rubric does not know. */
export function compileAny(rubric: Rubric): CompiledFunction {
  const names = namesOf(rubric, false);
  const items = rubric.items.map((item, index) => compileItem(item, index, names));
  const windows = rubric.windows ?? [];
  const summands = rubric.items.flatMap((item, index) =>
    earns(item) ? [{ code: `p${index}`, section: item.section }] : [],
  );
  const body = [
    'const facts = own(given);',
    'if (facts === undefined) return REFUSED;',
    ...compileFacts(names),
    ...(windows.length === 0
      ? ['const root = facts;']
      : [
          'const counts = windows(facts, asOf);',
          ...windows.map(({ id }) => `const ${names.windows.get(id) ?? ''} = counts[${literal(id)}];`),
          'const root = Object.assign({}, facts, counts);',
        ]),
    'let lacking = NONE;',
    ...items.flatMap(({ statements }) => statements),
    ...compileSums(summands, names),
    ...compileBand(rubric),
    ...compileLists(rubric),
    `return {
status: lacking.length === 0 ? 'scored' : 'incomplete',
total,
points: asked ? [${rubric.items.map((item, index) => (earns(item) ? `p${index}` : '0')).join(', ')}] : NONE,
band,
vetoes,
outcomes,
missing: lacking.length === 0 ? NONE : inOrder(lacking),
};`,
  ];
  return { constants: items.flatMap(({ constants }) => constants), body };
}
