import { html, nothing } from 'lit/html.js';
import type { FormSection } from '@guitu/forms';
import { keyedList } from '../form/keyed-list.js';
import { follow } from '../form/follow.js';
import type { FormWish } from '../form/form-wish.js';
import { shownSections } from '../form/shown-sections.js';
import type { FormView } from '../form/view.js';
import { currentSection, sectionAt, showSection } from './sections.js';

/** How the parts of a form are called to people who listen, and what names each. */
export interface PanelKind {
  readonly role: 'group' | 'tabpanel';
  /** Start of the id of what names a part, before the id of its section. */
  readonly namedBy: 'section-' | 'tab-';
}

/** All sections, of which the current one shows: the others stay part of the document. */
export function panels(view: FormView, draw: (section: FormSection) => unknown, { role, namedBy }: PanelKind): unknown {
  return keyedList(
    shownSections(view),
    ({ id }) => id,
    (section) =>
      html`<div
        class="gt-panel"
        part="step-panel"
        tabindex=${role === 'group' ? -1 : nothing}
        role=${role}
        id=${view.id('', `panel-${section.id}`)}
        aria-labelledby=${view.id('', `${namedBy}${section.id}`)}
        ?hidden=${follow(view.store.signals, () => section.id !== currentSection(view)?.id)}
      >
        ${draw(section)}
      </div>`,
  );
}

/** Asks the page whether the person may go on; `false` when it keeps them. */
export function mayStep(host: FormWish, from: string, to: string): boolean {
  const detail = { from, to };
  return host.dispatchEvent(new CustomEvent('guitu-step', { detail, bubbles: true, composed: true, cancelable: true }));
}

/** Shows the part of a form that a field is in. */
export function openPart(view: FormView, host: FormWish, path: string): void {
  const section = sectionAt(view, path);
  if (section && section.id !== currentSection(view)?.id) showSection(view, host, section.id);
}
