import { html, nothing, render } from 'lit/html.js';
import type { LedgerFilter } from '@guitu/forms/ledger';
import type { LedgerGrid } from './grid.js';
import type { LedgerScene } from './ledger-scene.js';
import { WIDTH_STEP } from './column-widths.js';

/** More different texts are not chosen from a list. */
const MOST_TEXTS = 60;

/** What can be done with a column: sort, filter, freeze, width. Opens below its header, closes with Escape. */
export function openColumnMenu(scene: LedgerScene, grid: LedgerGrid, index: number): void {
  const { ledger, words, root, announce } = scene;
  const found = ledger.columns[index];
  if (!found) return;
  const column = found;
  const menu = document.createElement('dialog');
  menu.className = 'gt-menu';
  menu.setAttribute('part', 'menu');
  menu.setAttribute('aria-label', words.columnMenu(column.name));
  (root.querySelector('.gt-ledger') ?? root).append(menu);
  const texts = column.masked ? [] : ledger.distinctTexts(column, MOST_TEXTS + 1);

  function filter(part: LedgerFilter): void {
    const next = { ...ledger.filters.get(column.path), ...part };
    const isEmpty = !next.contains && (next.oneOf ?? texts).length === texts.length;
    ledger.setFilter(column.path, isEmpty ? undefined : next);
    announce(words.rows(ledger.rows.length, ledger.view.length));
    draw();
  }

  function sort(isDescending: boolean | undefined): void {
    ledger.setSort(isDescending === undefined ? undefined : { path: column.path, descending: isDescending });
    announce(isDescending === undefined ? words.unsorted : words.sortedBy(column.name, isDescending));
    menu.close();
  }

  function toggle(text: string, isOn: boolean): void {
    const { oneOf = texts } = ledger.filters.get(column.path) ?? {};
    filter({ oneOf: texts.filter((one) => (one === text ? isOn : oneOf.includes(one))) });
  }

  function widen(by: number): void {
    grid.widths.set(index, grid.widths.of(index) + by);
    grid.resize();
  }

  function freeze(count: number): void {
    grid.frozen = count;
    menu.close();
  }

  function draw(): void {
    const own = ledger.filters.get(column.path);
    const isSorted = ledger.sort?.path === column.path ? ledger.sort : undefined;
    const tool = (label: string, act: () => void, isPressed?: boolean): unknown =>
      html`<button
        class="gt-tool"
        type="button"
        aria-pressed=${isPressed === undefined ? nothing : String(isPressed)}
        @click=${act}
      >
        ${label}
      </button>`;
    render(
      html`<p class="gt-menu-title">${column.name}</p>
        ${column.description ? html`<p class="gt-hint">${column.description}</p>` : nothing}
        ${
          column.masked
            ? nothing
            : html`<div class="gt-tools-row">
                  ${tool(`▲ ${words.ascending}`, () => sort(false), isSorted?.descending === false)}
                  ${tool(`▼ ${words.descending}`, () => sort(true), isSorted?.descending === true)}
                  ${isSorted ? tool(words.unsorted, () => sort(undefined)) : nothing}
                </div>
                <label class="gt-menu-field"
                  ><span>${words.contains}</span>
                  <input
                    class="gt-control"
                    type="search"
                    .value=${own?.contains ?? ''}
                    @input=${(event: Event) => filter({ contains: (event.target as HTMLInputElement).value })}
                /></label>
                ${
                  texts.length > 1 && texts.length <= MOST_TEXTS
                    ? html`<fieldset class="gt-only">
                        <legend>${words.only}</legend>
                        ${texts.map(
                          (text) =>
                            html`<label class="gt-check"
                              ><input
                                type="checkbox"
                                .checked=${own?.oneOf?.includes(text) ?? true}
                                @change=${(event: Event) => toggle(text, (event.target as HTMLInputElement).checked)}
                              />${text || words.emptyCell}</label
                            >`,
                        )}
                      </fieldset>`
                    : nothing
                }
                ${own ? tool(words.clearFilter, () => filter({ contains: '', oneOf: texts })) : nothing}`
        }
        ${
          grid.isCards
            ? nothing
            : html`<div class="gt-tools-row">
                ${tool(words.wider, () => widen(2 * WIDTH_STEP))} ${tool(words.narrower, () => widen(-2 * WIDTH_STEP))}
                ${index + 1 === grid.frozen ? tool(words.unfreeze, () => freeze(0)) : tool(words.freezeHere, () => freeze(index + 1))}
              </div>`
        }
        <div class="gt-dialog-actions">${tool(words.close, () => menu.close())}</div>`,
      menu,
    );
  }

  menu.addEventListener('click', (event) => {
    // A press beside the menu, on what is behind it.
    if (event.target === menu) menu.close();
  });
  menu.addEventListener('close', () => {
    menu.remove();
    grid.head.button(index)?.focus();
  });
  draw();
  menu.showModal();
  const header = grid.head.button(index)?.getBoundingClientRect();
  if (header && !grid.isCards) {
    menu.style.margin = '0';
    menu.style.left = `${Math.max(8, Math.min(header.left, innerWidth - menu.offsetWidth - 8))}px`;
    menu.style.top = `${Math.max(8, Math.min(header.bottom + 2, innerHeight - menu.offsetHeight - 8))}px`;
  }
}
