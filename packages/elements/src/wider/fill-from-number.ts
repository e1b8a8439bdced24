import { fillFromResidentId } from '@guitu/forms';
import type { JsonValue } from '@guitu/forms';
import { filledNotes } from '../form/filled-notes.js';
import type { FormView } from '../form/view.js';

/** Fills in what the identity number of a person tells; whether its county exists is said once that is known. */
export function fillFromNumber(view: FormView, person: string): void {
  const { store, messages } = view;
  const filled = fillFromResidentId(store, person);
  if (filled.length > 0) {
    const notes = filledNotes(view);
    const values: Record<string, JsonValue | undefined> = { ...notes.value };
    for (const path of filled) values[path] = store.get(path);
    notes.value = values;
    view.announce(messages.filledFromId);
  }
  void checkCounty(view, person);
}

/** Says whether the county exists, once its province has loaded. */
async function checkCounty({ store, loadCodelist }: FormView, person: string): Promise<void> {
  const number = store.get(`${person}/idNumber`);
  const list = await loadCodelist('division', String(number).slice(0, 2));
  if (list && store.get(`${person}/idNumber`) === number)
    fillFromResidentId(store, person, new Map(list.entries.map((entry) => [entry.code, entry])));
}
