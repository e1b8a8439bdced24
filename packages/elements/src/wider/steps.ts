import { html, nothing } from 'lit/html.js';
import type { FormSection } from '@guitu/forms';
import type { Drawing } from '../form/drawing.js';
import { focusSummary, summaryBox } from '../form/error-summary.js';
import { shownSections } from '../form/shown-sections.js';
import { follow } from '../form/follow.js';
import type { FormWish } from '../form/form-wish.js';
import type { FormView } from '../form/view.js';
import { offerGuide } from './guides.js';
import { mayStep, openPart, panels } from './panels.js';
import { currentSection, errorsIn, placeIn, showSection, stepOf } from './sections.js';
import { stepList } from './step-list.js';
import { stepStyles } from './step-styles.js';
import { widerWords } from './wider-words.js';

/** One section a page, with the list of all and a way on and back. Every section stays part of the document. */
export function stepsDrawing(host: FormWish): Partial<Drawing> {
  /** The step whose errors were asked for by going on. */
  const refused = (view: FormView): { value: string } => view.state('refused step', '');
  /** How many lists of the steps are shown elsewhere. */
  const elsewhere = (view: FormView): { value: number } => view.state('lists of steps elsewhere', 0);

  /** The person goes to another step: forward only past a step without errors, and only where the page lets them. */
  function go(view: FormView, id: string): void {
    const sections = shownSections(view);
    const from = currentSection(view);
    const place = (one: string): number => sections.findIndex((section) => section.id === one);
    if (!from || from.id === id || place(id) < 0) return;
    if (place(id) > place(from.id) && isRefused(view, from)) return;
    if (!mayStep(host, from.id, id)) return;
    showSection(view, host, id);
    const panel = view.element(view.id('', `panel-${id}`));
    panel?.focus({ preventScroll: true });
    const list = view.element(view.id('', 'steps'));
    (list ?? panel)?.scrollIntoView({ block: list ? 'nearest' : 'start' });
  }

  /** Whether a step has errors; they are shown then, and their summary gets the focus. */
  function isRefused(view: FormView, section: FormSection): boolean {
    const { store } = view;
    store.signals.batch(() => section.fields.forEach(({ path }) => store.reveal(path)));
    store.validate();
    const isWrong = errorsIn(view, section).length > 0;
    refused(view).value = isWrong ? section.id : '';
    if (isWrong) focusSummary(view);
    return isWrong;
  }

  /** The step that is so many further on; `undefined` past the ends. */
  function neighbour(view: FormView, by: number): FormSection | undefined {
    const sections = shownSections(view);
    const current = currentSection(view);
    return sections[sections.findIndex(({ id }) => id === current?.id) + by];
  }

  function summary(view: FormView): unknown {
    const section = currentSection(view);
    const isShown = section && refused(view).value === section.id && !view.store.submitted;
    const lines = isShown ? errorsIn(view, section) : [];
    return summaryBox(view, lines, widerWords(view).stepSummary(lines.length));
  }

  return {
    styles: [stepStyles],
    arrange: (view, draw) => {
      const { signals } = view.store;
      // What follows errors and steps follows by itself: the sections are drawn once.
      return html`${follow(signals, () =>
        elsewhere(view).value > 0 ? nothing : stepList(view, widerWords(view), placeIn(view), (id) => go(view, id)),
      )}
      ${follow(signals, () => summary(view))} ${panels(view, draw, { role: 'group', namedBy: 'section-' })}`;
    },
    actions: (view, usual) =>
      follow(view.store.signals, () => {
        const [words, before, after] = [widerWords(view), neighbour(view, -1), neighbour(view, 1)];
        const way = (to: FormSection | undefined, className: string, part: 'back' | 'next', text: string): unknown =>
          to
            ? html`<button class="gt-button ${className}" part=${part} type="button" @click=${() => go(view, to.id)}>
                ${text}
              </button>`
            : nothing;
        return html`<div class="gt-ways">
          ${way(before, '', 'back', words.back)}${after ? way(after, 'gt-primary', 'next', words.next) : usual}
        </div>`;
      }),
    open: (view, path) => openPart(view, host, path),
    connect: (view) => {
      if (host.step !== undefined) stepOf(view).value = host.step;
      const endGuide = offerGuide(host, {
        place: () => placeIn(view),
        go: (id) => go(view, id),
        list: () => {
          elsewhere(view).value += 1;
          return () => (elsewhere(view).value -= 1);
        },
      });
      const inner = view.element(view.id('', 'title'))?.closest('fieldset');
      const enter = (event: KeyboardEvent): void => {
        const isText = event.target instanceof HTMLInputElement && event.target.type === 'text';
        const next = neighbour(view, 1);
        if (event.key !== 'Enter' || !isText || !next || event.isComposing || event.keyCode === 229) return;
        if (event.defaultPrevented) return;
        // The form around it would submit the document, of which this step is a part only.
        event.preventDefault();
        event.stopPropagation();
        go(view, next.id);
      };
      inner?.addEventListener('keydown', enter);
      return () => {
        endGuide();
        inner?.removeEventListener('keydown', enter);
      };
    },
  };
}
