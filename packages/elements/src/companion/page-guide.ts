import type { FormSection } from '@guitu/forms';
import { drawnIn } from '../form/focus-field.js';
import { holds, withDone } from '../wider/sections.js';
import type { StepGuide } from '../wider/guides.js';
import type { Frame } from './form-companion.js';
import type { AskStep } from './steps-part.js';

/** Leads somebody through a form that has all its sections on one page: where the focus is, there is the person. */
export function pageGuide({ store, focus }: Frame, ask: AskStep): StepGuide & { stop(): void } {
  const { signals } = store;
  const at = signals.signal('');
  const done = signals.signal<readonly string[]>([]);

  function current(): FormSection | undefined {
    const sections = store.sections();
    return sections.find(({ id }) => id === at.value) ?? sections[0];
  }

  /** The person is at another section from now on. */
  function move(to: FormSection): void {
    const from = current();
    if (from?.id === to.id) return;
    if (from) done.value = withDone(done.value, store, from);
    at.value = to.id;
  }

  const onFocus = (event: Event): void => {
    const [target, ...around] = event.composedPath();
    // A field may stand in an element of its own.
    const roots = drawnIn(store);
    if (!around.some((node) => roots.has(node as ParentNode & Node))) return;
    const path = target instanceof Element ? target.closest<HTMLElement>('[data-field]')?.dataset['field'] : undefined;
    const section = path === undefined ? undefined : store.sections().find((one) => holds(one, path));
    if (section) move(section);
  };
  document.addEventListener('focusin', onFocus);
  return {
    place: () => ({ sections: store.sections(), current: current()?.id, done: done.value }),
    go: (id) => {
      const to = store.sections().find((section) => section.id === id);
      const [first] = to?.fields ?? [];
      if (!to || !first || !ask(current()?.id ?? '', id)) return;
      move(to);
      focus(first.path);
    },
    list: () => () => undefined,
    stop: () => document.removeEventListener('focusin', onFocus),
  };
}
