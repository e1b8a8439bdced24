/**
 * Decides which numbers may be published. Of those that are, none lies between 1 and the limit, and no two differ by
 * as little: a small group cannot be found by taking one number from another either.
 */
export class Publisher {
  readonly #below: number | undefined;
  readonly #published = new Set<number>();

  constructor(below: number | undefined) {
    this.#below = below;
  }

  /** Whether anything is withheld at all. */
  get isStrict(): boolean {
    return this.#below !== undefined;
  }

  /** The number, or `null` when it has to be withheld. */
  publish(count: number): number | null {
    const below = this.#below;
    if (below === undefined || count === 0) return count;
    const isClose = (other: number): boolean => other !== count && Math.abs(other - count) < below;
    if (count < below || Array.from(this.#published).some(isClose)) return null;
    this.#published.add(count);
    return count;
  }
}
