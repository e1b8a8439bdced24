import type { Expression } from '../../expression/expression.js';
import { resolvePointer } from '../../pointer/pointer.js';
import { dependenciesOf } from '../dependencies.js';
import type { RubricItem } from '../item.js';
import { rangeOf } from '../range.js';
import { compileExpression } from './compile-expression.js';
import { literal } from './names.js';
import type { Names } from './names.js';
import type { Piece, PieceType } from './piece.js';

/** A value that an item reads, and the facts whose absence explains that it is missing. */
export interface Reading {
  readonly piece: Piece;
  /** As code: a list of ids. */
  readonly needs: string;
  /** Bounds of an integer, as far as they are known. */
  readonly least: number;
  readonly most: number;
}

/** What reading the expressions of one item leaves behind. */
export interface ItemReader {
  readonly read: (at: string, as: PieceType | 'scalar') => Reading;
  /** Statements of what was read so far. */
  readonly statements: string[];
  /** Declarations that stand outside the function, once for all calls. */
  readonly constants: string[];
}

const READERS = { integer: 'integerAt', boolean: 'truthAt', text: 'scalarAt', scalar: 'scalarAt' } as const;

/** Reads the expressions of an item by their pointers in it. */
export function itemReader(item: RubricItem, index: number, names: Names): ItemReader {
  const statements: string[] = [];
  const constants: string[] = [];
  return {
    statements,
    constants,
    read(at, as) {
      const expression = resolvePointer(item, at) as Expression;
      const compiled = compileExpression(expression, names);
      const fits = compiled && (as === 'scalar' || compiled.type === as);
      const piece = fits ? compiled : interpreted(at, as);
      statements.push(...piece.before);
      const { least, most } = rangeOf(expression, names.rubric);
      return { piece, needs: needsOf(expression), least, most };
    },
  };

  /** What has no plain code is evaluated as the interpreter does it. */
  function interpreted(at: string, as: PieceType | 'scalar'): Piece {
    const [constant, name] = [names.next('e'), names.next('t')];
    constants.push(`const ${constant} = expression(${index}, ${literal(at)});`);
    const type = as === 'scalar' ? 'text' : as;
    return {
      code: name,
      type,
      canMiss: true,
      before: [`const ${name} = ${READERS[as]}(${constant}, ${names.root}, asOf);`],
    };
  }

  function needsOf(expression: Expression): string {
    const { facts, windows = [] } = names.rubric;
    const read = dependenciesOf([expression]).facts;
    const rows = windows.filter(({ id }) => read.indexOf(id) >= 0).map((window) => window.rows);
    const needed = facts.map(({ id }) => id).filter((id) => read.indexOf(id) >= 0 || rows.indexOf(id) >= 0);
    return literal(needed);
  }
}

/** The condition that one of the values is missing; empty when none can be. */
export function anyMissing(readings: readonly Reading[]): string {
  return readings
    .filter(({ piece }) => piece.canMiss)
    .map(({ piece }) => `${piece.code} === undefined`)
    .join(' || ');
}

/** What follows when values of an item are missing: its policy decides. */
export function absence(item: RubricItem, readings: readonly Reading[], names: Names): string {
  if (names.isComplete) return names.refuse;
  const needs = readings
    .filter(({ piece }) => piece.canMiss)
    .map(({ piece, needs: ids }) => `${piece.code} === undefined && ${ids}`);
  return `lacking = lack(lacking, facts, ${literal(item.missing)}, [${needs.join(', ')}]);\nif (lacking === undefined) ${names.refuse}`;
}

/** `then`, unless one of the values is missing. */
export function unlessMissing(item: RubricItem, readings: readonly Reading[], names: Names, then: string): string {
  const missing = anyMissing(readings);
  return missing === '' ? then : `if (${missing}) {\n${absence(item, readings, names)}\n} else {\n${then}\n}`;
}
