import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { CaseState, CaseTerm, PresentState } from '@guitu/core/state';
import { heading } from '../form/heading.js';
import { sum } from '../result/sum.js';
import type { TimelineSetting } from './timeline-setting.js';

/** Where the person stands, since when and by what, how the term runs, what is beside it and what is settled. */
export function timelineStanding(state: CaseState, setting: TimelineSetting): TemplateResult {
  const { present, beside, flags, term, faults } = state;
  const { words, messages, level, document } = setting;
  const sub = (id: string, text: string): TemplateResult => heading(level + 2, 'gt-side', id, text);
  return html`<div class="gt-standing" part="present" role="group" aria-labelledby="present">
    ${heading(level + 1, 'gt-subtitle', 'present', words.present)}
    ${present ? stage(present, setting) : html`<p class="gt-empty" part="empty">${words.nothing}</p>`}
    ${term ? html`${sub('term', words.term)}${termPart(term, setting)}` : nothing}
    ${beside.length > 0 ? html`${sub('beside', words.beside)}${beside.map((one) => stage(one, setting))}` : nothing}
    ${
      flags.length > 0
        ? html`${sub('flags', words.flags)}
            <ul class="gt-lines">
              ${flags.map(({ since, title, by, article }) => html`<li><time>${since}</time> ${title} <span class="gt-note">${document(by)} ${article}</span></li>`)}
            </ul>`
        : nothing
    }
    ${
      faults.length > 0
        ? html`${sub('faults', words.faults)}
            <ul class="gt-lines" part="faults">
              ${faults.map(({ severity, label, message }) => html`<li class="gt-fault gt-fault-${severity}"><b>${words.severity[severity]}</b>${messages.colon}${label ? html`${label}${messages.colon}` : nothing}${message}</li>`)}
            </ul>`
        : nothing
    }
  </div>`;
}

function stage({ title, since, by, article }: PresentState, setting: TimelineSetting): TemplateResult {
  const { words, messages, document } = setting;
  return html`<p><b class="gt-stage">${title}</b> <span>${words.since(since)}</span></p>
    <p class="gt-note">${words.grounds}${messages.colon}${document(by)} ${article}</p>`;
}

function termPart(term: CaseTerm, { words, messages }: TimelineSetting): TemplateResult {
  const { start, end, endIsOpen, executedDays, remainingDays, arithmetic, uncounted } = term;
  const isKnown = typeof remainingDays === 'number';
  return html`<p><time>${words.termOf(start, end)}</time>${endIsOpen ? messages.remark(words.open) : nothing}</p>
    <p>
      <span>${words.served(executedDays)}</span
      >${isKnown ? html`${words.pause}<span>${words.left(remainingDays)}</span>` : nothing}
    </p>
    ${isKnown ? html`<progress max=${executedDays + remainingDays || 1} value=${executedDays} aria-label=${words.served(executedDays)}></progress>` : nothing}
    ${
      arithmetic.length > 0
        ? html`<details class="gt-quiet">
            <summary>${words.arithmetic}</summary>
            <ul class="gt-lines gt-note">
              ${arithmetic.map(({ text, because, article }) => html`<li>${sum(text, words.units)} ${because}${messages.remark(article)}</li>`)}
            </ul>
          </details>`
        : nothing
    }
    ${
      uncounted.length > 0
        ? html`<p class="gt-note">${words.uncounted}</p>
            <ul class="gt-lines gt-note">
              ${uncounted.map(({ title, from, until, days }) => html`<li>${title}${messages.colon}${words.period(from, until ?? undefined, days)}</li>`)}
            </ul>`
        : nothing
    }`;
}
