import type { Found, Verdict, Witness } from './change.js';
import { compareNotes } from './notes.js';
import { obstacles, said, type Obstacle } from './shape/includes.js';
import { isNever, memberShape, type Shape } from './shape/shape.js';
import { findDifference, type Side } from './witness.js';

/** What a keyword said in a shape, for the eyes of people. */
function saidBy(shape: Shape, { keyword, path }: Obstacle): unknown {
  const name = path.slice(path.lastIndexOf('/') + 1);
  switch (keyword) {
    case 'type':
      return [...shape.types].map((type) => (type === 'number' && shape.integer ? 'integer' : type));
    case 'enum':
      return shape.values;
    case 'pattern':
      return shape.patterns;
    case 'format':
      return shape.formats;
    case 'property':
      return isNever(shape) ? 'absent' : 'present';
    case 'required':
      return shape.required?.has(name) ? 'required' : 'optional';
    case 'dependentRequired':
      return shape.dependent && Object.fromEntries(shape.dependent);
    case 'unevaluatedProperties':
      return isNever(memberShape(shape, '\u0000')) ? 'sealed' : 'open';
    case 'uniqueItems':
      return shape.uniqueItems ?? false;
    case 'if':
    case 'propertyNames':
      return undefined;
    default:
      return shape[keyword as 'minimum'];
  }
}

/** What stands between two schemas at one place, in both directions. */
interface Line {
  readonly path: string;
  readonly keyword: string;
  narrowing?: Obstacle;
  widening?: Obstacle;
}

/**
 * The changes between two schemas, each with a document that shows it. Two shapes are equal where nothing is found;
 * that is a proof, as is what is called widening.
 */
export function compareSchemas(name: string, old: Side, now: Side): Found[] {
  const lines = new Map<string, Line>();
  const lineOf = ({ path, keyword }: Obstacle): Line => {
    const key = `${path} ${keyword}`;
    const line: Line = lines.get(key) ?? { path, keyword };
    lines.set(key, line);
    return line;
  };
  // Most documents of a release are as they were.
  if (said(old.shape) !== said(now.shape)) {
    for (const obstacle of obstacles(old.shape, now.shape)) lineOf(obstacle).narrowing = obstacle;
    for (const obstacle of obstacles(now.shape, old.shape)) lineOf(obstacle).widening = obstacle;
  }
  const found = [...lines.values()].map((line) => ofLine(name, line, old, now));
  return [...found, ...compareNotes(old.shape, now.shape, name)];
}

function ofLine(name: string, { path, keyword, narrowing, widening }: Line, old: Side, now: Side): Found {
  const seed = `${name} ${path} ${keyword}`;
  const lost = narrowing && findDifference(old, now, narrowing, seed);
  const won = widening && findDifference(now, old, widening, seed);
  const isLost = lost ? true : narrowing?.answer === 'no' ? true : narrowing ? undefined : false;
  const isWon = won ? true : widening?.answer === 'no' ? true : widening ? undefined : false;
  const shown = lost ?? won;
  const witness: Witness | undefined = shown && { accepted: lost ? 'old' : 'new', ...shown };
  return {
    subject: 'schema',
    name,
    at: path,
    what: keyword,
    verdict: verdictOf(isLost, isWon),
    from: narrowing ? saidBy(narrowing.inner, narrowing) : widening && saidBy(widening.outer, widening),
    to: narrowing ? saidBy(narrowing.outer, narrowing) : widening && saidBy(widening.inner, widening),
    ...(witness ? { witness } : {}),
  };
}

/** Nothing is called safe unless it is shown that no document is lost. */
function verdictOf(isLost: boolean | undefined, isWon: boolean | undefined): Verdict {
  if (isLost === undefined) return 'unknown';
  if (isLost) return isWon === false ? 'narrows' : 'incomparable';
  return isWon === false ? 'equal' : 'widens';
}
