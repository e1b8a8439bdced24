import { html } from '../html.mjs';

/**
 * A link to a document of the file by its kind and number; nothing where the file does not have it.
 * @param {import('../../person/case-file.mjs').FiledDocument | undefined} filed @param {import('./page.mjs').PersonPage} page
 */
export const filedLink = (filed, { catalogue, question: { language } }) => {
  if (filed === undefined) return undefined;
  const { id, slug, number, title } = filed.row;
  const name = catalogue.find((entry) => entry.slug === slug)?.titles[language] ?? title;
  return html`<a href="/documents/${id}"
    >${name}${number !== null && html` <span class="number-of">${number}</span>`}</a
  > `;
};
