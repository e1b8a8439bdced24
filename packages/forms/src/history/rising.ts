/**
 * The positions of a longest part of a list that rises already, in order: rows that need not move when
 * all others are put between them.
 */
export function risingPositions(numbers: readonly number[]): ReadonlySet<number> {
  // Patience: `tails[n]` is the position of the smallest number that ends a rising part of length n + 1.
  const tails: number[] = [];
  const before: (number | undefined)[] = [];
  numbers.forEach((number, position) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[tails[middle] as number] as number) < number) low = middle + 1;
      else high = middle;
    }
    before[position] = tails[low - 1];
    tails[low] = position;
  });
  const rising = new Set<number>();
  for (let position = tails[tails.length - 1]; position !== undefined; position = before[position])
    rising.add(position);
  return rising;
}
