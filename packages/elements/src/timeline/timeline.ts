import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { CaseState } from '@guitu/core/state';
import { heading } from '../form/heading.js';
import { timelineHistory } from './timeline-history.js';
import type { TimelineSetting } from './timeline-setting.js';
import { timelineStanding } from './timeline-standing.js';
import { timelineSteps } from './timeline-steps.js';

export { isCaseState } from './timeline-shape.js';
export { timelineStyles } from './timeline-styles.js';
export { TIMELINE_WORDS } from './timeline-words.js';
export { documentLinks } from '../result/document-link.js';
export { resultStyles } from '../result/result-styles.js';

/** The whole of it: what it is worth, where the person stands, how that came about and what may follow. */
export function timeline(state: CaseState, setting: TimelineSetting): TemplateResult {
  const { words, messages, level, title } = setting;
  const { assumptions } = state;
  return html`<div
    class="gt-outcome gt-timeline"
    part="timeline"
    role="group"
    aria-labelledby="title"
    lang=${state.language}
  >
    ${heading(level, 'gt-title', 'title', title || words.title)}
    <p class="gt-lead">${words.today}${messages.colon}<time>${state.asOf}</time></p>
    <p class="gt-opinion" part="opinion"><b>${words.opinion}${messages.colon}</b>${state.opinion}</p>
    ${timelineStanding(state, setting)} ${timelineHistory(state, setting)} ${timelineSteps(state.nextSteps, setting)}
    ${
      assumptions.length > 0
        ? html`<details class="gt-quiet">
            <summary>${words.conventions}</summary>
            <ul class="gt-lines gt-note">
              ${assumptions.map((text) => html`<li>${text}</li>`)}
            </ul>
          </details>`
        : nothing
    }
  </div>`;
}
