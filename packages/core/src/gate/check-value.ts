import { formatPointer } from '../pointer/pointer.js';
import { type GateCode, type GateVerdict, gateIssue, limitParams } from './gate-issue.js';
import { DOCUMENT_LIMITS, type GateLimits } from './limits.js';
import { isPlainNumber } from './plain-number.js';
import { isLongerThan, isWellFormed } from './utf8.js';

/** Where a look through a value stands. */
interface Look {
  readonly limits: GateLimits;
  nodes: number;
  /** The containers that are open, from the outermost. */
  readonly open: object[];
  /** The member or item that is looked at in each of them. */
  readonly path: (string | number)[];
}

/**
 * The gate for a value that is already in memory: only what JSON can say, within the same limits as a
 * text. Refuses `undefined`, functions, dates, maps, class instances, cycles, holes in lists, numbers
 * that are not safe. Never throws, also when reading a member does.
 */
export function checkValue(value: unknown, limits: GateLimits = DOCUMENT_LIMITS): GateVerdict {
  const look: Look = { limits, nodes: 0, open: [], path: [] };
  let fault: GateCode | undefined;
  try {
    fault = faultIn(value, look);
  } catch {
    fault = 'gate-not-plain';
  }
  if (fault === undefined) return { value };
  return { issues: [gateIssue(fault, formatPointer(look.path), limitParams(fault, limits))] };
}

/** The first fault; the path then leads to it. The limit of depth bounds how deep this calls itself. */
function faultIn(value: unknown, look: Look): GateCode | undefined {
  const { limits, open, path } = look;
  look.nodes += 1;
  if (look.nodes > limits.nodes) return 'gate-nodes';
  if (typeof value !== 'object' || value === null) return scalarFault(value, limits);
  const depth = open.length;
  if (depth === limits.depth) return 'gate-depth';
  if (!isPlain(value) || open.indexOf(value) >= 0) return 'gate-not-plain';
  const names = Array.isArray(value) ? undefined : Object.keys(value);
  if (names !== undefined && names.length > limits.keys) return 'gate-keys';
  open.push(value);
  const length = names === undefined ? (value as readonly unknown[]).length : names.length;
  for (let next = 0; next < length; next += 1) {
    const name = names === undefined ? next : (names[next] as string);
    path[depth] = name;
    const fault =
      (names === undefined ? undefined : scalarFault(name, limits)) ??
      faultIn((value as Readonly<Record<string, unknown>>)[name], look);
    if (fault !== undefined) return fault;
  }
  open.pop();
  path.length = depth;
  return undefined;
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
