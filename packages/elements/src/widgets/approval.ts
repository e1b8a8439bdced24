import { html, nothing } from 'lit/html.js';
import { keyedList } from '../form/keyed-list.js';
import type { FormField, FormRow, JsonValue } from '@guitu/forms';
import { fieldGrid, memberFields, shownMembers } from '../form/field-list.js';
import { describedBy } from '../form/field-notes.js';
import { follow } from '../form/follow.js';
import type { FormView } from '../form/view.js';
import { valueText } from '../readonly/value-text.js';
import { fieldWords } from './field-words.js';
import { groupHead } from './group.js';
import { addButton, rowTitle, undoNotice } from './row-actions.js';
import { rowTools } from './rows.js';

/** Where a step stands: decided in one of three ways, the next to be decided, or waiting for an earlier one. */
type Standing = 'agree' | 'disagree' | 'return' | 'next' | 'waiting';

/**
 * A chain of approval as a line of steps in order. The step that is next is open to be filled in; what was decided
 * stands as a sentence, and what waits says so. Both open for those who have to correct or prepare them.
 */
export function approvalWidget(view: FormView, field: FormField, isWholeSection: boolean): unknown {
  const { store } = view;
  const list = store.describe(`${field.path}/steps`);
  const others = shownMembers(view, field.path).filter((member) => member.path !== list.path);
  return html`<fieldset
    class="gt-group"
    part="group"
    data-field=${field.path}
    aria-describedby=${describedBy(view, field)}
  >
    ${groupHead(view, field, isWholeSection)}
    <fieldset class="gt-group" part="group" data-field=${list.path} aria-describedby=${describedBy(view, list)}>
      ${groupHead(view, list, false)}
      ${follow(store.signals, () => {
        const rows = store.rows(list.path);
        const standings = standingsOf(rows.map(({ path }) => store.watch(`${path}/decision`).value));
        return html`<ol class="gt-chain">
            ${keyedList(
              rows,
              ({ key }) => key,
              (row) => step(view, list, row, rows.length, standings[row.index] ?? 'waiting'),
            )}
          </ol>
          ${rows.length === 0 ? html`<p class="gt-hint">${view.messages.noRows}</p>` : nothing}
          ${undoNotice(view, list)} ${addButton(view, list, rows.length, () => ({ sequence: nextNumber(view, rows) }))}`;
      })}
    </fieldset>
    ${fieldGrid(view, others)}
  </fieldset>`;
}

function step(view: FormView, list: FormField, row: FormRow, count: number, standing: Standing): unknown {
  const { store, messages } = view;
  const words = fieldWords(view);
  const title = messages.row(rowTitle(view, list), row.index + 1);
  const members = new Set(list.field.item?.fields?.map(({ name }) => name));
  const said = (name: string): string =>
    members.has(name) ? valueText(view, store.fieldState(`${row.path}/${name}`)) : '';
  return html`<li class="gt-step gt-is-${standing}" aria-current=${standing === 'next' ? 'step' : nothing}>
    <details data-field=${row.path} part="row" ?open=${standing === 'next'}>
      <summary>
        ${follow(
          store.signals,
          () =>
            html`<b>${said('level') || title}</b>
              <span class="gt-standing">${words.standing[standing]}</span>
              <span class="gt-summary-text"
                >${['organisation', 'approver', 'decidedOn']
                  .map(said)
                  .filter((text) => text !== '')
                  .join(' · ')}</span
              >`,
        )}
      </summary>
      <div class="gt-detail-body" role="group" aria-label=${title}>
        ${rowTools(view, list, row, count)} ${memberFields(view, row.path, false)}
      </div>
    </details>
    ${follow(store.signals, () => {
      const opinion = said('opinion');
      return opinion && standing !== 'next' ? html`<p class="gt-opinion-text">${opinion}</p>` : nothing;
    })}
  </li>`;
}

/** Steps are decided in their order, so the first without a decision is next; nothing follows a refusal. */
function standingsOf(decisions: readonly (JsonValue | undefined)[]): readonly Standing[] {
  const first = decisions.findIndex((decision) => decision !== 'agree');
  return decisions.map((decision, index) => {
    if (decision === 'agree' || decision === 'disagree' || decision === 'return') return decision;
    return index === first ? 'next' : 'waiting';
  });
}

/** One more than the highest number that is given. */
function nextNumber(view: FormView, rows: readonly FormRow[]): number {
  return 1 + Math.max(0, ...rows.map(({ path }) => Number(view.store.get(`${path}/sequence`) ?? 0)));
}
