import { html } from '../html.mjs';

/** What came out: the total and grade, or what the tables decide; what vetoes it and what is missing. @param {import('./page.mjs').SheetPart} part */
export const resultPart = ({ sheet: { rubric, result }, language, words }) => {
  const { status, total, max, bandTitle, outcomes, vetoes, missing, reasons, trace } = result;
  const decides = rubric.max === 0;
  const titleOfFact = (/** @type {string} */ id) => rubric.facts.find((fact) => fact.id === id)?.title[language] ?? id;
  return html`<div class="outcome-of-score">
      ${
        decides
          ? html`<p class="total-line"><span>${words.outcome}</span></p>
              <ul class="decided">
                ${(outcomes.length > 0 ? outcomes.map(({ title }) => title) : [words.status[status]]).map((title) => html`<li>${title}</li>`)}
              </ul>`
          : html`<p class="total-line">
              <span>${words.total}</span> <b>${total ?? '—'}</b> <span>${words.of(max)}</span>
              ${bandTitle !== null && html`<span class="state band">${words.band}${words.colon}${bandTitle}</span>`}
            </p>`
      }
      ${status !== 'scored' && html`<p>${words.status[status]}</p>`}
      ${outcomes.some(({ choices }) => choices !== undefined) && html`<p class="small">${words.choices}</p>`}
    </div>
    ${
      vetoes.length > 0 &&
      html`<p class="notice">
        <strong>${words.vetoes}</strong
        >${words.colon}${vetoes.map((id) => trace.find((line) => line.id === id)?.title ?? id).join(words.comma)}
      </p>`
    }
    ${
      missing.length > 0 &&
      html`<p class="notice">
        <strong>${words.missing}</strong>${words.colon}${missing.map(titleOfFact).join(words.comma)}
      </p>`
    }
    ${
      reasons.length > 0 &&
      html`<ul class="notice">
        ${reasons.map(({ message }) => html`<li>${message}</li>`)}
      </ul>`
    }`;
};
