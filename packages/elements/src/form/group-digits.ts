/** A number as people read it: `1,234,567.50`. What is no number stays as it is. */
export function groupDigits(text: string): string {
  const [, sign = '', whole, rest = ''] = /^(-?)([0-9]{4,})(\.[0-9]+)?$/.exec(text) ?? [];
  if (whole === undefined) return text;
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return sign + groups.join(',') + rest;
}
