import { html, nothing } from 'lit/html.js';
import type { PaperContent, PaperTag } from '@guitu/forms/paper';

type Attributes = Readonly<Record<string, string | undefined>>;

const or = (text: string | undefined): unknown => text ?? nothing;

/** The tags of a sheet as templates, because Lit has none with a changing tag. */
const TEMPLATES: Readonly<Record<PaperTag, (attributes: Attributes, content: unknown) => unknown>> = {
  article: (at, content) => html`<article class=${or(at['class'])}>${content}</article>`,
  div: (at, content) =>
    html`<div class=${or(at['class'])} data-field=${or(at['data-field'])} data-section=${or(at['data-section'])}>
      ${content}
    </div>`,
  // Space around the text of a paragraph would be printed.
  // prettier-ignore
  p: (at, content) => html`<p class=${or(at['class'])} id=${or(at['id'])} role=${or(at['role'])} aria-level=${or(at['aria-level'])}>${content}</p>`,
  span: (at, content) => html`<span class=${or(at['class'])} data-field=${or(at['data-field'])}>${content}</span>`,
  small: (at, content) => html`<small class=${or(at['class'])}>${content}</small>`,
  ol: (at, content) =>
    html`<ol class=${or(at['class'])}>
      ${content}
    </ol>`,
  li: (_at, content) => html`<li>${content}</li>`,
  table: (at, content) =>
    html`<table class=${or(at['class'])} data-field=${or(at['data-field'])}>
      ${content}
    </table>`,
  colgroup: (_at, content) =>
    html`<colgroup>
      ${content}
    </colgroup>`,
  col: () => html`<col />`,
  thead: (_at, content) =>
    html`<thead>
      ${content}
    </thead>`,
  tbody: (_at, content) =>
    html`<tbody>
      ${content}
    </tbody>`,
  tr: (at, content) =>
    html`<tr class=${or(at['class'])} aria-hidden=${or(at['aria-hidden'])}>
      ${content}
    </tr>`,
  th: (at, content) =>
    html`<th
      class=${or(at['class'])}
      scope=${or(at['scope'])}
      colspan=${or(at['colspan'])}
      rowspan=${or(at['rowspan'])}
    >
      ${content}
    </th>`,
  td: (at, content) =>
    html`<td class=${or(at['class'])} colspan=${or(at['colspan'])} data-field=${or(at['data-field'])}>${content}</td>`,
};

/** A piece of a sheet as a template. */
export function paperTemplate(content: PaperContent): unknown {
  if (typeof content === 'string') return content;
  return TEMPLATES[content.tag](content.attributes, content.content.map(paperTemplate));
}
