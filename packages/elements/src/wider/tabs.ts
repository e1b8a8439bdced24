import { html, nothing } from 'lit/html.js';
import type { FormSection } from '@guitu/forms';
import type { Drawing } from '../form/drawing.js';
import { shownSections } from '../form/shown-sections.js';
import { follow } from '../form/follow.js';
import type { FormWish } from '../form/form-wish.js';
import type { FormView } from '../form/view.js';
import { offerGuide } from './guides.js';
import { mayStep, openPart, panels } from './panels.js';
import { currentSection, errorsIn, placeIn, showSection, stepOf } from './sections.js';
import { stepStyles } from './step-styles.js';
import { widerWords } from './wider-words.js';

/** By how many tabs a key goes on; the ends by a number that no form reaches. */
const KEYS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity };

/** One section a tab, with the number of errors that are shown behind each. Nothing is lost by switching. */
export function tabsDrawing(host: FormWish): Partial<Drawing> {
  /** The person goes to another tab, unless the page keeps them. */
  function go(view: FormView, id: string): void {
    const from = currentSection(view);
    if (!from || from.id === id) return;
    if (mayStep(host, from.id, id)) showSection(view, host, id);
  }

  function press(view: FormView, event: KeyboardEvent): void {
    const sections = shownSections(view);
    const current = currentSection(view);
    const isTurned = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    const by = KEYS[event.key];
    if (by === undefined || !current) return;
    event.preventDefault();
    const turned = isTurned && Math.abs(by) === 1 ? -by : by;
    const wished = sections.findIndex(({ id }) => id === current.id) + turned;
    const last = sections.length - 1;
    // Arrows go round; Home and End do not.
    const next = Math.abs(by) === 1 ? (wished + sections.length) % sections.length : wished < 0 ? 0 : last;
    const id = sections[next]?.id ?? '';
    go(view, id);
    view.element(view.id('', `tab-${currentSection(view)?.id ?? id}`))?.focus();
  }

  function tabList(view: FormView): unknown {
    const current = currentSection(view);
    return html`<div
      class="gt-tabs"
      part="tabs"
      role="tablist"
      aria-labelledby=${view.id('', 'title')}
      @keydown=${(event: KeyboardEvent) => press(view, event)}
    >
      ${shownSections(view).map((section) => tab(view, section, section.id === current?.id))}
    </div>`;
  }

  function tab(view: FormView, section: FormSection, isCurrent: boolean): unknown {
    const errors = errorsIn(view, section).length;
    return html`<button
      class="gt-tab"
      part="tab"
      type="button"
      role="tab"
      id=${view.id('', `tab-${section.id}`)}
      aria-controls=${view.id('', `panel-${section.id}`)}
      aria-selected=${isCurrent ? 'true' : 'false'}
      tabindex=${isCurrent ? 0 : -1}
      @click=${() => go(view, section.id)}
    >
      <span
        >${section.title}${
          errors > 0 ? html`<small class="gt-step-note">${widerWords(view).stepErrors(errors)}</small>` : nothing
        }</span
      >
    </button>`;
  }

  return {
    styles: [stepStyles],
    arrange: (view, draw) => {
      const { signals } = view.store;
      return html`${follow(signals, () => tabList(view))} ${panels(view, draw, { role: 'tabpanel', namedBy: 'tab-' })}`;
    },
    open: (view, path) => openPart(view, host, path),
    connect: (view) => {
      if (host.step !== undefined) stepOf(view).value = host.step;
      return offerGuide(host, {
        place: () => placeIn(view),
        go: (id) => {
          go(view, id);
          view.element(view.id('', `tab-${currentSection(view)?.id ?? id}`))?.focus();
        },
        // Tabs and what they open belong together, so they stay.
        list: () => () => undefined,
      });
    },
  };
}
