import { html, nothing } from 'lit/html.js';
import { resolvePointer } from '@guitu/core';
import type { FieldState, JsonValue } from '@guitu/forms';
import type { Origin, Prefilled } from '@guitu/forms/prefill';
import type { Drawing } from '../form/drawing.js';
import type { FormWish } from '../form/form-wish.js';
import type { FormView } from '../form/view.js';
import { widerWords } from './wider-words.js';

/** Says of each field where its value came from, until the person has said that it is right. */
export function prefilledDrawing(host: FormWish, { value, origins }: Prefilled): Partial<Drawing> {
  const byPath = new Map(origins.map((origin) => [origin.path, origin]));
  return {
    note: (view, state) => {
      const origin = byPath.get(state.path);
      const settled = settledOf(view);
      if (!origin || settled.value.includes(state.path)) return undefined;
      // The gate has let the document pass, so what it holds is JSON.
      return originNote(view, host, state, origin, resolvePointer(value, state.path) as JsonValue | undefined);
    },
  };
}

/** Paths about which the person has decided. */
function settledOf(view: FormView): { value: readonly string[] } {
  return view.state<readonly string[]>('settled origins', []);
}

function originNote(
  view: FormView,
  host: FormWish,
  { path, title, value, readonly }: FieldState,
  origin: Origin,
  earlier: JsonValue | undefined,
): unknown {
  const words = widerWords(view);
  const isSame = JSON.stringify(value) === JSON.stringify(earlier);
  const settle = (said: string): void => {
    settledOf(view).value = [...settledOf(view).value, path];
    view.announce(said);
    view.focus(path);
  };
  const button = (text: string, label: string, press: () => void): unknown =>
    html`<button class="gt-tool" part="button" type="button" aria-label=${label} @click=${press}>${text}</button>`;
  const document = titleOf(view, host, origin.document);
  return html`<p class="gt-origin" part="origin">
    <span
      >${(isSame ? words.from : words.fromOther)(document, origin.number ?? '', origin.filledAt?.slice(0, 10) ?? '')}</span
    >
    ${
      readonly
        ? nothing
        : html`${value === undefined ? nothing : button(words.keepShort, words.keep(title), () => settle(words.kept(title)))}
          ${
            isSame
              ? nothing
              : button(words.replaceShort, words.replace(title), () => {
                  view.choose(path, earlier);
                  settle(words.replaced(title));
                })
          }`
    }
  </p>`;
}

/** The title of a kind of document; its slug while that loads, and when it cannot be loaded. */
function titleOf(view: FormView, host: FormWish, slug: string): string {
  const title = view.state(`title ${slug}`, '');
  if (title.value === '') {
    title.value = slug;
    const { language } = view.store.kind.texts;
    host.documents.loadDocument(slug, { language }).then(
      ({ texts }) => (title.value = texts.title),
      () => undefined,
    );
  }
  return title.value;
}
