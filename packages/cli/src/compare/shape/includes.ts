import { canonical } from './canonical.js';
import { without } from './complement.js';
import { holds } from './holds.js';
import { intersect } from './intersect.js';
import { isSubset, lengthsOf } from './patterns.js';
import { settle } from './settle.js';
import { isNever, isOpaque, itemShape, memberShape, saysNothing, type Condition, type Shape } from './shape.js';

/** Why it is not shown that a shape takes all values of another. */
export interface Obstacle {
  /** Pointer template of the place. */
  readonly path: string;
  readonly keyword: string;
  /** `no`: a limit stands against it. `unknown`: nothing is concluded either way. */
  readonly answer: 'no' | 'unknown';
  /** What the two say at the place. */
  readonly inner: Shape;
  readonly outer: Shape;
}

/** How many conditions are taken apart at one place. */
const MOST_CASES = 8;

/**
 * Whether `outer` takes every value that `inner` takes: nothing stands against it when the list is empty, and that is a
 * proof. The shapes are taken apart keyword by keyword; lists of values are tried one by one.
 */
export function obstacles(inner: Shape, outer: Shape, path = '', cases = MOST_CASES): Obstacle[] {
  const small = settle(inner);
  const large = settle(outer);
  if (isNever(small) || saysNothing(large)) return [];
  const found: Found = (keyword, answer = 'no', below = '') => ({
    path: path + below,
    keyword,
    answer,
    inner: small,
    outer: large,
  });
  const opaque = (large.opaque ?? []).filter((said) => !small.opaque?.includes(said));
  const unknown = opaque.map((said) => found(said.split(' ')[0] ?? '', 'unknown'));
  if (small.values) {
    const isOutside = small.values.some((value) => !holds(large, value));
    if (isOutside) return [found(outsideBy(small, large), isOpaque(small) ? 'unknown' : 'no'), ...unknown];
    return unknown.length === 0 && isOpaque(large) ? [found('enum', 'unknown')] : unknown;
  }
  const direct = [...unknown, ...ofTypes(small, large, path, found), ...ofConditions(small, large, found, cases)];
  const [condition, ...others] = small.conditions ?? [];
  if (direct.length === 0 || condition === undefined || cases === 0) return direct;
  return ofCases(small, condition, others, large, path, cases);
}

const outsideBy = (small: Shape, large: Shape): string =>
  [...small.types].every((type) => large.types.has(type)) ? 'enum' : 'type';

/** The values of a shape are those where a condition holds and those where it does not. */
function ofCases(
  shape: Shape,
  { if: given, then, else: otherwise }: Condition,
  others: readonly Condition[],
  large: Shape,
  path: string,
  cases: number,
): Obstacle[] {
  const { conditions: _conditions, ...rest } = shape;
  const plain: Shape = others.length > 0 ? { ...rest, conditions: others } : rest;
  const complement = without(settle(plain), given) ?? [plain];
  const parts = [intersect(intersect(plain, given), then), ...complement.map((part) => intersect(part, otherwise))];
  const seen = new Map<string, Obstacle>();
  for (const part of parts)
    for (const one of obstacles(part, large, path, cases - 1)) seen.set(`${one.path} ${one.keyword}`, one);
  return [...seen.values()];
}

type Found = (keyword: string, answer?: Obstacle['answer'], below?: string) => Obstacle;

function ofTypes(small: Shape, large: Shape, path: string, found: Found): Obstacle[] {
  const result: Obstacle[] = [];
  if ([...small.types].some((type) => !large.types.has(type))) result.push(found('type'));
  if (large.values) return [...result, ...(result.length > 0 ? [] : [found('enum')])];
  const both = (type: 'number' | 'string' | 'array' | 'object'): boolean =>
    small.types.has(type) && large.types.has(type);
  if (both('number')) result.push(...ofNumbers(small, large, found));
  if (both('string')) result.push(...ofTexts(small, large, found));
  if (both('array')) result.push(...ofLists(small, large, path, found));
  if (both('object')) result.push(...ofObjects(small, large, path, found));
  return result;
}

function ofNumbers(small: Shape, large: Shape, found: Found): Obstacle[] {
  const result: Obstacle[] = [];
  if (large.integer && !small.integer && !Number.isInteger(small.multipleOf ?? 0.5)) result.push(found('type'));
  if ((large.minimum ?? -Infinity) > (small.minimum ?? -Infinity)) result.push(found('minimum'));
  if ((large.maximum ?? Infinity) < (small.maximum ?? Infinity)) result.push(found('maximum'));
  const step = small.multipleOf ?? (small.integer ? 1 : 0);
  if (large.multipleOf !== undefined && (step === 0 || !Number.isInteger(step / large.multipleOf)))
    result.push(found('multipleOf'));
  return result;
}

function ofTexts(small: Shape, large: Shape, found: Found): Obstacle[] {
  const result: Obstacle[] = [];
  const [least, most] = lengthsOf(small);
  if ((large.minLength ?? 0) > least) result.push(found('minLength'));
  if ((large.maxLength ?? Infinity) < most) result.push(found('maxLength'));
  for (const pattern of large.patterns ?? []) {
    if (small.patterns?.includes(pattern)) continue;
    const answer = isSubset(small, pattern);
    if (answer !== true) result.push(found('pattern', answer === false ? 'no' : 'unknown'));
  }
  for (const format of large.formats ?? [])
    if (!small.formats?.includes(format)) result.push(found('format', small.patterns ? 'unknown' : 'no'));
  return result;
}

