import type { Rubric } from '../rubric.js';
import { compileAny } from './compile-any.js';
import { compileComplete } from './compile-complete.js';
import { literal } from './names.js';

const TOOLS =
  'NONE, REFUSED, divide, expression, fits, hasUnknown, inOrder, integerAt, isPlain, isWhole, lack, member, own, owns, scalarAt, those, truthAt, windows';

/**
 * A rubric as the text of a JavaScript module: straight-line code that gives what `scoreRubric` gives, as numbers
 * and without words. It imports nothing and makes no code when it runs. Written at build time; `linkRubric`
 * joins what it exports to the rubric.
 *
 * @param rubric one that `checkRubric` has nothing to say about
 */
export function compileRubric(rubric: Rubric): string {
  const any = compileAny(rubric);
  // Windows may be uncounted whatever the facts are, so that nothing is certain to be there.
  const complete = (rubric.windows ?? []).length === 0 ? compileComplete(rubric) : undefined;
  return `export const rubric = ${literal(rubric.id)};
export const totals = (tools) => {
const { ${TOOLS} } = tools;
const BANDS = ${literal((rubric.bands ?? []).map(({ id }) => id))};
const any = (() => {
${any.constants.join('\n')}
return (given, asOf, asked) => {
${any.body.join('\n')}
};
})();
${
  complete === undefined
    ? 'return any;'
    : `${complete.constants.join('\n')}
// Not a constant, or else engines would share the list and copy it on the first change.
let first = 0;
const complete = (facts, asOf, asked) => {
${complete.body.join('\n')}
};
return (given, asOf, asked) => complete(given, asOf, asked) || any(given, asOf, asked);`
}
};
`;
}
