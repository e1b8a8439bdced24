import type { IssueDraft } from '../issue.js';
import { formatPointer } from '../pointer/pointer.js';
import { type Cursor, lineAndColumn, refuse, skipSpace } from './cursor.js';
import { type GateCode, gateIssue, limitParams } from './gate-issue.js';
import type { GateLimits } from './limits.js';
import { scanScalar, scanString } from './scan-scalar.js';

/** An object or list that is open at the cursor. */
interface Frame {
  /** Names seen so far; absent for a list. */
  readonly names?: Set<string>;
  /** Name or position of the member at the cursor. */
  member: string | number;
}

const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];
const [QUOTE, COMMA, COLON] = [0x22, 0x2c, 0x3a];

/**
 * One pass over a JSON text, without recursion and without building values: its grammar, and what
 * `JSON.parse` accepts in silence: repeated names, depth, numbers that would be rounded, half
 * characters. Gives the first fault, or `undefined` for a text that `JSON.parse` reads without loss.
 */
export function scanJson(text: string, limits: GateLimits): IssueDraft | undefined {
  const cursor: Cursor = { text, at: 0 };
  const open: Frame[] = [];
  let nodes = 0;

  const openValue = (): boolean => {
    nodes += 1;
    if (nodes > limits.nodes) return refuse(cursor, 'gate-nodes');
    const unit = skipSpace(cursor);
    if (unit === QUOTE) return scanString(cursor, limits.string) !== undefined;
    if (unit !== OPEN_OBJECT && unit !== OPEN_LIST) return scanScalar(cursor);
    if (open.length === limits.depth) return refuse(cursor, 'gate-depth');
    cursor.at += 1;
    open.push(unit === OPEN_OBJECT ? { names: new Set(), member: '' } : { member: -1 });
    return true;
  };

  const openMember = (frame: Frame): boolean => {
    if (frame.names === undefined) {
      frame.member = (frame.member as number) + 1;
      return openValue();
    }
    skipSpace(cursor);
    const start = cursor.at;
    const name = scanString(cursor, limits.string);
    if (name === undefined) return false;
    const afterName = cursor.at;
    cursor.at = start;
    frame.member = name;
    if (frame.names.has(name)) return refuse(cursor, 'gate-duplicate-key');
    if (frame.names.size === limits.keys) return refuse(cursor, 'gate-keys');
    frame.names.add(name);
    cursor.at = afterName;
    if (skipSpace(cursor) !== COLON) return refuse(cursor, 'gate-not-json');
    cursor.at += 1;
    return openValue();
  };

  /** One step inside the innermost container: its next member, or its end. */
  const advance = (frame: Frame): boolean => {
    const unit = skipSpace(cursor);
    const empty = frame.member === -1 || (frame.names !== undefined && frame.names.size === 0);
    if (unit === (frame.names === undefined ? CLOSE_LIST : CLOSE_OBJECT)) {
      cursor.at += 1;
      open.pop();
      return true;
    }
    if (empty) return openMember(frame);
    if (unit !== COMMA) return refuse(cursor, 'gate-not-json');
    cursor.at += 1;
    return openMember(frame);
  };

  let sound = openValue();
  while (sound && open.length > 0) sound = advance(open[open.length - 1] as Frame);
  // Only the end of the text may follow the document.
  if (sound && !Number.isNaN(skipSpace(cursor))) sound = refuse(cursor, 'gate-not-json');
  return sound ? undefined : faultOf(cursor, open, limits);
}

function faultOf(cursor: Cursor, open: readonly Frame[], limits: GateLimits): IssueDraft {
  const code = cursor.fault as GateCode;
  const place = lineAndColumn(cursor.text, cursor.at);
  if (code === 'gate-not-json') return gateIssue(code, '', place);
  const path = formatPointer(open.map(({ member }) => member).filter((member) => member !== -1));
  return gateIssue(code, path, { ...limitParams(code, limits), ...place });
}