function ofLists(small: Shape, large: Shape, path: string, found: Found): Obstacle[] {
  const result: Obstacle[] = [];
  const most = small.maxItems ?? Infinity;
  if ((large.minItems ?? 0) > (small.minItems ?? 0)) result.push(found('minItems'));
  if ((large.maxItems ?? Infinity) < most) result.push(found('maxItems'));
  if (large.uniqueItems && !small.uniqueItems && most > 1) result.push(found('uniqueItems'));
  const last = Math.max(small.prefix?.length ?? 0, large.prefix?.length ?? 0);
  for (let index = 0; index <= last && index < Math.min(most, large.maxItems ?? Infinity); index += 1)
    result.push(...obstacles(itemShape(small, index), itemShape(large, index), `${path}/*`));
  return result;
}

function ofObjects(small: Shape, large: Shape, path: string, found: Found): Obstacle[] {
  const result: Obstacle[] = [];
  const names = new Set([...(small.properties?.keys() ?? []), ...(large.properties?.keys() ?? [])]);
  const counted = { least: small.minProperties ?? 0, most: small.maxProperties ?? Infinity };
  let isMemberless = false;
  for (const name of names) {
    const one = settle(memberShape(small, name));
    const other = settle(memberShape(large, name));
    if (isNever(one) || (small.names && !holds(small.names, name))) continue;
    if (isNever(other)) {
      isMemberless = true;
      result.push({ path: `${path}/${name}`, keyword: 'property', answer: 'no', inner: one, outer: other });
    } else result.push(...obstacles(one, other, `${path}/${name}`));
  }
  for (const name of large.required ?? [])
    if (!small.required?.has(name)) result.push(found('required', 'no', `/${name}`));
  // Of members that no list names.
  const rest = settle(memberShape(small, '\u0000'));
  const isOpen = !isNever(rest) && counted.most > (small.required?.size ?? 0);
  if (isOpen) {
    result.push(...ofRest(rest, settle(memberShape(large, '\u0000')), path, found));
    if (large.names && !(small.names && obstacles(small.names, large.names).length === 0))
      result.push(found('propertyNames', small.names ? 'unknown' : 'no'));
  }
  if ((large.minProperties ?? 0) > counted.least && !isCounted(large.minProperties, large.required))
    result.push(found('minProperties'));
  if ((large.maxProperties ?? Infinity) < counted.most && !isMemberless && !isSealed(large))
    result.push(found('maxProperties'));
  result.push(...ofDependents(small, large, found));
  return result;
}

/** A least number that the required members make by themselves is said by them. */
const isCounted = (least: number | undefined, required: ReadonlySet<string> | undefined): boolean =>
  (least ?? 0) <= (required?.size ?? 0);

/** A greatest number that the known members make by themselves is said by the seal. */
const isSealed = (shape: Shape): boolean =>
  shape.rest !== undefined &&
  isNever(settle(shape.rest)) &&
  (shape.maxProperties ?? 0) >= [...(shape.properties?.values() ?? [])].filter((one) => !isNever(settle(one))).length;

const ofRest = (small: Shape, large: Shape, path: string, found: Found): Obstacle[] =>
  isNever(large) ? [found('unevaluatedProperties')] : obstacles(small, large, `${path}/+`);

function ofDependents(small: Shape, large: Shape, found: Found): Obstacle[] {
  const result: Obstacle[] = [];
  for (const [name, others] of large.dependent ?? []) {
    if (isNever(settle(memberShape(small, name)))) continue;
    for (const other of others)
      if (!small.required?.has(other) && !small.dependent?.get(name)?.includes(other) && other !== name)
        result.push(found('dependentRequired', 'no', `/${other}`));
  }
  return result;
}

/** A condition of the larger shape is kept by the smaller one when it says the same, or less room is left under it. */
function ofConditions(small: Shape, large: Shape, found: Found, cases: number): Obstacle[] {
  return (large.conditions ?? []).flatMap((wanted) => {
    const isKept = small.conditions?.some(
      (given) =>
        said(given.if) === said(wanted.if) &&
        obstacles(given.then, wanted.then).length === 0 &&
        obstacles(given.else, wanted.else).length === 0,
    );
    if (isKept || cases === 0) return isKept ? [] : [found('if', 'unknown')];
    const otherwise = without(small, wanted.if) ?? [small];
    const open = [
      ...obstacles(intersect(small, wanted.if), wanted.then, '', cases - 1),
      ...otherwise.flatMap((part) => obstacles(part, wanted.else, '', cases - 1)),
    ];
    return open.length > 0 ? [found('if', 'unknown')] : [];
  });
}

/** What a shape says, as a text: equal texts take equal values. */
export function said(shape: Shape): string {
  const plain = (value: unknown): unknown => {
    if (value instanceof Set) return [...value].map(plain).sort();
    if (value instanceof Map) return Object.fromEntries([...value].map(([name, member]) => [name, plain(member)]));
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value as object)
        .filter(([name]) => name !== 'notes')
        .map(([name, member]) => [name, plain(member)]),
    );
  };
  return canonical(plain(shape));
}
