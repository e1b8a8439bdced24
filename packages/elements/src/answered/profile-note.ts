import { html } from 'lit/html.js';
import type { FieldState } from '@guitu/forms';
import type { FormView } from '../form/view.js';
import { answeredWords } from './answered-words.js';

/** The name of the profile whose code a document states, once it is known; nothing for one that does not ship. */
export function profileNote(view: FormView, { value }: FieldState): unknown {
  const id = String(value);
  const said = view.state(`profile ${id}`, '');
  if (said.value === '') void nameOf(view, id).then((name) => (said.value = name));
  return said.value === '' ? undefined : html`<span class="gt-note">${said.value}</span>`;
}

async function nameOf(view: FormView, id: string): Promise<string> {
  const words = answeredWords(view);
  if (id === 'reference') return words.profileReference;
  if (id === 'none') return words.profileNone;
  const { loadProfile } = await import('@guitu/core/profile');
  return (await loadProfile(id))?.title[view.store.kind.texts.language] ?? '';
}
