import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { SourceLine } from '@guitu/core';
import type { ScoreResult, TraceLine } from '@guitu/core/score';
import { heading } from '../form/heading.js';
import type { Locale, Messages } from '../messages/messages.js';
import { SCORE_WORDS } from './score-words.js';
import type { ScoreWords } from './score-words.js';

export { scoreStyles } from './score-styles.js';

/** What a sheet needs besides the result. */
export interface ScoreSetting {
  readonly locale: Locale;
  readonly messages: Messages;
  /** Level of the heading. */
  readonly level: number;
  /** The heading; the general one when empty. */
  readonly title: string;
  /** Titles of instruments by id. */
  readonly instruments: Readonly<Record<string, string>>;
  /** Id of the heading where other things stand beside the sheet; `title` when absent. */
  readonly id?: string;
  /** Leads from a line of the trace to the field that it read. */
  readonly goTo?: (line: string) => (() => void) | undefined;
  /** The facts that are missing, by their titles; their ids when absent. */
  readonly missing?: readonly { readonly title: string; readonly goTo: (() => void) | undefined }[];
}

/** Draws a result. */
export type ScoreSheet = typeof scoreSheet;

/** The whole sheet: what came out, how, and what it is worth. */
export function scoreSheet(result: ScoreResult, setting: ScoreSetting): TemplateResult {
  const { level, title } = setting;
  const words = SCORE_WORDS[setting.locale];
  const isScored = result.status === 'scored';
  return html`<div class="gt-score" role="group" aria-labelledby=${setting.id ?? 'title'} lang=${result.language}>
    ${heading(level, 'gt-title', setting.id ?? 'title', title || words.title)}
    ${isScored ? nothing : html`<p class="gt-status">${words.status[result.status]}</p>`}
    ${outcomes(result, words, setting.messages)}
    ${
      result.total === null || isDecisionOnly(result)
        ? nothing
        : html`<p class="gt-result">
            <span class="gt-total">${result.total}</span> / ${result.max}
            ${result.bandTitle === null ? nothing : html`<span class="gt-band">${words.band}${setting.messages.colon}<b>${result.bandTitle}</b></span>`}
          </p>`
    }
    ${result.opinion ? html`<p class="gt-opinion" part="opinion">${result.opinion}</p>` : nothing}
    ${vetoes(result, words, setting.messages)} ${missing(result, words, setting)}
    ${
      result.reasons.length > 0
        ? html`<ul class="gt-reasons">
            ${result.reasons.map(({ message }) => html`<li>${message}</li>`)}
          </ul>`
        : nothing
    }
    ${result.trace.length > 0 ? traceTable(result, words, setting) : nothing}
  </div>`;
}

function traceTable(result: ScoreResult, words: ScoreWords, setting: ScoreSetting): TemplateResult {
  return html`<div class="gt-scroll" role="region" tabindex="0" aria-labelledby=${setting.id ?? 'title'}>
    <table class="gt-table" part="table">
      <thead>
        <tr>
          <th scope="col">${words.item}</th>
          <th scope="col" class="gt-figure">${words.points}</th>
          <th scope="col" class="gt-figure">${words.max}</th>
          <th scope="col">${words.because}</th>
        </tr>
      </thead>
      <tbody>
        ${result.trace.map(
          (line, index) =>
            html`${
                line.section !== undefined && line.section !== result.trace[index - 1]?.section
                  ? html`<tr class="gt-part">
                      <th colspan="4" scope="colgroup">${line.section}</th>
                    </tr>`
                  : nothing
              }
              <tr>
                <th scope="row">${led(line.title, setting.goTo?.(line.id))}</th>
                <td class="gt-figure">${line.points}</td>
                <td class="gt-figure">${Number(line.max) === 0 ? '' : line.max}</td>
                <td>${because(line, words, setting)}</td>
              </tr>`,
        )}
      </tbody>
      ${
        isDecisionOnly(result)
          ? nothing
          : html`<tfoot>
              <tr part="total">
                <th scope="row">${words.total}</th>
                <td class="gt-figure">${result.total ?? ''}</td>
                <td class="gt-figure">${result.max}</td>
                <td>${words.status[result.status]}</td>
              </tr>
            </tfoot>`
      }
    </table>
  </div>`;
}

function because(line: TraceLine, words: ScoreWords, setting: ScoreSetting): unknown {
  return html`${line.because}
    ${
      line.requirement
        ? html`<p>${words.requirement(line.requirement.required, line.requirement.actual, line.requirement.gap)}</p>`
        : nothing
    }
    ${line.assumption ? html`<p class="gt-note">${words.assumption}${line.assumption}</p>` : nothing}
    <p class="gt-note">${line.source.map((one) => sourceWords(one, setting)).join(words.semicolon)}</p>`;
}

function sourceWords({ instrument = '', clause = '', basis }: SourceLine, setting: ScoreSetting): string {
  const { messages, instruments } = setting;
  if (basis === 'design') return messages.ownComposition;
  return `${instruments[instrument] ?? instrument} ${clause}${messages.remark(messages.basis[basis])}`;
}

/** A sheet that only decides has no points: its zeros would read like a bad result. */
function isDecisionOnly({ max, outcomes }: ScoreResult): boolean {
  return outcomes.length > 0 && Number(max) === 0;
}

/** What the decision tables come to; the table says why. */
function outcomes({ outcomes: decided }: ScoreResult, words: ScoreWords, { colon, comma }: Messages): unknown {
  if (decided.length === 0) return nothing;
  return html`<p class="gt-result">
    ${words.outcome}${colon}<b class="gt-band">${decided.map(({ title }) => title).join(comma)}</b>
  </p>`;
}

function vetoes({ vetoes: ids, trace }: ScoreResult, words: ScoreWords, { comma }: Messages): unknown {
  if (ids.length === 0) return nothing;
  return html`<p class="gt-status">
    <b>${words.vetoes}</b>${ids.map((id) => trace.find((line) => line.id === id)?.title ?? id).join(comma)}
  </p>`;
}

function missing({ missing: facts }: ScoreResult, words: ScoreWords, setting: ScoreSetting): unknown {
  if (facts.length === 0) return nothing;
  const named = setting.missing ?? facts.map((title) => ({ title, goTo: undefined }));
  return html`<p class="gt-status">
    ${words.missing(facts.length)}${named.map(
      ({ title, goTo }, index) => html`${index > 0 ? setting.messages.comma : nothing}${led(title, goTo)}`,
    )}
  </p>`;
}

/** A text that leads somewhere, where there is somewhere to go. */
function led(text: string, goTo: (() => void) | undefined): unknown {
  return goTo ? html`<button class="gt-led" part="to-field" type="button" @click=${goTo}>${text}</button>` : text;
}
