import { html, nothing } from 'lit/html.js';
import type { FormSection } from '@guitu/forms';
import type { FormView } from '../form/view.js';
import { errorsIn } from './sections.js';
import type { WiderWords } from './wider-words.js';

/** Where the person is among the sections of a form. */
export interface StepPlace {
  readonly sections: readonly FormSection[];
  /** Id of the section where the person is. */
  readonly current: string | undefined;
  /** Ids of the sections that the person has left while they were right. */
  readonly done: readonly string[];
}

/** What a list of steps needs of the form, or of the element that shows it apart from the form. */
type StepFrame = Pick<FormView, 'id' | 'store'>;

/** What a list of steps says. */
type StepWords = Pick<WiderWords, 'steps' | 'stepOf' | 'stepErrors' | 'stepDone'> & {
  readonly remark: (text: string) => string;
};

/** The steps by name: where the person is, what is behind them, and where something is wrong. */
export function stepList(
  frame: StepFrame,
  words: StepWords,
  { sections, current, done }: StepPlace,
  go: (id: string) => void,
): unknown {
  const place = sections.findIndex(({ id }) => id === current) + 1;
  return html`<nav class="gt-steps" part="steps" id=${frame.id('', 'steps')} aria-label=${words.steps}>
    <p class="gt-step-of">${words.stepOf(place, sections.length)}</p>
    <ol>
      ${sections.map((section, index) => {
        const errors = errorsIn(frame, section).length;
        const isDone = errors === 0 && section.id !== current && done.includes(section.id);
        const state = errors > 0 ? 'wrong' : isDone ? 'done' : '';
        return html`<li>
          <button
            class="gt-step"
            part="step"
            type="button"
            data-state=${state}
            aria-current=${section.id === current ? 'step' : nothing}
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
