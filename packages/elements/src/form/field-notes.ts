import { html, nothing } from 'lit/html.js';
import type { Issue, SourceLine } from '@guitu/core';
import type { FieldState, FormField } from '@guitu/forms';
import { isFilled } from './filled-notes.js';
import { errorIcon, warningIcon } from './icons.js';
import type { FormView } from './view.js';

/** Ids of everything that describes the control of a field, for `aria-describedby`. */
export function describedBy(
  view: FormView,
  state: Pick<FormField, 'path' | 'description'> & Partial<Pick<FieldState, 'recommended' | 'required'>>,
  ...more: readonly string[]
): string {
  return [
    'error',
    ...(state.description ? ['hint'] : []),
    ...(state.recommended && !state.required ? ['mark'] : []),
    ...more,
  ]
    .map((part) => view.id(state.path, part))
    .join(' ');
}

/**
 * What stands below a control: its issues, what it expects and what it rests on. The place of the
 * issues is there before the first one, so that it can be announced and described.
 */
export function fieldNotes(view: FormView, state: FieldState, hint: unknown = nothing): unknown {
  const { messages } = view;
  const description = state.description
    ? html`<p class="gt-hint" part="hint" id=${view.id(state.path, 'hint')}>${state.description}</p>`
    : nothing;
  const notes = [description, hint, view.drawing.note(view, state) ?? nothing, fieldSource(view, state)].filter(
    (note) => note !== nothing,
  );
  return html`<div class="gt-issues" part="error" id=${view.id(state.path, 'error')}>
      ${state.issues.filter(isNews).map((issue) => issueNote(view, issue))}
      ${isFilled(view, state) ? html`<p class="gt-note">${messages.filledFromId}</p>` : nothing}
    </div>
    ${notes.length > 0 ? html`<div class="gt-foot">${notes}</div>` : nothing}`;
}

function issueNote({ messages }: FormView, { severity, message }: Issue): unknown {
  return severity === 'error'
    ? html`<p class="gt-error">
        ${errorIcon}<span><b>${messages.error}</b>${message}</span>
      </p>`
    : html`<p class="gt-warning">
        ${warningIcon}<span><b>${messages.warning}</b>${message}</span>
      </p>`;
}

/** That an answer is recommended stands beside the label from the start. */
function isNews({ code, severity }: Issue): boolean {
  return severity === 'error' || code !== 'recommended-missing';
}

/** Offers to show what a field rests on, where that is not what its group rests on. */
export function fieldSource(view: FormView, field: FormField): unknown {
  if (!view.showsSources || field.source.length === 0 || sameAsAbove(view, field)) return nothing;
  const { messages } = view;
  return html`<details class="gt-source" part="source">
    <summary aria-label=${messages.sourceOf(field.title)}>${messages.source}</summary>
    <ul>
      ${field.source.map((line) => html`<li>${sourceText(view, line)}</li>`)}
    </ul>
  </details>`;
}

/** A source in words: the instrument, its clause and what kind of ground it is. */
function sourceText(view: FormView, line: SourceLine): string {
  const { messages } = view;
  if (line.basis === 'design') return messages.ownComposition;
  const { instruments } = view.store.kind.texts;
  const title = line.instrument === undefined ? '' : (instruments[line.instrument] ?? line.instrument);
  return `${title} ${line.clause ?? ''}${messages.remark(messages.basis[line.basis])}`;
}

function sameAsAbove(view: FormView, field: FormField): boolean {
  const above = field.path.slice(0, field.path.lastIndexOf('/')).replace(/\/[0-9]+$/, '');
  if (above === '') return false;
  const group = view.store.describe(above);
  // That we composed the members of a shared type is for the page of that type to say.
  if (group.field.shape !== undefined && field.source.every(({ basis }) => basis === 'design')) return true;
  return JSON.stringify(group.source) === JSON.stringify(field.source);
}
