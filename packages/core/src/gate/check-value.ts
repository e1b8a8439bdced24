import { formatPointer } from '../pointer/pointer.js';
import { type GateCode, type GateVerdict, gateIssue, limitParams } from './gate-issue.js';
import { DOCUMENT_LIMITS, type GateLimits } from './limits.js';
import { isPlainNumber } from './plain-number.js';
import { isLongerThan, isWellFormed } from './utf8.js';

/** An object or list that is being looked through. */
interface Frame {
  readonly container: Readonly<Record<string, unknown>>;
  /** Member names; for a list only their number counts. */
  readonly names: readonly string[] | undefined;
  readonly length: number;
  next: number;
}

/**
 * The gate for a value that is already in memory: only what JSON can say, within the same limits as a
 * text. Refuses `undefined`, functions, dates, maps, class instances, cycles, holes in lists, numbers
 * that are not safe. Never throws, also when reading a member does.
 */
export function checkValue(value: unknown, limits: GateLimits = DOCUMENT_LIMITS): GateVerdict {
  const open: Frame[] = [];
  let fault: GateCode | undefined;
  try {
    fault = lookThrough(value, limits, open);
  } catch {
    fault = 'gate-not-plain';
  }
  if (fault === undefined) return { value };
  const path = formatPointer(
    open.map(({ names, next }) => (names === undefined ? next - 1 : (names[next - 1] as string))),
  );
  return { issues: [gateIssue(fault, path, limitParams(fault, limits))] };
}

/** The first fault; `open` then leads to it. */
function lookThrough(value: unknown, limits: GateLimits, open: Frame[]): GateCode | undefined {
  let nodes = 0;
  let current = value;
  for (;;) {
    nodes += 1;
    if (nodes > limits.nodes) return 'gate-nodes';
    if (typeof current === 'object' && current !== null) {
      const container = current as Readonly<Record<string, unknown>>;
      if (open.length === limits.depth) return 'gate-depth';
      if (!isPlain(container) || open.some((frame) => frame.container === container)) return 'gate-not-plain';
      const names = Array.isArray(container) ? undefined : Object.keys(container);
      if (names !== undefined && names.length > limits.keys) return 'gate-keys';
      open.push({
        container,
        names,
        length: names === undefined ? (container as unknown as unknown[]).length : names.length,
        next: 0,
      });
    } else {
      const fault = scalarFault(current, limits);
      if (fault !== undefined) return fault;
    }
    while (open.length > 0 && isDone(open[open.length - 1] as Frame)) open.pop();
    const frame = open[open.length - 1];
    if (frame === undefined) return undefined;
    const name = frame.names === undefined ? frame.next : (frame.names[frame.next] as string);
    frame.next += 1;
    if (typeof name === 'string') {
      const fault = scalarFault(name, limits);
      if (fault !== undefined) return fault;
    }
    current = frame.container[name];
  }
}

function isDone(frame: Frame): boolean {
  return frame.next === frame.length;
}

function scalarFault(value: unknown, limits: GateLimits): GateCode | undefined {
  switch (typeof value) {
    case 'string':
      if (isLongerThan(value, limits.string)) return 'gate-string';
      return isWellFormed(value) ? undefined : 'gate-encoding';
    case 'number':
      return isPlainNumber(value) ? undefined : 'gate-number';
    case 'boolean':
      return undefined;
    default:
      return value === null ? undefined : 'gate-not-plain';
  }
}

/** Lists, and objects that a literal or JSON.parse of any realm made; an observed list of a framework is a list. */
function isPlain(container: object): boolean {
  if (Array.isArray(container)) return true;
  const prototype: unknown = Object.getPrototypeOf(container);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
