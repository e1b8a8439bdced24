/** The tags that paper is made of. */
export type PaperTag =
  | 'article'
  | 'div'
  | 'p'
  | 'span'
  | 'img'
  | 'small'
  | 'ol'
  | 'li'
  | 'table'
  | 'colgroup'
  | 'col'
  | 'thead'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td';

/** What stands in an element: texts, never markup, and other elements. */
export type PaperContent = PaperNode | string;

/** A piece of a sheet as data: drawn into a page by the elements, written as HTML by servers and the command. */
export interface PaperNode {
  readonly tag: PaperTag;
  /** By name; a `class` among them says what the piece is. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly PaperContent[];
}

/** A piece of a sheet; content that is absent is left out. */
export function node(
  tag: PaperTag,
  className: string,
  content: readonly (PaperContent | undefined)[] = [],
  attributes: Readonly<Record<string, string>> = {},
): PaperNode {
  return {
    tag,
    attributes: className ? { class: className, ...attributes } : attributes,
    content: content.filter((part): part is PaperContent => part !== undefined && part !== ''),
  };
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
  // Browsers read a carriage return as a line end, and drop what they cannot hold.
  '\r': '&#13;',
  '\0': '\ufffd',
};

/** A text as it stands in HTML, between tags or in an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"\u00a0\r\0]/g, (character) => ESCAPES[character] ?? character);
}

/** A piece of a sheet as HTML. */
export function htmlOf(content: PaperContent): string {
  if (typeof content === 'string') return escapeHtml(content);
  const { tag, attributes } = content;
  const written = Object.keys(attributes).map((name) => ` ${name}="${escapeHtml(attributes[name] ?? '')}"`);
  const open = `<${tag}${written.join('')}>`;
  return tag === 'col' || tag === 'img' ? open : `${open}${content.content.map(htmlOf).join('')}</${tag}>`;
}
