import { html, nothing } from 'lit/html.js';
import { shownSections } from '../form/document-section.js';
import type { FormView } from '../form/view.js';
import { currentSection, errorsIn } from './sections.js';
import { widerWords } from './wider-words.js';

/** The steps by name: where the person is, what is behind them, and where something is wrong. */
export function stepList(view: FormView, visited: readonly string[], go: (id: string) => void): unknown {
  const words = widerWords(view);
  const sections = shownSections(view);
  const current = currentSection(view);
  const place = sections.findIndex(({ id }) => id === current?.id) + 1;
  return html`<nav class="gt-steps" part="steps" id=${view.id('', 'steps')} aria-label=${words.steps}>
    <p class="gt-step-of">${words.stepOf(place, sections.length)}</p>
    <ol>
      ${sections.map((section, index) => {
        const errors = errorsIn(view, section).length;
        const isDone = errors === 0 && section.id !== current?.id && visited.includes(section.id);
        const state = errors > 0 ? 'wrong' : isDone ? 'done' : '';
        return html`<li>
          <button
            class="gt-step"
            part="step"
            type="button"
            data-state=${state}
            aria-current=${section.id === current?.id ? 'step' : nothing}
            @click=${() => go(section.id)}
          >
            <span class="gt-step-mark" aria-hidden="true">${state === 'wrong' ? '!' : isDone ? '✓' : index + 1}</span>
            <span
              >${section.title}${
                errors > 0
                  ? html`<small class="gt-step-note">${words.stepErrors(errors)}</small>`
                  : isDone
                    ? html`<span class="gt-hidden">${words.remark(words.stepDone)}</span>`
                    : nothing
              }</span
            >
          </button>
        </li>`;
      })}
    </ol>
  </nav>`;
}
