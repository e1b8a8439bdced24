import { html } from '../html.mjs';

/** What the document says about its own result beside what comes out; nothing where it says nothing. @param {import('./page.mjs').SheetPart} part */
export const claimsTable = ({ sheet: { claims }, words }) =>
  claims.length > 0 &&
  html`<h3>${words.claims}</h3>
    <table class="rows claims" role="table">
      <caption class="hidden">
        ${words.claims}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${[words.claim, words.stated, words.computed, words.agreement].map((title) => html`<th role="columnheader" scope="col">${title}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${claims.map(
          ({ label, stated, computed, agrees }) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">${label}</th>
              <td role="cell" data-label="${words.stated}">${stated}</td>
              <td role="cell" data-label="${words.computed}">${computed ?? '—'}</td>
              <td role="cell" data-label="${words.agreement}">
                <span class="state ${agrees === true && 'state-approved'} ${agrees === false && 'state-submitted'}"
                  >${words.agrees[/** @type {'true' | 'false' | 'null'} */ (String(agrees))]}</span
                >
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`;
