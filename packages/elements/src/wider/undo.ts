import { html } from 'lit/html.js';
import type { FormStore } from '@guitu/forms';
import { createHistory } from '@guitu/forms/history';
import type { History } from '@guitu/forms/history';
import type { Drawing } from '../form/drawing.js';
import { follow } from '../form/follow.js';
import type { FormWish } from '../form/form-wish.js';
import type { FormView } from '../form/view.js';
import { widerWords } from './wider-words.js';

const histories = new WeakMap<FormStore, History>();

/** What was done in a form whose changes can be undone; `undefined` for others. */
export function historyOf(store: FormStore): History | undefined {
  return histories.get(store);
}

/** The history of a form, begun when it is first asked for. */
export function keepHistory(store: FormStore): History {
  const history = histories.get(store) ?? createHistory(store);
  histories.set(store, history);
  return history;
}

/** Ctrl or ⌘ and Z, and two buttons beside the one to submit. */
export function undoDrawing(host: FormWish): Partial<Drawing> {
  /** The person takes back what was done last, or does it again: it is said, and the focus goes where it happened. */
  function act(view: FormView, what: 'undo' | 'redo'): void {
    const { store } = view;
    const history = historyOf(store);
    const words = widerWords(view);
    const isUndo = what === 'undo';
    const entries = (isUndo ? history?.done : history?.undone)?.peek() ?? [];
    const entry = entries[isUndo ? entries.length - 1 : 0];
    if (!entry || !history?.[what]()) return view.announce(isUndo ? words.nothingToUndo : words.nothingToRedo);
    const path = entry.path ?? entry.forward[0]?.path ?? '';
    const name = entry.name ?? (path === '' ? '' : store.describe(path).title);
    for (const type of ['input', 'change']) {
      const detail = { path, value: store.get(path), source: what, ...view.drawing.tells?.(view, type) };
      host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
    }
    // What the person sees change is where they were.
    view.focus(path);
    view.announce(isUndo ? words.undone(name) : words.redone(name));
  }

  return {
    actions: (view, usual) => {
      const words = widerWords(view);
      const button = (what: 'undo' | 'redo', text: string, keys: string): unknown =>
        follow(view.store.signals, () => {
          const history = historyOf(view.store);
          const isOff = !(what === 'undo' ? history?.canUndo.value : history?.canRedo.value);
          return html`<button
            class="gt-tool"
            part="button"
            type="button"
            aria-disabled=${isOff ? 'true' : 'false'}
            aria-keyshortcuts=${keys}
            @click=${() => act(view, what)}
          >
            ${text}
          </button>`;
        });
      return html`<div class="gt-bar">
        <div class="gt-history" role="group" aria-label=${`${words.undoLast}${words.comma}${words.redoLast}`}>
          ${button('undo', words.undoLast, 'Control+Z')}${button('redo', words.redoLast, 'Control+Y')}
        </div>
        ${usual}
      </div>`;
    },
    connect: (view) => {
      const drawn = view.element(view.id('', 'title'))?.closest<HTMLElement>('.gt-form');
      keepHistory(view.store);
      let before = '';
      const enter = ({ target }: Event): void => void (before = textOf(target));
      const press = (event: KeyboardEvent): void => {
        const what = asked(event);
        // While a text differs from what it was on entering, the box itself takes back what was typed.
        if (!what || (isText(event.target) && textOf(event.target) !== before)) return;
        event.preventDefault();
        act(view, what);
        before = textOf((drawn?.getRootNode() as Document | ShadowRoot).activeElement);
      };
      drawn?.addEventListener('focusin', enter);
      drawn?.addEventListener('keydown', press);
      return () => {
        drawn?.removeEventListener('focusin', enter);
        drawn?.removeEventListener('keydown', press);
      };
    },
  };
}

/** What the keys ask for, on every system. */
function asked({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (altKey || !(ctrlKey || metaKey)) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : undefined;
}

function isText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && /^(?:text|search)$/.test(target.type))
  );
}

function textOf(target: EventTarget | null): string {
  return isText(target) ? (target as HTMLInputElement).value : '';
}
