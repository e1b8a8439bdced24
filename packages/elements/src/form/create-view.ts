import type { Codelist } from '@guitu/core';
import type { FormStore, JsonValue, Signal } from '@guitu/forms';
import type { Masking } from '../masking/masking.js';
import type { Messages } from '../messages/messages.js';
import type { DocumentSource } from './documents.js';
import type { Drawing } from './drawing.js';
import { drawnIn, focusField } from './focus-field.js';
import { partIds, sayIn } from './part-ids.js';
import type { FormView, Mode } from './view.js';

/** What a view needs from the element it is shown in. */
export interface ViewOptions {
  readonly store: FormStore;
  readonly messages: Messages;
  readonly documents: DocumentSource;
  readonly mode: Mode;
  readonly drawing: Drawing;
  readonly masking?: Masking | undefined;
  readonly showsSources: boolean;
  readonly without?: readonly string[];
  readonly width?: number;
  readonly headingLevel: number;
  /** Start of every id; unique on the page. */
  readonly prefix: string;
  /** Where the form is drawn. */
  readonly root: ParentNode;
  /** Tells the page that the person changed a field; `false` when the page takes the change back. */
  readonly tell: (event: 'guitu-before-change' | 'input' | 'change', path: string, previous?: JsonValue) => boolean;
}

/** Makes the view of one form. */
export function createView(options: ViewOptions): FormView {
  const { store, documents, prefix, root, tell } = options;
  const states = new Map<string, Signal<unknown>>();
  const lists = new Map<string, Promise<Codelist | undefined>>();
  drawnIn(store).add(root);

  /** From where the host takes its lists, else from the document. */
  async function codelistOf(name: string, part: string): Promise<Codelist | undefined> {
    if (documents.loadCodelist) return documents.loadCodelist(name);
    const module = await store.kind.codelists?.[name]?.();
    return module?.load ? module.load(part) : module?.codelist;
  }

  const view: FormView = {
    without: [],
    ...options,
    id: partIds(prefix),
    state: <Value>(key: string, initial: Value): Signal<Value> => {
      const known = states.get(key) ?? store.signals.signal<unknown>(initial);
      states.set(key, known);
      // The key names the kind of state, so the type under a key never changes.
      return known as Signal<Value>;
    },
    loadCodelist: (name, part = '') => {
      const key = `codelist ${name}${part}`;
      // A list that does not load leaves its codes as they are; the form stays usable.
      const loading =
        lists.get(key) ??
        codelistOf(name, part).then(
          (list) => (view.state<Codelist | undefined>(key, undefined).value = list),
          () => undefined,
        );
      lists.set(key, loading);
      return loading;
    },
    codelist: (name, part = '') => {
      void view.loadCodelist(name, part);
      return view.state<Codelist | undefined>(`codelist ${name}${part}`, undefined).value;
    },
    act: (path, change, settled) => {
      const value = store.get(path);
      if (!change()) return false;
      const isKept = tell('guitu-before-change', path, value);
      if (isKept) {
        tell('input', path, value);
        if (settled) tell('change', path, value);
        // Drawn as changed and then as before, so that controls show it too.
      } else store.set(path, value);
      return isKept;
    },
    settle: (path) => void tell('change', path),
    choose: (path: string, value: JsonValue | undefined) => void view.act(path, () => store.set(path, value), true),
    announce: (text) => sayIn(view.element(view.id('', 'status')), text),
    element: (id) => root.querySelector<HTMLElement>(`#${id}`),
    focus: (path) => focusField(view, path, root),
  };
  return view;
}
