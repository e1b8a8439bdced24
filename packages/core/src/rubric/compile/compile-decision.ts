import type { Cell, DecisionItem, Domain } from '../decision.js';
import { isCodes } from '../decision.js';
import { literal } from './names.js';
import type { Names } from './names.js';
import { absence, anyMissing } from './readings.js';
import type { ItemReader, Reading } from './readings.js';

/** A decision table as statements: the one row that is left by what is known, or a refusal. */
export function compileDecision(item: DecisionItem, index: number, reader: ItemReader, names: Names): string {
  const inputs = item.inputs.map((input, at) => ({ ...input, reading: reader.read(`/inputs/${at}/value`, 'scalar') }));
  const readings = inputs.map(({ reading }) => reading);
  const outside = inputs.map(({ reading, domain }) =>
    unlessUnknown(reading, `!(${isIn(domain, reading.piece.code)})`, '&&'),
  );
  const [row, rows] = [names.next('r'), names.next('n')];
  const tests = item.rows.map(({ when }, at) => {
    const held = inputs.flatMap(({ id, reading }) => {
      const cell = when[id];
      return cell === undefined ? [] : [`(${unlessUnknown(reading, holds(cell, reading.piece.code), '||')})`];
    });
    return `if (${held.join(' && ') || 'true'}) { ${row} = ${at}; ${rows} += 1; }`;
  });
  const missing = anyMissing(readings);
  const otherwise =
    missing === '' ? names.refuse : `if (${missing}) {\n${absence(item, readings, names)}\n} else ${names.refuse}`;
  const decided = names.next('d');
  reader.constants.push(`const ${decided} = ${literal(item.rows.map((each) => decidedRow(item, each)))};`);
  return [
    ...outside.map((test) => `if (${test}) ${names.refuse}`),
    `let ${row} = 0, ${rows} = 0;`,
    ...tests,
    `if (${rows} === 1) {\nif (${decided}[${row}] === null) ${names.refuse}\no${index} = ${decided}[${row}];\n} else {\n${otherwise}\n}`,
  ].join('\n');
}

/** What a row comes to; null where the table has no such outcome. */
function decidedRow(item: DecisionItem, { id, outcome }: DecisionItem['rows'][number]): unknown {
  return item.outcomes.some((each) => each.id === outcome) ? { item: item.id, row: id, outcome } : null;
}

/** A condition about a value that only counts where the value is known. */
function unlessUnknown({ piece }: Reading, condition: string, join: '&&' | '||'): string {
  if (!piece.canMiss) return condition;
  return join === '&&' ? `${piece.code} !== undefined && ${condition}` : `${piece.code} === undefined || ${condition}`;
}

function isIn(domain: Domain, code: string): string {
  switch (domain.type) {
    case 'boolean':
      return `typeof ${code} === 'boolean'`;
    case 'code':
      return oneOf(domain.codes, code);
    case 'integer':
      return `typeof ${code} === 'number' && ${code} >= ${literal(domain.min)} && ${code} <= ${literal(domain.max)}`;
  }
}

function holds(cell: Cell, code: string): string {
  if (typeof cell === 'boolean') return `${code} === ${literal(cell)}`;
  if (isCodes(cell)) return oneOf(cell, code);
  return [
    `typeof ${code} === 'number'`,
    ...(cell.from === undefined ? [] : [`${code} >= ${literal(cell.from)}`]),
    ...(cell.below === undefined ? [] : [`${code} < ${literal(cell.below)}`]),
  ].join(' && ');
}

function oneOf(values: readonly string[], code: string): string {
  return values.length === 0 ? 'false' : `(${values.map((value) => `${code} === ${literal(value)}`).join(' || ')})`;
}
