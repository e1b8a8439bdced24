import { articleOf } from '../../documents/sources.mjs';
import { html } from '../html.mjs';

/**
 * @typedef {import('./page.mjs').SheetPart} SheetPart
 * @typedef {import('@guitu/core/score').TraceLine} TraceLine
 */

/** Every signed line of the sum with its arithmetic and source, by section, and the total below. @param {SheetPart} part */
export const traceTable = (part) => {
  const { sheet, id, words } = part;
  const { result, rubric } = sheet;
  if (result.trace.length === 0) return undefined;
  const decides = rubric.max === 0;
  return html`<h3 id="${id}-trace">${words.trace}</h3>
    <table class="rows trace ${decides && 'decides'}" role="table">
      <caption class="hidden">
        ${words.trace}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${words.item}</th>
          ${!decides && [words.points, words.max].map((title) => html`<th role="columnheader" scope="col" class="number">${title}</th>`)}
          <th role="columnheader" scope="col">${words.because}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${result.trace.map((line, index) => [
          line.section !== undefined &&
            line.section !== result.trace[index - 1]?.section &&
            sectionRow(line.section, part),
          lineRow(line, part),
        ])}
      </tbody>
      ${
        !decides &&
        html`<tfoot role="rowgroup">
          <tr role="row">
            <th role="rowheader" scope="row">${words.total}</th>
            <td role="cell" class="number" data-label="${words.points}">${result.total ?? '—'}</td>
            <td role="cell" class="number" data-label="${words.max}">${result.max}</td>
            <td role="cell" data-label="${words.because}">
              <span
                >${words.status[result.status]}${result.bandTitle !== null && `${words.comma}${result.bandTitle}`}</span
              >
            </td>
          </tr>
        </tfoot>`
      }
    </table>`;
};

/** @param {string} section @param {SheetPart} part */
const sectionRow = (section, { sheet: { rubric }, language }) =>
  html`<tr role="row" class="section">
    <th role="rowheader" scope="rowgroup" colspan="4">
      ${rubric.sections?.find(({ id }) => id === section)?.title[language] ?? section}
    </th>
  </tr>`;

/** @param {TraceLine} line @param {SheetPart} part */
const lineRow = (line, { sheet: { rubric }, language, words }) => {
  const { id, title, points, max, because, requirement, assumption, source } = line;
  const adjusts = /** @type {keyof typeof words.lines | undefined} */ (/\/(floor|cap|weight|rounding)$/.exec(id)?.[1]);
  return html`<tr role="row" class="${adjusts !== undefined && 'adjusts'}">
    <th role="rowheader" scope="row">
      ${title}${adjusts !== undefined && html` <span class="state">${words.lines[adjusts]}</span>`}
    </th>
    ${
      rubric.max !== 0 &&
      html`<td role="cell" class="number" data-label="${words.points}">${points}</td>
        <td role="cell" class="number" data-label="${words.max}">
          ${Number(max) === 0 ? html`<span class="none">—</span>` : max}
        </td>`
    }
    <td role="cell" data-label="${words.because}">
      <span
        >${because}${requirement !== undefined && html`<small>${words.requirement(requirement)}</small>`}${
          assumption !== undefined && html`<small>${words.assumption}${words.colon}${assumption}</small>`
        }<small>${articleOf(source, language)}</small></span
      >
    </td>
  </tr>`;
};
