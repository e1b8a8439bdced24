/** How many suggestions a message makes. */
const MOST_SUGGESTIONS = 5;

/**
 * The names that somebody may have meant: those that hold the word or are held by it, then those that are few
 * letters away. Nearest first.
 */
export function nearTo(word: string, names: readonly string[]): readonly string[] {
  const asked = word.toLowerCase();
  const scored = names.map((name) => {
    const known = name.toLowerCase();
    const isPart = asked.length > 2 && (known.includes(asked) || asked.includes(known));
    return { name, score: isPart ? 0 : lettersBetween(asked, known) };
  });
  const most = Math.max(2, Math.floor(asked.length / 3));
  return scored
    .filter(({ score }) => score <= most)
    .sort((one, other) => one.score - other.score || (one.name < other.name ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map(({ name }) => name);
}

/** How many letters have to be added, left out or changed to make one word of the other. */
function lettersBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const change = (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      line.push(Math.min(change, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[other.length] ?? 0;
}
