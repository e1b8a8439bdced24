import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { DueResult, SettledChoices } from '@guitu/core/due';
import { heading } from '../form/heading.js';
import { dueCounters } from './due-counters.js';
import { dueGroups } from './due-groups.js';
import type { DueSetting } from './due-setting.js';
import type { DueWords } from './due-words.js';

export { isDueResult } from './due-shape.js';
export { dueStyles } from './due-styles.js';
export { DUE_WORDS } from './due-words.js';
export { documentLinks } from '../result/document-link.js';
export { resultStyles } from '../result/result-styles.js';

/** The whole list: what it is worth, what is due, how near a severe breach is, and what was taken for granted. */
export function dueList(result: DueResult, setting: DueSetting): TemplateResult {
  const { words, messages, level, title } = setting;
  const { asOf, obligations, breaches, opinion } = result;
  return html`<div class="gt-outcome gt-due" part="due" role="group" aria-labelledby="title" lang=${result.language}>
    ${heading(level, 'gt-title', 'title', title || words.title)}
    <p class="gt-lead">${words.lookedAt}${messages.colon}<time>${asOf}</time></p>
    <p class="gt-opinion" part="opinion"><b>${words.opinion}${messages.colon}</b>${opinion}</p>
    ${scheduleNote(result, setting)}
    ${
      obligations.length === 0
        ? html`<p class="gt-empty" part="empty">${words.nothingAtAll}</p>`
        : obligations.some(({ status }) => status === 'due')
          ? nothing
          : html`<p class="gt-remark">${words.nothingNow}</p>`
    }
    ${dueGroups(obligations, setting)} ${dueCounters(breaches, setting)}
    <details class="gt-quiet">
      <summary>${words.conventions}</summary>
      <ul class="gt-lines gt-note">
        ${choicesOf(result.choices, words).map((text) => html`<li>${text}</li>`)}
        ${result.leftOut > 0 ? html`<li>${words.leftOut(result.leftOut)}</li>` : nothing}
      </ul>
    </details>
  </div>`;
}

/** Which schedule frequencies come from: that none was chosen is said as clearly as which one was. */
function scheduleNote({ schedule }: DueResult, { words, messages }: DueSetting): TemplateResult {
  if (!schedule) return html`<p class="gt-remark" part="schedule">${words.noSchedule}</p>`;
  return html`<div class="gt-remark" part="schedule">
    <p>${words.schedule}${messages.colon}<b>${schedule.title}</b>${messages.remark(schedule.place)}</p>
    ${schedule.assumptions.map((text) => html`<p>${words.understood}${messages.colon}${text}</p>`)}
  </div>`;
}

/** What the law leaves open, as it was decided. */
function choicesOf(choices: SettledChoices, { choices: words }: DueWords): readonly string[] {
  return [
    words.firstDay[choices.firstDay],
    words.lastDay[choices.lastDay],
    words.leave[choices.leave],
    words.placeChange[choices.placeChange],
    words.counting[choices.counting],
  ];
}
