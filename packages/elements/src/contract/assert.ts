/** A promise was not kept. */
class ContractError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ContractError';
  }
}

/** Fails with `message` unless the condition holds. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new ContractError(message);
}

/** Fails unless both are the same JSON. */
export function assertEqual(actual: unknown, expected: unknown, what: string): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one !== other) throw new ContractError(`${what}: expected ${other}, got ${one}`);
}
