import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { GuardStatus, NextStep } from '@guitu/core/state';
import { heading } from '../form/heading.js';
import { sum } from '../result/sum.js';
import type { TimelineSetting } from './timeline-setting.js';

/** Marks beside the words, never alone. */
const MARKS: Readonly<Record<GuardStatus, string>> = { met: '✓', 'not-met': '✗', 'not-known': '?' };

/** What the law allows from here, with the conditions of each step. */
export function timelineSteps(steps: readonly NextStep[], setting: TimelineSetting): unknown {
  if (steps.length === 0) return nothing;
  const { words, level } = setting;
  return html`<div class="gt-part" part="next" role="group" aria-labelledby="steps">
    ${heading(level + 1, 'gt-subtitle', 'steps', words.steps)}
    <ul class="gt-cards">
      ${steps.map((step) => card(step, setting))}
    </ul>
  </div>`;
}

function card(step: NextStep, { words, messages, level }: TimelineSetting): TemplateResult {
  const { title, status, documentTitle, toTitle, guards, deadline, article } = step;
  return html`<li class="gt-card gt-card-${status}">
    <div class="gt-card-title">
      <span role="heading" aria-level=${level + 2}>${title}</span>
      <span class="gt-badge">${words.stepStatus[status]}</span>
    </div>
    <p>${words.becomes} ${toTitle}</p>
    <p class="gt-note">${article}</p>
    ${
      deadline
        ? html`<p>${deadline.isOver ? words.over(deadline.dueOn) : words.latest(deadline.dueOn)}</p>
            <p class="gt-note">${sum(deadline.text, words.units)} ${deadline.assumption ?? nothing}</p>`
        : nothing
    }
    <ul class="gt-lines">
      ${guards.map(({ title: guard, status: met }) => html`<li class="gt-guard"><span aria-hidden="true">${MARKS[met]}</span><span>${guard}${messages.remark(words.guard[met])}</span></li>`)}
    </ul>
    <p class="gt-note">${words.by}${messages.colon}${documentTitle}</p>
  </li>`;
}
