import { html, nothing } from 'lit/html.js';
import { keyedList } from '../form/keyed-list.js';
import type { FormField, FormRow, JsonObject, JsonValue } from '@guitu/forms';
import { choicesOf } from '../form/code-label.js';
import { fieldGrid, shownMembers } from '../form/field-list.js';
import { describedBy } from '../form/field-notes.js';
import { follow } from '../form/follow.js';
import type { FormView } from '../form/view.js';
import { fieldWords } from './field-words.js';
import { groupHead } from './group.js';
import { addButton, rowTitle, undoNotice } from './row-actions.js';
import { rowSummary } from './row-summary.js';
import { rowTools } from './rows.js';

/** What one sample has in common, whatever it is tested for. */
const OF_SAMPLE = [
  'sampleType',
  'stage',
  'kitBrand',
  'kitLot',
  'kitExpiresOn',
  'collectedAt',
  'collectors',
  'splitSample',
];
/** What is answered for each substance, in sight. */
const OF_SUBSTANCE = ['analyte', 'result'];
/** The list that a panel of substances is chosen from. */
const ANALYTES = 'drug-analyte';

/**
 * Results of drug tests: a line for each substance with its result, the rest folded below. Several substances
 * are added at once, with what they have in common; a positive result on site offers the test that confirms it.
 */
export function drugTestsWidget(view: FormView, list: FormField, isWholeSection: boolean): unknown {
  return html`<fieldset
    class="gt-group"
    part="group"
    data-field=${list.path}
    aria-describedby=${describedBy(view, list)}
  >
    ${groupHead(view, list, isWholeSection)}
    ${follow(view.store.signals, () => {
      const rows = view.store.rows(list.path);
      return html`<ol class="gt-rows">
          ${keyedList(
            rows,
            ({ key }) => key,
            (row) => testRow(view, list, row, rows),
          )}
        </ol>
        ${rows.length === 0 ? html`<p class="gt-hint">${view.messages.noRows}</p>` : nothing} ${undoNotice(view, list)}
        ${addButton(view, list, rows.length, () => commonOf(view, rows))} ${panel(view, list, rows)}`;
    })}
  </fieldset>`;
}

function testRow(view: FormView, list: FormField, row: FormRow, rows: readonly FormRow[]): unknown {
  const { store, messages } = view;
  const title = messages.row(rowTitle(view, list), row.index + 1);
  const members = shownMembers(view, row.path);
  const inSight = OF_SUBSTANCE.flatMap((name) => members.find(({ field }) => field.name === name) ?? []);
  const others = members.filter((member) => !inSight.includes(member));
  return html`<li class="gt-row">
    <fieldset class="gt-group" part="row" data-field=${row.path}>
      <legend class="gt-legend">${title}</legend>
      ${rowTools(view, list, row, rows.length)} ${fieldGrid(view, inSight)}
      ${follow(store.signals, () => confirmation(view, list, row, rows))}
      <details class="gt-more" ?open=${rows.length === 1}>
        <summary>
          ${messages.more(title, others.length)}
          <span class="gt-summary-text">${follow(store.signals, () => rowSummary(view, row.path))}</span>
        </summary>
        ${fieldGrid(view, others)}
      </details>
    </fieldset>
  </li>`;
}

/** A positive result on site is no finding yet: it offers the test in a laboratory. */
function confirmation(view: FormView, list: FormField, row: FormRow, rows: readonly FormRow[]): unknown {
  const { store } = view;
  const at = (path: string, name: string): JsonValue | undefined => store.watch(`${path}/${name}`).value;
  if (at(row.path, 'result') !== 'positive' || at(row.path, 'stage') !== 'onsite') return nothing;
  const analyte = at(row.path, 'analyte');
  const isConfirmed = rows.some(({ path }) => at(path, 'analyte') === analyte && at(path, 'stage') !== 'onsite');
  if (isConfirmed || store.fieldState(list.path).readonly) return nothing;
  const words = fieldWords(view);
  return html`<p class="gt-confirm">
    <span>${words.toConfirm}</span>
    <button
      class="gt-button"
      part="button"
      type="button"
      @click=${() =>
        addTests(view, list, [{ ...sampleOf(view, row.path), stage: 'laboratory', ...(analyte ? { analyte } : {}) }])}
    >
      ${words.addConfirmation}
    </button>
  </p>`;
}

/** Adds all substances of a panel at once. */
function panel(view: FormView, list: FormField, rows: readonly FormRow[]): unknown {
  const { store } = view;
  const { maxItems = Infinity } = list.field;
  if (store.fieldState(list.path).readonly || rows.length >= maxItems) return nothing;
  const words = fieldWords(view);
  const wanted = view.state<readonly string[]>(`panel ${list.path}`, []);
  const known = rows.map(({ path }) => store.watch(`${path}/analyte`).value);
  const offered = (choicesOf(view, ANALYTES) ?? []).filter(({ code }) => !known.includes(code));
  if (offered.length === 0) return nothing;
  const toggle = (code: string, on: boolean): void => {
    wanted.value = offered.map((one) => one.code).filter((one) => (one === code ? on : wanted.value.includes(one)));
  };
  const add = (): void => {
    const chosen = wanted.value.slice(0, maxItems - rows.length);
    wanted.value = [];
    addTests(
      view,
      list,
      chosen.map((analyte) => ({ ...commonOf(view, rows), analyte })),
    );
  };
  const isOpen = view.state(`panel open ${list.path}`, false);
  const boxes = (): unknown =>
    html`<div class="gt-choices gt-columns" role="group" aria-label=${words.panel}>
        ${offered.map(
          ({ code, label }) =>
            html`<label class="gt-choice"
              ><input
                type="checkbox"
                .checked=${wanted.value.includes(code)}
                @change=${(event: Event) => toggle(code, (event.target as HTMLInputElement).checked)}
              /><span>${label}</span></label
            >`,
        )}
      </div>
      <button class="gt-button" part="button" type="button" ?disabled=${wanted.value.length === 0} @click=${add}>
        ${words.addChosen(wanted.value.length)}
      </button>`;
  return html`<div class="gt-more gt-panel">
    <button
      class="gt-button"
      part="button"
      type="button"
      aria-expanded=${isOpen.value ? 'true' : 'false'}
      @click=${() => (isOpen.value = !isOpen.value)}
    >
      ${words.panel}
    </button>
    ${isOpen.value ? boxes() : nothing}
  </div>`;
}

/** Adds tests as one change, says so, and goes to the first of them. */
function addTests(view: FormView, list: FormField, tests: readonly JsonObject[]): void {
  const { store, messages } = view;
  const before = store.rows(list.path).length;
  const isAdded = view.act(
    list.path,
    () => store.batch(() => tests.filter((test) => store.addRow(list.path, test) !== undefined)).length > 0,
    true,
  );
  if (!isAdded) return;
  view.announce(
    tests
      .map((_test, index) => messages.rowAdded(messages.row(rowTitle(view, list), before + index + 1)))
      .join(messages.comma),
  );
  view.focus(`${list.path}/${before}/${tests[0]?.['analyte'] === undefined ? 'analyte' : 'result'}`);
}

/** What the last test has in common with the next one of the same sample. */
function commonOf(view: FormView, rows: readonly FormRow[]): JsonObject {
  const last = rows[rows.length - 1];
  return last ? sampleOf(view, last.path) : {};
}

function sampleOf(view: FormView, path: string): JsonObject {
  const common: Record<string, JsonValue> = {};
  for (const name of OF_SAMPLE) {
    const value = view.store.get(`${path}/${name}`);
    if (value !== undefined) common[name] = value;
  }
  return common;
}
