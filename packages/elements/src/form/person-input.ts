import { isComposing, setComposing } from './control-text.js';
import type { TextControl } from './control-text.js';
import { loadUnusual } from './load-unusual.js';
import type { FormView } from './view.js';

/** What a form does with the events of the controls in it; `this` is not used. */
export interface PersonInput {
  input(event: Event): void;
  change(event: Event): void;
  focusout(event: FocusEvent): void;
  compositionstart(event: Event): void;
  compositionend(event: Event): void;
  keydown(event: KeyboardEvent): void;
}

/** How the path of an identity number ends. */
const ID_NUMBER = '/idNumber';

/** What reads identity numbers: loaded when somebody begins to write one, and there when she goes on. */
let reader: Awaited<ReturnType<typeof loadUnusual>> | undefined;

/**
 * Listens for a whole form. While an input method composes, its text is not an answer yet: nothing is
 * taken, counted or checked until it is done, and its Enter does not submit.
 */
export function personInput(view: FormView, submit: () => void): PersonInput {
  const { store } = view;

  function take(control: TextControl, path: string): void {
    view.act(path, () => store.enter(path, control.value), false);
    if (path.endsWith(ID_NUMBER)) loadReader().catch(() => undefined);
  }

  function compositionend(event: Event): void {
    const control = event.target as TextControl;
    const path = control.dataset['text'];
    setComposing(control, false);
    if (path === undefined) return;
    store.endComposition(path);
    take(control, path);
  }

  return {
    input: (event) => {
      if (isGuest(event)) return;
      // The native event would name the inner control; the page hears of the field instead.
      event.stopPropagation();
      const control = event.target as TextControl;
      const path = control.dataset['text'];
      if (path !== undefined && !isComposing(control)) take(control, path);
    },
    change: (event) => {
      if (isGuest(event)) return;
      event.stopPropagation();
      const control = event.target as TextControl;
      const path = control.dataset['text'];
      if (path === undefined) return;
      view.settle(path);
    },
    focusout: (event) => {
      const control = event.target as HTMLElement;
      const place = control.closest<HTMLElement>('[data-field]');
      const path = place?.dataset['field'];
      if (!place || path === undefined || (event.relatedTarget instanceof Node && place.contains(event.relatedTarget)))
        return;
      if (isComposing(control)) compositionend(event);
      void leave(view, path);
    },
    compositionstart: (event) => {
      const control = event.target as TextControl;
      const path = control.dataset['text'];
      setComposing(control, true);
      if (path !== undefined) store.beginComposition(path);
    },
    compositionend,
    keydown: (event) => {
      const isText = event.target instanceof HTMLInputElement && event.target.type === 'text';
      if (
        event.key !== 'Enter' ||
        !isText ||
        isGuest(event) ||
        event.isComposing ||
        event.keyCode === 229 ||
        isComposing(event.target as EventTarget)
      )
        return;
      event.preventDefault();
      const path = (event.target as HTMLElement).closest<HTMLElement>('[data-field]')?.dataset['field'] ?? '';
      const filling = leave(view, path);
      if (filling) void filling.then(submit);
      else submit();
    },
  };
}

/** Whether something happened to what the page has put into the form: that is the page's own. */
function isGuest({ target, currentTarget }: Event): boolean {
  return (target as Node).getRootNode() !== (currentTarget as Node).getRootNode();
}

/** The person goes on: what the form can tell from the answer is told now, and its errors show. */
function leave(view: FormView, path: string): Promise<void> | undefined {
  const { store } = view;
  if (path === '') return undefined;
  const isNew = store.fieldState(path).changed;
  const filling = path.endsWith(ID_NUMBER) && isNew ? fillFrom(view, path.slice(0, -ID_NUMBER.length)) : undefined;
  store.leave(path);
  view.drawing.left(view, path);
  store.flush();
  const [issue] = isNew ? store.fieldState(path).issues : [];
  if (issue) {
    const { colon, error, warning } = view.messages;
    view.announce(`${issue.label}${colon}${issue.severity === 'error' ? error : warning}${issue.message}`);
  }
  return filling;
}

/** Fills in what an identity number tells: at once, or when what reads it is there; without it the person fills in. */
function fillFrom(view: FormView, person: string): Promise<void> | undefined {
  if (!reader)
    return loadReader().then(
      ({ fillFromNumber }) => fillFromNumber(view, person),
      () => undefined,
    );
  reader.fillFromNumber(view, person);
  return undefined;
}

async function loadReader(): Promise<NonNullable<typeof reader>> {
  return (reader = await loadUnusual());
}
