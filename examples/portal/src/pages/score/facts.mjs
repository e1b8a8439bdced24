import { html } from '../html.mjs';

/** The facts with the fields of the document that they were read from. @param {import('./page.mjs').SheetPart} part */
export const factsTable = ({ sheet: { facts }, document, words }) =>
  html`<h3>${words.facts}</h3>
    <table class="rows facts-of-sheet" role="table">
      <caption class="hidden">
        ${words.facts}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${[words.fact, words.value, words.from].map((title) => html`<th role="columnheader" scope="col">${title}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${facts.map(
          ({ title, value, fields }) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">${title}</th>
              <td role="cell" data-label="${words.value}">
                ${value ?? html`<span class="none">${words.absent}</span>`}
              </td>
              <td role="cell" data-label="${words.from}">
                <span>${fields.map((field) => html`<a href="/documents/${document.id}">${field}</a> `)}</span>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`;
