import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { BreachCounter, MeasureBreaches } from '@guitu/core/due';
import { heading } from '../form/heading.js';
import type { DueSetting } from './due-setting.js';

/** How near a severe breach is, measure by measure; nothing where no measure is counted. */
export function dueCounters(breaches: readonly MeasureBreaches[], setting: DueSetting): unknown {
  if (breaches.length === 0) return nothing;
  const { words, level } = setting;
  return html`<div class="gt-part" part="breaches" role="group" aria-labelledby="breaches">
    ${heading(level + 1, 'gt-subtitle', 'breaches', words.breaches)} ${breaches.map((one) => measurePart(one, setting))}
  </div>`;
}

function measurePart(breaches: MeasureBreaches, setting: DueSetting): TemplateResult {
  const { measure, article, counters, uncounted, assumptions } = breaches;
  const { words, messages, document } = setting;
  return html`<p class="gt-note">${words.measure}${messages.colon}${measure} ${article}</p>
    <ul class="gt-counters">
      ${counters.map((counter) => card(counter, setting))}
    </ul>
    ${
      uncounted.length > 0
        ? html`<details class="gt-quiet">
            <summary>${words.uncounted(uncounted.length)}</summary>
            <ul class="gt-lines gt-note">
              ${uncounted.map((one) => html`<li>${one.day ? html`<time>${one.day}</time> ` : nothing}${document(one)} ${one.message}</li>`)}
            </ul>
          </details>`
        : nothing
    }
    ${assumptions.map((text) => html`<p class="gt-note">${text}</p>`)}`;
}

function card(counter: BreachCounter, setting: DueSetting): TemplateResult {
  const { title, unit, count, limit, tripped, trippedOn, outlook, evidence } = counter;
  const { words, level, document } = setting;
  return html`<li class="gt-counter ${tripped ? 'gt-tripped' : ''}" part="counter">
    <div role="heading" aria-level=${level + 2}>${title}</div>
    <p class="gt-figure" aria-hidden="true"><b>${count}</b> / ${limit}</p>
    <meter min="0" max=${unit === 'time' ? limit : limit + 1} value=${count} aria-label=${title}></meter>
    <p>${words.figure[unit](count, limit)}</p>
    <p><b>${outlook}</b> ${trippedOn ? words.tripped(trippedOn) : nothing}</p>
    ${
      evidence.length === 0
        ? html`<p class="gt-note">${words.noEvidence}</p>`
        : html`<p class="gt-note">${words.evidence}</p>
            <ul class="gt-lines gt-note">
              ${evidence.map((one) => html`<li><time>${one.day}</time> ${one.days === undefined ? nothing : words.days(one.days)} ${document(one)}</li>`)}
            </ul>`
    }
  </li>`;
}
