import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { ScoreResult, SourceLine, TraceLine } from '@guitu/core';
import { heading } from '../form/heading.js';
import type { Messages } from '../messages/messages.js';

export { scoreStyles } from './score-styles.js';

/** Draws a result. */
export type ScoreSheet = typeof scoreSheet;

/** The whole sheet: what came out, how, and what it is worth. */
export function scoreSheet(result: ScoreResult, messages: Messages, level: number, title: string): TemplateResult {
  const isScored = result.status === 'scored';
  return html`<div class="gt-score" role="group" aria-labelledby="title" lang=${result.language}>
    ${heading(level, 'gt-title', 'title', title || messages.scoreTitle)}
    ${isScored ? nothing : html`<p class="gt-status">${messages.scoreStatus[result.status]}</p>`}
    ${result.total === null
      ? nothing
      : html`<p class="gt-result"><span class="gt-total">${result.total}</span> / ${result.max}
          ${result.bandTitle === null ? nothing : html`<span class="gt-band">${messages.scoreBand}：<b>${result.bandTitle}</b></span>`}</p>`}
    ${result.opinion ? html`<p class="gt-opinion" part="opinion">${result.opinion}</p>` : nothing} ${vetoes(result, messages)} ${missing(result, messages)}
    ${result.reasons.length > 0 ? html`<ul class="gt-reasons">${result.reasons.map(({ message }) => html`<li>${message}</li>`)}</ul>` : nothing}
    ${result.trace.length > 0 ? traceTable(result, messages) : nothing}
  </div>`;
}

function traceTable(result: ScoreResult, messages: Messages): TemplateResult {
  return html`<div class="gt-scroll" role="region" tabindex="0" aria-labelledby="title">
    <table part="table">
      <thead>
        <tr>
          <th scope="col">${messages.scoreItem}</th>
          <th scope="col" class="gt-figure">${messages.scorePoints}</th>
          <th scope="col" class="gt-figure">${messages.scoreMax}</th>
          <th scope="col">${messages.scoreBecause}</th>
        </tr>
      </thead>
      <tbody>
        ${result.trace.map(
          (line, index) => html`${line.section !== undefined && line.section !== result.trace[index - 1]?.section
              ? html`<tr class="gt-part"><th colspan="4" scope="colgroup">${line.section}</th></tr>`
              : nothing}
            <tr>
              <th scope="row">${line.title}</th>
              <td class="gt-figure">${line.points}</td>
              <td class="gt-figure">${Number(line.max) === 0 ? '' : line.max}</td>
              <td>${because(line, messages)}</td>
            </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr part="total">
          <th scope="row">${messages.scoreTotal}</th>
          <td class="gt-figure">${result.total ?? ''}</td>
          <td class="gt-figure">${result.max}</td>
          <td>${messages.scoreStatus[result.status]}</td>
        </tr>
      </tfoot>
    </table>
  </div>`;
}

function because(line: TraceLine, messages: Messages): unknown {
  return html`${line.because}
  ${line.requirement
    ? html`<p>${messages.scoreRequirement(line.requirement.required, line.requirement.actual, line.requirement.gap)}</p>`
    : nothing}
  ${line.assumption ? html`<p class="gt-note">${messages.scoreAssumption}${line.assumption}</p>` : nothing}
  <p class="gt-note">${line.source.map((one) => sourceWords(one, messages)).join('；')}</p>`;
}

function sourceWords({ instrument, clause, basis }: SourceLine, messages: Messages): string {
  return basis === 'design' ? messages.ownComposition : `${instrument ?? ''} ${clause ?? ''}（${messages.basis[basis]}）`;
}

function vetoes({ vetoes: ids, trace }: ScoreResult, messages: Messages): unknown {
  if (ids.length === 0) return nothing;
  return html`<p class="gt-status"><b>${messages.scoreVetoes}</b>${ids.map((id) => trace.find((line) => line.id === id)?.title ?? id).join('、')}</p>`;
}

function missing({ missing: facts }: ScoreResult, messages: Messages): unknown {
  return facts.length > 0 ? html`<p class="gt-status">${messages.scoreMissing(facts.length)}${facts.join('、')}</p>` : nothing;
}
