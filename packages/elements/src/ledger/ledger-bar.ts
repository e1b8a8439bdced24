import { html, nothing } from 'lit/html.js';
import { formatStored } from '@guitu/forms';
import type { Reconciliation } from '@guitu/forms/ledger';
import type { LedgerActions } from './ledger-actions.js';
import type { LedgerFind } from './ledger-find.js';
import type { LedgerGrid } from './grid.js';
import type { LedgerScene } from './ledger-scene.js';

/** What stands above the grid: how many rows, finding, adding and removing, what is wrong. */
export function ledgerBar(
  scene: LedgerScene,
  grid: LedgerGrid,
  actions: LedgerActions,
  find: LedgerFind,
  openMenu: (column: number) => void,
): unknown {
  const { ledger, words, isReadonly } = scene;
  const { rowsWithErrors, across, isComplete } = ledger.findings;
  const { top, bottom } = grid.selection;
  const tool = (label: string, act: () => void, isOff = false): unknown =>
    html`<button class="gt-tool" type="button" ?disabled=${isOff} @click=${act}>${label}</button>`;
  return html`<div class="gt-bar">
    <p class="gt-rowcount">${words.rows(ledger.rows.length, ledger.view.length)}</p>
    <div class="gt-seek" role="search">
      <input
        class="gt-control gt-find"
        type="search"
        aria-label=${words.find}
        placeholder=${words.find}
        .value=${find.text}
        @input=${(event: Event) => find.look((event.target as HTMLInputElement).value)}
        @keydown=${find.key}
      />
      ${
        find.text === ''
          ? nothing
          : html`<span class="gt-found">${find.count > 0 ? words.found(find.at + 1, find.count) : words.notFound}</span>
              <button class="gt-tool" type="button" aria-label=${words.previous} @click=${() => find.go(-1)}>↑</button>
              <button class="gt-tool" type="button" aria-label=${words.next} @click=${() => find.go(1)}>↓</button>`
      }
    </div>
    ${
      rowsWithErrors.length > 0
        ? html`<button
            class="gt-tool gt-problems"
            type="button"
            title=${words.nextError}
            @click=${() => actions.nextError()}
          >
            ${words.errors(rowsWithErrors.length)}
          </button>`
        : html`<span class="gt-fine"
            >${!isComplete ? words.checking : across.some(({ severity }) => severity === 'error') ? '' : words.noErrors}</span
          >`
    }
    ${ledger.filters.size > 0 ? tool(words.clearFilters, () => [...ledger.filters.keys()].forEach((path) => ledger.setFilter(path, undefined))) : nothing}
    ${
      grid.isCards
        ? html`<select
              class="gt-control gt-select"
              aria-label=${words.columnMenu('')}
              @change=${(event: Event) => {
                const select = event.target as HTMLSelectElement;
                openMenu(select.selectedIndex - 1);
                select.selectedIndex = 0;
              }}
            >
              <option>${words.columnMenu('').replace(/^[：:]\s*/, '')}</option>
              ${ledger.columns.map(({ name }) => html`<option>${name}</option>`)}
            </select>
            ${
              ledger.columns.length > 6
                ? tool(grid.cardFields > 6 ? words.fewFields : words.allFields(ledger.columns.length), () => {
                    grid.cardFields = grid.cardFields > 6 ? 6 : ledger.columns.length;
                    scene.redraw();
                  })
                : nothing
            }`
        : nothing
    }
    ${
      isReadonly
        ? nothing
        : html`<div class="gt-acts">
            ${tool(words.undo, actions.undo, !ledger.canUndo)} ${tool(words.redo, actions.redo, !ledger.canRedo)}
            ${tool(words.removeRows(bottom - top + 1), actions.removeRows, ledger.view.length === 0)}
            <button class="gt-button gt-addrow" type="button" @click=${() => actions.addRow()}>
              ＋ ${words.addRow}
            </button>
          </div>`
    }
  </div>`;
}

/** What stands below it: what is wrong with the ledger as a whole, and whether its sums are those it declares. */
export function ledgerNotes(scene: LedgerScene, grid: LedgerGrid): unknown {
  const { ledger, words, isReadonly } = scene;
  const { top, bottom, left, right } = grid.selection;
  const isMany = top !== bottom || left !== right;
  const across = ledger.findings.across.filter(({ path }) => !path.startsWith(`${ledger.path}/`));
  const declared = ledger.reconciliations();
  const said = new Set(declared.map(({ path }) => path));
  return html`<div class="gt-notes">
    ${across.filter(({ path }) => !said.has(path)).map(({ message, severity }) => html`<p class=${severity === 'error' ? 'gt-error' : 'gt-warning'}>${message}</p>`)}
    ${declared.map((one) => reconciliation(scene, one))}
    <p class="gt-hint">
      ${isMany ? words.selected(bottom - top + 1, right - left + 1) : isReadonly ? nothing : words.keys}
    </p>
  </div>`;
}

function reconciliation({ ledger, words, isReadonly, tellChange, prefix }: LedgerScene, one: Reconciliation): unknown {
  const { store } = ledger;
  const { title, field } = store.describe(one.path);
  const counted = formatStored(field, one.counted);
  if (one.agrees) return html`<p class="gt-agrees">${words.agrees(title, counted)}</p>`;
  const take = (): void => {
    if (store.set(one.path, one.counted)) tellChange(one.path);
  };
  const declared = one.declared === undefined ? words.emptyCell : formatStored(field, one.declared);
  const id = `${prefix}differs${one.path.replace(/[^0-9A-Za-z]/g, '-')}`;
  return html`<p class="gt-error gt-differs" id=${id}>
    <span>${words.differs(title, declared, counted)}</span>
    ${isReadonly ? nothing : html`<button class="gt-tool" type="button" aria-describedby=${id} @click=${take}>${words.takeCounted}</button>`}
  </p>`;
}
