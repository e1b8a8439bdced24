/** What stands where a template has an expression. */
export type Hole =
  | { readonly kind: 'child' }
  | { readonly kind: 'attribute'; readonly name: string; readonly quote: string }
  /** In a comment or bare in a tag: nothing a server writes. */
  | { readonly kind: 'none' };

/** Where the reading of a template stands. */
type Place = 'text' | 'tag' | 'name' | 'before-value' | 'value' | 'comment';

const known = new WeakMap<readonly string[], readonly Hole[]>();

/** The holes of a template, in order. The strings of one template are one array, so each is read once. */
export function holesOf(strings: readonly string[]): readonly Hole[] {
  const found = known.get(strings) ?? readHoles(strings);
  known.set(strings, found);
  return found;
}

/** Reads the strings as one text: templates are ours, so what a browser would mend does not occur in them. */
function readHoles(strings: readonly string[]): readonly Hole[] {
  const holes: Hole[] = [];
  let place: Place = 'text';
  let name = '';
  let quote = '';

  const read = (character: string, ahead: string): void => {
    if (place === 'text') {
      if (ahead.startsWith('<!--')) place = 'comment';
      else if (character === '<') place = 'tag';
      if (/^<(?:script|style)\b/i.test(ahead)) throw new Error('A template for a server has no scripts and styles.');
    } else if (place === 'comment') {
      if (ahead.startsWith('-->')) place = 'text';
    } else if (place === 'value') {
      if (quote ? character === quote : /[\s>]/.test(character)) place = character === '>' ? 'text' : 'tag';
    } else if (character === '>') {
      place = 'text';
    } else if (place === 'before-value') {
      if (/\s/.test(character)) return;
      quote = character === '"' || character === "'" ? character : '';
      place = 'value';
    } else if (character === '=') {
      place = 'before-value';
    } else if (/[\s/]/.test(character)) {
      place = 'tag';
    } else {
      name = place === 'name' ? name + character : character;
      place = 'name';
    }
  };

  strings.forEach((text, index) => {
    for (let at = 0; at < text.length; at += 1) read(text.charAt(at), text.slice(at, at + 8));
    if (index === strings.length - 1) return;
    if (place === 'text') holes.push({ kind: 'child' });
    else if (place === 'value') holes.push({ kind: 'attribute', name, quote });
    else if (place === 'before-value') {
      holes.push({ kind: 'attribute', name, quote: '' });
      quote = '';
      place = 'value';
    } else holes.push({ kind: 'none' });
  });
  return holes;
}
