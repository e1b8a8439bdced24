import type { DocumentTexts, Field } from '../definition.js';
import { parsePointer } from '../pointer/pointer.js';
import { childField } from '../pointer/template.js';
import type { Catalogue } from './catalogue.js';

/** What turns the codes and pointers of one kind of document into words. */
export interface Wording {
  readonly catalogue: Catalogue;
  /** Without them, as for a text whose kind is not known, everything is called the document. */
  readonly document?: { readonly root: Field; readonly texts: DocumentTexts };
}

/** A place in a document, in words. */
export interface NamedPlace {
  /** The whole way to it: `检测安排 第2行 检测日期`. */
  readonly label: string;
  /** The thing itself: `检测日期`. */
  readonly title: string;
  /** `undefined` for the document and for what the standard does not know. */
  readonly field: Field | undefined;
}

/**
 * Names the place a pointer leads to. The titles are those of the standard: member names that it does
 * not know came with the document and are not repeated.
 */
export function namePlace(path: string, { catalogue, document }: Wording): NamedPlace {
  const { words } = catalogue;
  const whole: NamedPlace = { label: words.document, title: words.document, field: undefined };
  if (document === undefined || path === '') return whole;

  const parts: string[] = [];
  let field: Field | undefined = document.root;
  let { title } = whole;
  let template = '';
  for (const segment of parsePointer(path) ?? []) {
    const parent: Field = field;
    const name: string = parent.type === 'list' && /^[0-9]+$/.test(segment) ? '*' : segment;
    field = childField(parent, name);
    if (field === undefined) {
      // An object without fields of its own, such as extensions, may hold anything.
      if (parent.fields !== undefined) parts.push(words.unknown);
      break;
    }
    template += `/${name}`;
    title = document.texts.fields[template]?.title ?? (name === '*' ? title : name);
    if (name === '*') {
      // The rows of a ledger are all it holds, so that the number says enough.
      if (parent.name === 'rows') parts.pop();
      parts.push(words.row.replace('{number}', String(Number(segment) + 1)));
    } else {
      parts.push(title);
    }
  }
  return { label: parts.join(words.separator), title, field };
}
