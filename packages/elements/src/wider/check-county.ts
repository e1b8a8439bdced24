import { fillFromResidentId } from '@guitu/forms';
import type { FormView } from '../form/view.js';

/** Says whether the county of a person's identity number exists, once its province has loaded. */
export async function checkCounty({ store, loadCodelist }: FormView, person: string): Promise<void> {
  const number = store.get(`${person}/idNumber`);
  const list = await loadCodelist('division', String(number).slice(0, 2));
  if (list && store.get(`${person}/idNumber`) === number)
    fillFromResidentId(store, person, new Map(list.entries.map((entry) => [entry.code, entry])));
}
