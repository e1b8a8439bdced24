import { describe, expect, it } from 'vitest';
import { shownAt, trialForm } from '../test-support/forms.js';

const NAME = '/person/name';

/** A form with two errors that nobody has seen yet. */
function wrongForm(): ReturnType<typeof trialForm> {
  const store = trialForm();
  store.set(NAME, '');
  store.set('/visits', 500);
  store.flush();
  return store;
}

describe('reveal', () => {
  it('shows what is wrong at one place and below it, and nothing elsewhere', () => {
    const store = wrongForm();
    expect([shownAt(store, NAME), shownAt(store, '/visits')]).toEqual([[], []]);
    store.reveal('/person');
    expect(shownAt(store, NAME)).toEqual(['required']);
    expect(shownAt(store, '/visits')).toEqual([]);
    expect([store.submitted, store.errorSummary().length]).toEqual([false, 1]);
  });

  it('shows everything for the whole form without submitting it', () => {
    const store = wrongForm();
    store.reveal('');
    expect(store.errorSummary()).toHaveLength(2);
    expect(store.submitted).toBe(false);
  });

  it('puts away what a submission has shown, only at the place it is asked for', () => {
    const store = wrongForm();
    store.submit();
    store.reveal(NAME, false);
    expect(shownAt(store, NAME)).toEqual([]);
    expect(store.errorSummary().map(({ path }) => path)).toEqual(['/visits']);
    store.leave(NAME);
    expect(shownAt(store, NAME)).toEqual([]);
    store.enter(NAME, 'x');
    store.enter(NAME, '');
    store.leave(NAME);
    store.flush();
    expect(shownAt(store, NAME)).toEqual(['required']);
  });

  it('keeps a text that could not be read', () => {
    const store = trialForm();
    store.enter('/visits', 'many');
    store.leave('/visits');
    store.reveal('', false);
    expect(store.fieldState('/visits')).toMatchObject({ text: 'many', touched: false, issues: [] });
    expect(store.unreadTexts()).toEqual({ '/visits': 'many' });
  });
});
