import type { RubricItem } from '../item.js';
import { compileDecision } from './compile-decision.js';
import { compileTallies } from './compile-tallies.js';
import { literal } from './names.js';
import type { Names } from './names.js';
import { quotientOf } from './quotient.js';
import { absence, anyMissing, itemReader, unlessMissing } from './readings.js';
import type { ItemReader, Reading } from './readings.js';

/** The code of one item. */
export interface CompiledItem {
  /** Statements that set its points, `p` and its place; they may refuse the facts. */
  readonly statements: readonly string[];
  /** Declarations outside the function. */
  readonly constants: readonly string[];
}

/** An item of a rubric as statements. */
export function compileItem(item: RubricItem, index: number, names: Names): CompiledItem {
  const reader = itemReader(item, index, names);
  const evidence = ('evidence' in item && item.evidence) || [];
  const pieces = evidence.map((_each, at) => reader.read(`/evidence/${at}/present`, 'boolean'));
  const points = `p${index}`;
  const scored = compileKind(item, index, reader, names);
  const lacking = pieces.map(({ piece }) => `${piece.code} === false`).join(' || ');
  const unknown = anyMissing(pieces);
  // One piece that is known to lack decides, whatever is still unknown about the others.
  const whole =
    pieces.length === 0
      ? scored
      : unknown === ''
        ? `if (!(${lacking})) {\n${scored}\n}`
        : `if (!(${lacking})) {\nif (${unknown}) {\n${absence(item, pieces, names)}\n} else {\n${scored}\n}\n}`;
  const declarations = { veto: `let v${index} = false;`, decision: `let o${index} = null;` };
  const declared = item.kind === 'veto' || item.kind === 'decision' ? declarations[item.kind] : `let ${points} = 0;`;
  return { statements: [...reader.statements, declared, whole], constants: reader.constants };
}

/** Whether items of its kind have points; a veto overrules them, and a table has an outcome instead. */
export function earns({ kind }: RubricItem): boolean {
  return kind !== 'veto' && kind !== 'decision';
}

function compileKind(item: RubricItem, index: number, reader: ItemReader, names: Names): string {
  const points = `p${index}`;
  switch (item.kind) {
    case 'tiers': {
      const input = reader.read('/input', 'integer');
      // The last tier that is reached counts, so that the search goes from the end.
      const steps = item.tiers
        .map(({ from, points: mark }) =>
          from === undefined ? undefined : `${input.piece.code} >= ${literal(from)} ? ${literal(mark)} : `,
        )
        .reverse();
      const [first] = item.tiers;
      return first
        ? unlessMissing(
            item,
            [input],
            names,
            `${points} = ${steps.filter((step) => step !== undefined).join('')}${literal(first.points)};`,
          )
        : unlessMissing(item, [input], names, names.refuse);
    }
    case 'all-or-nothing': {
      const condition = reader.read('/condition', 'boolean');
      return unlessMissing(item, [condition], names, `${points} = ${condition.piece.code} ? ${literal(item.max)} : 0;`);
    }
    case 'veto': {
      const condition = reader.read('/condition', 'boolean');
      return unlessMissing(item, [condition], names, `v${index} = ${condition.piece.code};`);
    }
    case 'given': {
      const given = reader.read('/points', 'integer');
      const { code } = given.piece;
      const refusal = `if (${code} < 0 || ${code} > ${literal(item.max)}) ${names.refuse}`;
      return unlessMissing(item, [given], names, `${refusal}\n${points} = ${code} + 0;`);
    }
    case 'requirement': {
      const cases = item.cases.map(({ when }, at) => ({
        applies: when === undefined ? undefined : reader.read(`/cases/${at}/when`, 'boolean'),
        required: reader.read(`/cases/${at}/required`, 'integer'),
        actual: reader.read(`/cases/${at}/actual`, 'integer'),
      }));
      return cases.reduceRight((otherwise, { applies, required, actual }) => {
        const reached = isReached(points, literal(item.max), required.piece.code, actual.piece.code);
        const settled = unlessMissing(item, [required, actual], names, reached);
        return applies
          ? unlessMissing(item, [applies], names, `if (${applies.piece.code}) {\n${settled}\n} else {\n${otherwise}\n}`)
          : settled;
      }, names.refuse);
    }
    case 'ratio-requirement': {
      const [population, actual] = [reader.read('/population', 'integer'), reader.read('/actual', 'integer')];
      const due = names.next('q');
      const { code, canMiss } = quotientOf(bounded(population), item.per, item.rounding);
      return unlessMissing(
        item,
        [population, actual],
        names,
        `if (${population.piece.code} < 0) ${names.refuse}
const ${due} = ${code};
${canMiss ? `if (${due} === undefined) ${names.refuse}\n` : ''}${isReached(points, literal(item.max), `Math.max(${due}, ${literal(item.minimum)})`, actual.piece.code)}`,
      );
    }
    case 'sampling': {
      const [population, sampled, failed] = [
        reader.read('/population', 'integer'),
        reader.read('/sampled', 'integer'),
        reader.read('/failed', 'integer'),
      ];
      const [all, looked, wrong] = [population.piece.code, sampled.piece.code, failed.piece.code];
      const share = names.next('q');
      const { code, canMiss } = quotientOf(bounded(population, item.share), 10000, item.rounding);
      return unlessMissing(
        item,
        [population, sampled, failed],
        names,
        `if (${all} < 0 || ${looked} < 0 || ${wrong} < 0 || ${looked} > ${all} || ${wrong} > ${looked}) ${names.refuse}
const ${share} = ${code};
${canMiss ? `if (${share} === undefined) ${names.refuse}\n` : ''}if (${looked} < Math.min(${all}, Math.max(${share}, ${literal(item.minimum)}))) ${names.isComplete ? names.refuse : `lacking = lacking.concat(${sampled.needs});`}
else {
${points} = ${literal(item.max)} - ${wrong} * ${literal(item.each)};
if (!isWhole(${points})) ${names.refuse}
if (${points} < ${literal(item.floor)}) ${points} = ${literal(item.floor)};
}`,
      );
    }
    case 'deduct':
    case 'bonus':
    case 'penalty':
      return compileTallies(item, points, reader, names);
    case 'decision':
      return compileDecision(item, index, reader, names);
    default:
      return names.refuse;
  }
}

/** A reading, or so many times it, with its bounds. */
function bounded({ piece, least, most }: Reading, times = 1): { code: string; least: number; most: number } {
  const code = times === 1 ? piece.code : `${piece.code} * ${literal(times)}`;
  return { code, least: least * times, most: most * times };
}

function isReached(points: string, max: string, required: string, actual: string): string {
  return `${points} = ${actual} >= ${required} ? ${max} : 0;`;
}
