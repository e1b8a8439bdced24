/** A number as people read it: `1,234,567.50`. What is no number stays as it is. */
export function groupDigits(text: string): string {
  const [, sign = '', whole, rest = ''] = /^(-?)([0-9]{4,})(\.[0-9]+)?$/.exec(text) ?? [];
  return whole === undefined ? text : sign + whole.replace(/\B(?=([0-9]{3})+$)/g, ',') + rest;
}
