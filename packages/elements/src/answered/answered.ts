import type { FormView } from '../form/view.js';
import { clearNote } from './clear-note.js';
import { limitNote } from './limit-note.js';
import { periodNote } from './period-note.js';
import { profileNote } from './profile-note.js';

/** What is said of the answer at a path; `undefined` for nothing. */
export function answeredNote(view: FormView, path: string): unknown {
  const state = view.store.fieldState(path);
  if (path === '/header/profile') return profileNote(view, state);
  if (state.readonly) return undefined;
  if (state.widget === 'long-text') return limitNote(view, state);
  if (state.widget === 'date') return periodNote(view, state);
  return /^(radios|yes-no)$/.test(state.widget) && !state.required ? clearNote(view, state) : undefined;
}
