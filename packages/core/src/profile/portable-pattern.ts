/** What does not mean the same in every language: classes with a backslash, what looks ahead or behind. */
const NOT_PORTABLE = /\\[dDwWsSpPbB]|\(\?/;

/** Whether a pattern is anchored, compiles and means the same in every language. */
export function isPortablePattern(pattern: string): boolean {
  if (pattern[0] !== '^' || pattern[pattern.length - 1] !== '$' || NOT_PORTABLE.test(pattern)) return false;
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}
