import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf } from '../document/changes.js';
import type { FormStore } from '../form-store.js';
import { addRow, edits, moveRow, removeRow } from '../test-support/edits.js';
import type { Plain } from '../test-support/edits.js';
import { applyPatch, trialForm } from '../test-support/forms.js';
import { trialDocument, trialKind } from '../test-support/trial-kind.js';

/** Every path of a document that has a field, mounted rows included. */
function pathsOf(store: FormStore, path = ''): string[] {
  const { field } = store.describe(path);
  const below =
    field.type === 'list' && field.item?.type === 'object'
      ? store.rows(path).map((row) => row.path)
      : store.fields(path).map((member) => member.path);
  return [path, ...below.flatMap((one) => pathsOf(store, one))];
}

describe('after any edits', () => {
  it('the document is what plain edits of JSON make of it', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const store = trialForm();
        const plain: Plain = trialDocument();
        for (const { form, plain: edit } of list) {
          form(store);
          edit(plain);
          expect(store.document).toEqual(plain);
        }
      }),
    );
  });

  it('the issues are those of a fresh validation, and every reader has seen the last state', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const store = trialForm();
        const seen = new Map<string, unknown>();
        pathsOf(store).forEach((path) => store.signals.effect(() => void seen.set(path, store.fieldState(path))));
        store.submit();
        for (const { form } of list) {
          form(store);
          store.flush();
          const fresh = trialKind.validate(store.submission).issues;
          const anchored = pathsOf(store).flatMap((path) => store.fieldState(path).issues);
          const hiddenAware = fresh.filter(
            ({ path }) => store.describe(path).field.name !== '*' || !path.startsWith('/aliases'),
          );
          expect(anchored.map(({ path, code }) => `${path} ${code}`).sort()).toEqual(
            hiddenAware.map(({ path, code }) => `${path} ${code}`).sort(),
          );
          const other = trialForm({ value: store.document as never });
          for (const path of pathsOf(store)) {
            const { value, text, visible, allIssues } = store.fieldState(path);
            expect(other.fieldState(path)).toMatchObject({ value, text, visible, allIssues });
            if (seen.has(path)) expect(store.fieldState(path)).toEqual(seen.get(path));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('the changes turn the first document into the last', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const store = trialForm();
        list.forEach(({ form }) => form(store));
        expect(applyPatch(store.initial, changesOf(store))).toEqual(store.document);
        expect(store.dirty).toBe(changesOf(store).length > 0);
      }),
    );
  });

  it('keys name the same rows as before', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(addRow, removeRow, moveRow), { maxLength: 20 }), (list) => {
        const store = trialForm({
          value: trialDocument({ tests: [0, 1, 2].map((index) => ({ remark: `第${index}` })) }),
        });
        const rowOfKey = new Map<string, unknown>();
        for (const { form } of list) {
          form(store);
          for (const { key, path } of store.rows('/tests')) {
            const row = store.get(path);
            if (rowOfKey.has(key)) expect(row).toBe(rowOfKey.get(key));
            rowOfKey.set(key, row);
          }
          expect(new Set(store.rows('/tests').map(({ key }) => key)).size).toBe(store.rows('/tests').length);
        }
      }),
    );
  });
});
