import type { PrivacyClass } from '@guitu/core';
import { loadAnswers } from '../answers/load-answers.js';
import type { Answers } from '../answers/load-answers.js';
import { describeChanges } from '../describe/describe-changes.js';
import type { FormField, FormOptions, FormStore } from '../form-store.js';
import { labelOf } from '../issues/label.js';
import { isMaskedField, MASKED, maskField } from '../mask/mask-field.js';
import { createForm } from '../store/create-form.js';
import type { Review, ReviewLine, ReviewOptions } from './review.js';

/**
 * A document as somebody checks it before it goes on: every question that shows with its answer in
 * words, section by section, what is missing, wrong or to be weighed, and what changed since an earlier
 * version. Takes a form, or what a form is made of.
 *
 * @example
 * const { sections, missing, warnings } = await reviewOf(store, { base: stored });
 */
export async function reviewOf(source: FormStore | FormOptions, options: ReviewOptions = {}): Promise<Review> {
  const store = 'signals' in source && 'document' in source ? source : createForm({ ...source, readonly: true });
  const { base, mask = MASKED } = options;
  const { kind } = store;
  // What is on the way in while words load belongs to the next review.
  const { document } = store.signals.untracked(() => store);
  const answers = await loadAnswers(kind, [document]);
  const changes = base === undefined ? [] : await describeChanges(kind, base, document, { mask });
  return store.signals.untracked(() => {
    const { issues } = store.validate();
    const drafted = draftLines(store, answers, mask);
    const sections = drafted.map(({ id, title, lines }) => ({
      id,
      title,
      lines: lines.map((line) => ({
        ...line,
        isMissing: issues.some(({ path, code }) => path === line.path && code === 'required'),
        isChanged: changes.some(({ path, what }) => (what === 'added' ? isWithin : isAt)(line.path, path)),
        issues: issues.filter(({ path }) => path === line.path),
      })),
    }));
    return {
      title: kind.texts.title,
      sections,
      missing: sections.flatMap(({ lines }) => lines.filter(({ isMissing }) => isMissing)),
      errors: issues.filter(({ severity }) => severity === 'error'),
      warnings: issues.filter(({ severity }) => severity === 'warning'),
      changes,
    };
  });
}

type DraftLine = Omit<ReviewLine, 'isMissing' | 'isChanged' | 'issues'>;

/** The lines of each section, before anything is known of issues and changes. */
function draftLines(
  store: FormStore,
  answers: Answers,
  mask: readonly PrivacyClass[],
): readonly { readonly id: string; readonly title: string; readonly lines: readonly DraftLine[] }[] {
  function linesOf({ path, field, title, widget }: FormField): readonly DraftLine[] {
    if (field.type === 'object') return store.fields(path).flatMap(linesOf);
    const rows = widget === 'rows' ? store.rows(path) : [];
    if (rows.length > 0) return rows.flatMap((row) => store.fields(row.path).flatMap(linesOf));
    const holder = path.slice(0, path.lastIndexOf('/'));
    const answer = answers.textOf(field, store.get(path));
    const masked = answer !== '' && isMaskedField(field, mask);
    return [
      {
        path,
        number: field.number,
        label: title,
        within: holder === '' ? '' : labelOf(holder, store.kind),
        answer: masked ? maskField(field, answer, answers.masked) : answer,
        masked,
      },
    ];
  }

  return store.sections().map(({ id, title, fields }) => ({ id, title, lines: fields.flatMap(linesOf) }));
}

function isAt(path: string, place: string): boolean {
  return path === place;
}

function isWithin(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}
