import { html, nothing, render } from 'lit/html.js';
import type { LedgerColumn, PastePlan, PlannedCell } from '@guitu/forms/ledger';
import type { LedgerGrid } from './grid.js';
import type { LedgerScene } from './ledger-scene.js';
import type { LedgerWords } from './ledger-words.js';

/** Lines that one piece of planning takes, and lines and refusals that are shown. */
const PIECE = 200;
const MOST_LINES = 8;
const MOST_REFUSALS = 200;

/**
 * Shows what a paste would do, before anything is done: what is taken, what is refused and why, cell by
 * cell. A long paste is planned in pieces, so that the page stays quick and it can be called off.
 */
export function previewPaste(scene: LedgerScene, grid: LedgerGrid, texts: readonly (readonly string[])[]): void {
  const { ledger, words, root, announce, tell, tellChange } = scene;
  const { top, left } = grid.selection;
  const plan = ledger.planPaste(texts, top, left);
  const dialog = document.createElement('dialog');
  dialog.className = 'gt-dialog';
  dialog.setAttribute('part', 'dialog');
  dialog.setAttribute('aria-labelledby', `${scene.prefix}paste-title`);
  (root.querySelector('.gt-ledger') ?? root).append(dialog);

  function draw(isReady: boolean): void {
    render(pastePreview(scene, plan, isReady, { take, close: () => dialog.close() }), dialog);
  }

  function advance(): void {
    if (!dialog.isConnected) return;
    const isLeft = plan.advance(PIECE);
    draw(!isLeft);
    if (isLeft) setTimeout(advance);
    else dialog.querySelector<HTMLElement>('.gt-take')?.focus();
  }

  function take(): void {
    dialog.close();
    if (!ledger.applyPaste(plan)) return;
    announce(words.pasted(plan.taken, plan.refused));
    tellChange(ledger.path);
    tell('guitu-import', { taken: plan.taken, refused: plan.refused });
    grid.moveTo({ position: top, column: left });
  }

  dialog.addEventListener('close', () => {
    dialog.remove();
    grid.focus();
  });
  draw(false);
  dialog.showModal();
  advance();
}

/** What the buttons of the preview do. */
interface PreviewActions {
  readonly take: () => void;
  readonly close: () => void;
}

function pastePreview(scene: LedgerScene, plan: PastePlan, isReady: boolean, { take, close }: PreviewActions): unknown {
  const { words, prefix, ledger } = scene;
  const { lines, total } = plan;
  const changed = lines.filter(({ place, taken }) => place !== undefined && taken > 0).length;
  const added = lines.filter(({ place, taken }) => place === undefined && taken > 0).length;
  const remarks = lines.filter((line) => line.remarks.length > 0 && line.taken > 0).length;
  return html`<h2 class="gt-dialog-title" id=${`${prefix}paste-title`}>${words.pasteTitle}</h2>
    <div class="gt-dialog-body" tabindex="0" role="group" aria-labelledby=${`${prefix}paste-title`}>
      ${
        isReady
          ? html`<p class="gt-lead">${words.pasteSummary(changed, added, plan.taken)}</p>
              ${plan.hasHeader ? html`<p>${words.pasteHeader}</p>` : nothing}
              ${plan.unknownColumns.length > 0 ? html`<p class="gt-caution">${words.pasteUnknown(plan.unknownColumns.join(words.comma))}</p>` : nothing}
              ${plan.tooMany > 0 ? html`<p class="gt-caution">${words.pasteTooMany(plan.tooMany, ledger.limit)}</p>` : nothing}
              ${remarks > 0 ? html`<p class="gt-caution">${words.pasteRemarks(remarks)}</p>` : nothing}
              ${refusals(words, plan)} ${sample(words, plan)}`
          : html`<p role="status">${words.pasteReading(lines.length, total)}</p>
              <progress max=${total} value=${lines.length} aria-label=${words.pasteTitle}></progress>`
      }
    </div>
    <div class="gt-dialog-actions">
      <button class="gt-button" type="button" @click=${close}>${words.pasteCancel}</button>
      <button
        class="gt-button gt-primary gt-take"
        type="button"
        ?disabled=${!isReady || plan.taken === 0}
        @click=${take}
      >
        ${words.pasteTake(plan.taken)}
      </button>
    </div>`;
}

/** Every cell that is refused, with the reason in words. */
function refusals(words: LedgerWords, plan: PastePlan): unknown {
  if (plan.refused === 0) return html`<p>${words.pasteNothingRefused}</p>`;
  const found: { readonly line: number; readonly cell: PlannedCell }[] = [];
  for (const { line, cells, refused } of plan.lines) {
    if (refused === 0) continue;
    for (const cell of cells) {
      if (cell.refused !== undefined && found.length < MOST_REFUSALS) found.push({ line, cell });
    }
  }
  return html`<p class="gt-caution">${words.pasteRefused(plan.refused)}</p>
    <table class="gt-list">
      <thead>
        <tr>
          <th scope="col">${words.pasteLine}</th>
          <th scope="col">${words.pasteColumn}</th>
          <th scope="col">${words.pasteText}</th>
          <th scope="col">${words.pasteReason}</th>
        </tr>
      </thead>
      <tbody>
        ${found.map(
          ({ line, cell }) =>
            html`<tr>
              <td class="gt-figure">${line}</td>
              <td>${cell.column.name}</td>
              <td class="gt-refused-text">${cell.text}</td>
              <td>${reasonOf(words, cell)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${plan.refused > found.length ? html`<p>${words.pasteMore(plan.refused - found.length)}</p>` : nothing}`;
}

/** The first lines as they would go in. */
function sample(words: LedgerWords, plan: PastePlan): unknown {
  return html`<h3>${words.pastePreview}</h3>
    <div class="gt-sample">
      <table class="gt-list">
        <thead>
          <tr>
            <th scope="col">${words.rowNumber}</th>
            ${plan.columns.map(({ name }) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${plan.lines.slice(0, MOST_LINES).map(
            ({ place, cells }) =>
              html`<tr>
                <th scope="row">${place === undefined ? words.pasteNew : place + 1}</th>
                ${cells.map(
                  (cell) =>
                    html`<td class=${cell.refused === undefined ? '' : 'gt-refused'}>
                      ${cell.refused === undefined ? cell.text : html`<s>${cell.text}</s>`}
                    </td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

function reasonOf(words: LedgerWords, { refused = 'not-allowed', column, message }: PlannedCell): string {
  if (message !== undefined) return message;
  const reason = words.reasons[refused](column.title);
  return refused === 'unreadable' ? reason + words.expected(expectedOf(column)) : reason;
}

function expectedOf({ field }: LedgerColumn): Parameters<LedgerWords['expected']>[0] {
  if (field.type === 'boolean') return 'yes-no';
  if (field.type === 'integer' || field.type === 'number') return 'number';
  return field.format === 'date' || field.format === 'date-time' ? field.format : 'text';
}
