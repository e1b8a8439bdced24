import { noChange, nothing } from 'lit/html.js';
import { escapeHtml } from '@guitu/forms/paper';
import { holesOf } from './template-holes.js';
import type { Hole } from './template-holes.js';

/** What `html` of Lit gives. */
interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/** What a directive of Lit gives: its class and what it was called with. */
interface Directed {
  readonly _$litDirective$: new (part: { readonly type: number }) => { render(...values: readonly unknown[]): unknown };
  readonly values: readonly unknown[];
}

/** The numbers that Lit gives the places of a directive. */
const CHILD = 2;
const ATTRIBUTE = 1;

/**
 * What Lit would draw, as text: every value is escaped, listeners and properties are left out. For templates
 * that are drawn once; nothing in the text leads back to them.
 */
export function staticHtml(value: unknown): string {
  const shown = isDirected(value) ? undirected(value, CHILD) : value;
  if (shown === value && !isTemplate(value)) return childText(value);
  return isTemplate(shown) ? templateText(shown) : staticHtml(shown);
}

function childText(value: unknown): string {
  if (value === undefined || value === null || value === nothing || value === noChange) return '';
  if (typeof value === 'object') {
    if (!(Symbol.iterator in value)) throw new TypeError('A server draws templates, texts and lists of them.');
    return Array.from(value as Iterable<unknown>, staticHtml).join('');
  }
  return typeof value === 'function' || typeof value === 'symbol' ? '' : quotedText(String(value));
}

function templateText({ strings, values }: Template): string {
  const holes = holesOf(strings);
  let text = strings[0] ?? '';
  let attribute: AttributeText | undefined;
  values.forEach((value, index) => {
    const hole = holes[index] ?? { kind: 'none' };
    const after = strings[index + 1] ?? '';
    if (hole.kind === 'attribute') {
      attribute ??= openAttribute(text, hole);
      text = '';
      attribute.values.push(value);
      const end = hole.quote ? after.indexOf(hole.quote) : after.search(/[\s>]/);
      attribute.texts.push(end < 0 ? after : after.slice(0, end));
      // The value goes on behind another expression.
      if (end < 0) return;
      text = closeAttribute(attribute) + after.slice(end + hole.quote.length);
      attribute = undefined;
    } else {
      text += (hole.kind === 'child' ? staticHtml(value) : '') + after;
    }
  });
  return text;
}

/** An attribute while its value is put together: the text before it, and the texts around its expressions. */
interface AttributeText {
  readonly before: string;
  readonly quote: string;
  readonly name: string;
  readonly texts: string[];
  readonly values: unknown[];
}

function openAttribute(text: string, { name, quote }: Hole & { readonly kind: 'attribute' }): AttributeText {
  const start = text.lastIndexOf(name + '=');
  const first = text.slice(start + name.length + 1 + quote.length);
  return { before: text.slice(0, start).trimEnd(), name, quote: quote || '"', texts: [first], values: [] };
}

function closeAttribute({ before, name, quote, texts, values }: AttributeText): string {
  const kind = name.charAt(0);
  if (kind === '@' || kind === '.') return before;
  const shown = values.map((value) => (isDirected(value) ? undirected(value, ATTRIBUTE) : value));
  if (kind === '?') return shown[0] && shown[0] !== nothing ? `${before} ${name.slice(1)}=""` : before;
  if (shown.some((value) => value === nothing)) return before;
  const whole = texts.map((part, index) => part + (index < shown.length ? attributeText(shown[index]) : '')).join('');
  return `${before} ${name}=${quote}${whole}${quote}`;
}

function attributeText(value: unknown): string {
  return value === undefined || value === null || value === noChange ? '' : quotedText(String(value));
}

function undirected({ _$litDirective$: Directive, values }: Directed, type: number): unknown {
  return new Directive({ type }).render(...values);
}

function isDirected(value: unknown): value is Directed {
  return typeof value === 'object' && value !== null && '_$litDirective$' in value;
}

function isTemplate(value: unknown): value is Template {
  return typeof value === 'object' && value !== null && '_$litType$' in value;
}

/** Text that means itself between tags and in an attribute of either quotes. */
function quotedText(text: string): string {
  return escapeHtml(text).replace(/'/g, '&#39;');
}
