const DAY = 86_400_000;

/** Whole days from one day to another, both `YYYY-MM-DD`; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
