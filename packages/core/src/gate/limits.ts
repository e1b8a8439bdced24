/** How large a document may be before anything else looks at it. */
export interface GateLimits {
  /** UTF-8 bytes of the text. */
  readonly bytes: number;
  /** Objects and lists inside one another; the document itself is the first. */
  readonly depth: number;
  /** Values in all: objects, lists and scalars. */
  readonly nodes: number;
  /** Members of one object. */
  readonly keys: number;
  /** Characters (code points) of one string or member name. */
  readonly string: number;
}

/** Limits of every document but a ledger. */
export const DOCUMENT_LIMITS: GateLimits = {
  bytes: 1_048_576,
  depth: 32,
  nodes: 100_000,
  keys: 1_000,
  string: 20_000,
};

/** Limits of a ledger: ten times the bytes, and as many more values. */
export const LEDGER_LIMITS: GateLimits = { ...DOCUMENT_LIMITS, bytes: 10_485_760, nodes: 1_000_000 };

/** The limits of a kind of document. */
export function limitsOf(kind: string): GateLimits {
  return kind === 'ledger' ? LEDGER_LIMITS : DOCUMENT_LIMITS;
}
