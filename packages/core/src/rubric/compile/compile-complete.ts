import type { Rubric } from '../rubric.js';
import type { CompiledFunction } from './compile-any.js';
import { compileUsedFacts } from './compile-facts.js';
import { compileItem, earns } from './compile-item.js';
import { compileBand, compileLists, compileSums } from './compile-sums.js';
import type { Summand } from './compile-sums.js';
import { literal, namesOf } from './names.js';

/** Items in one function: engines take long over long functions, and keep fewer values at hand in them. */
const MOST_ITEMS = 24;

/**
 * The function for complete facts of a rubric without windows: no value can be missing, so that only arithmetic is
 * left. Whatever it meets besides, it leaves to the function that takes any facts.
 */
export function compileComplete(rubric: Rubric): CompiledFunction {
  const runs = runsOf(rubric);
  const parts = runs.map((run, index) => compileRun(run, index, rubric));
  const names = namesOf(rubric, true);
  // A veto or a table adds to a list and no points, so that it stands in the function itself.
  const own = rubric.items.flatMap((item, index) => (earns(item) ? [] : [compileItem(item, index, names)]));
  const read = new Set(parts.flatMap(({ used }) => [...used]));
  const unread = new Set(rubric.facts.map(({ id }) => id).filter((id) => !read.has(id) || names.used.has(id)));
  const summands = runs.map(({ section }, index): Summand => ({ code: `c${index}`, section }));
  const body = [
    // Of a plain object all that is enumerated is its own, or else inherited names come last.
    'if (!isPlain(facts)) return undefined;',
    'let members = 0, last;',
    'for (const name in facts) { members += 1; last = name; }',
    `if (members !== ${rubric.facts.length} || !owns(facts, last)) return undefined;`,
    ...compileUsedFacts(names, unread),
    `const points = asked ? [first, ${rubric.items
      .slice(1)
      .map(() => '0')
      .join(', ')}] : NONE;`,
    ...runs.flatMap((_run, index) => [
      `const c${index} = part${index}(facts, asked, points, asOf);`,
      `if (c${index} === undefined) return undefined;`,
    ]),
    'const lacking = NONE;',
    ...own.flatMap(({ statements }) => statements),
    ...compileSums(summands, names),
    ...compileBand(rubric),
    ...compileLists(rubric),
    "return { status: 'scored', total, points, band, vetoes, outcomes, missing: NONE };",
  ];
  return { constants: [...own.flatMap(({ constants }) => constants), ...parts.flatMap(({ code }) => code)], body };
}

interface Run {
  readonly section: string | undefined;
  /** Places of the items. */
  readonly items: number[];
}

/** Neighbours of one section, so that the points of a section are sums of a few numbers. */
function runsOf({ items }: Rubric): Run[] {
  const runs: Run[] = [];
  items.forEach((item, index) => {
    if (!earns(item)) return;
    const last = runs[runs.length - 1];
    if (last && last.section === item.section && last.items.length < MOST_ITEMS) last.items.push(index);
    else runs.push({ section: item.section, items: [index] });
  });
  return runs;
}

function compileRun({ items }: Run, index: number, rubric: Rubric): { code: string[]; used: ReadonlySet<string> } {
  const names = namesOf(rubric, true, `${literal(index)}_`);
  const compiled = items.flatMap((place) => {
    const item = rubric.items[place];
    return item ? [compileItem(item, place, names)] : [];
  });
  const code = [
    ...compiled.flatMap(({ constants }) => constants),
    `const part${index} = (facts, asked, points, asOf) => {`,
    ...compileUsedFacts(names, names.used),
    ...compiled.flatMap(({ statements }) => statements),
    `if (asked) {\n${items.map((place) => `points[${place}] = p${place};`).join('\n')}\n}`,
    `return ${items.map((place) => `p${place}`).join(' + ')};`,
    '};',
  ];
  return { code, used: names.used };
}
