import { html, nothing } from 'lit/html.js';
import type { FormField } from '@guitu/forms';
import { follow } from '../form/follow.js';
import type { FormView } from '../form/view.js';
import { valueText } from '../readonly/value-text.js';
import { fieldNumber } from './field-number.js';
import { printGrid } from './print-grid.js';
import { sheetColumns, sheetMembers } from './printed-fields.js';

/** Wider tables do not fit on a page. */
const MOST_COLUMNS = 7;
/** What paper says of an attachment. */
const ATTACHMENT: ReadonlySet<string> = new Set(['id', 'fileName', 'category', 'takenAt']);
/** Rows that a blank form offers. */
const BLANK_ROWS = 3;

/** A list on paper: a table where its rows are short, else one block of cells a row. */
export function printRows(view: FormView, list: FormField, isWholeSection: boolean): unknown {
  const { store, messages } = view;
  return follow(store.signals, () => {
    const rows = store.rows(list.path).map(({ path }) => path);
    const printed = rows.length > 0 ? rows : Array.from({ length: BLANK_ROWS }, (_, index) => `${list.path}/${index}`);
    const item = store.describe(`${list.path}/0`);
    const isAttachment = item.field.shape === 'attachment';
    const columns = sheetColumns(view, printed).filter(({ field }) => !isAttachment || ATTACHMENT.has(field.name));
    const legend = isWholeSection ? nothing : html`<p class="gt-legend">${list.title}${fieldNumber(list)}</p>`;
    if (item.widget === 'signature') {
      return html`<div class="gt-group" data-field=${list.path}>
        ${legend}
        <div class="gt-signatures">${printed.map((path) => signature(view, path))}</div>
      </div>`;
    }
    const isTable =
      columns.length <= MOST_COLUMNS && columns.every(({ field }) => field.type !== 'object' && field.type !== 'list');
    return html`<div class="gt-group" data-field=${list.path}>
      ${
        isTable
          ? html`<table class="gt-table">
              <caption class=${isWholeSection ? 'gt-hidden' : 'gt-legend'}>
                ${list.title}${fieldNumber(list)}
              </caption>
              <thead>
                <tr>
                  ${columns.map(({ title }) => html`<th scope="col">${title}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${printed.map(
                  (path) =>
                    html`<tr>
                      ${columns.map(({ field }) => html`<td>${follow(store.signals, () => cellText(view, `${path}/${field.name}`))}</td>`)}
                    </tr>`,
                )}
              </tbody>
            </table>`
          : html`${legend}${printed.map(
              (path, index) =>
                html`<p class="gt-legend">${messages.row(item.title, index + 1)}</p>
                  ${printGrid(view, sheetMembers(view, path))}`,
            )}`
      }
    </div>`;
  });
}

/** The value in one cell; the row of a table may lack what another row shows. */
function cellText(view: FormView, path: string): string {
  const state = view.store.fieldState(path);
  return state.visible ? valueText(view, state) : '';
}

/** A place to sign: who signs, room for the hand or the seal, and the day. */
function signature(view: FormView, path: string): unknown {
  const { store, messages } = view;
  return follow(store.signals, () => {
    const part = (name: string): string => {
      const state = store.fieldState(`${path}/${name}`);
      return state.value === undefined ? '' : valueText(view, state);
    };
    const refused = store.fieldState(`${path}/refused`).value === true;
    return html`<div class="gt-signature">
      <p>${part('role') || store.describe(path).title}</p>
      <p class="gt-sign">
        ${part('name')} ${refused ? `${messages.refusedToSign} ${part('witness')}` : messages.signHere}
      </p>
      <p>${part('signedOn') || messages.dateBlank}</p>
    </div>`;
  });
}
