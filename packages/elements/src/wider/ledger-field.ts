import { html, noChange } from 'lit/html.js';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import type { ElementPart, Part } from 'lit/directive.js';
import type { Field } from '@guitu/core';
import type { Drawing } from '../form/drawing.js';
import { adoptStyles } from '../form/adopt-styles.js';
import type { FormWish } from '../form/form-wish.js';
import type { FormView } from '../form/view.js';
import { openLedger } from '../ledger/open-ledger.js';
import type { LedgerWish, OpenLedger } from '../ledger/open-ledger.js';
import { ledgerFieldStyles } from '../ledger/ledger-styles.js';
import { localeOf } from '../messages/messages.js';
import { keepHistory } from './undo.js';

/** The list of the rows of a ledger. */
const ROWS = '/rows';

/** The rows of a ledger as a grid over the store of the form, below the other fields of the document. */
export function ledgerDrawing(host: FormWish, usual: Drawing, tells: LedgerWish['tells']): Partial<Drawing> {
  return {
    styles: ledgerFieldStyles,
    field: (view, field, isWholeSection) =>
      field.path === ROWS && field.widget === 'rows' && fitsGrid(field.field)
        ? html`<div
            class="gt-field"
            part="field"
            data-field=${ROWS}
            @keydown=${keep}
            @focusout=${keep}
            @input=${keep}
            @change=${keep}
            @compositionstart=${keep}
            @compositionend=${keep}
            ${grid(view, host, tells)}
          ></div>`
        : usual.field(view, field, isWholeSection),
  };
}

/** A grid has no cell for rows inside a row: such rows are filled in one below the other. */
function fitsGrid({ item }: Field): boolean {
  const isFlat = (field: Field): boolean =>
    !(field.type === 'list' && field.item?.type === 'object') && (field.fields ?? []).every(isFlat);
  return item !== undefined && isFlat(item);
}

/**
 * What a person does in the grid is the grid's own: Enter goes on to the next row and does not submit, and the box in
 * a cell is no control of the form. The grid tells the form and the page what was taken.
 */
function keep(event: Event): void {
  event.stopPropagation();
}

/** Keeps a grid open in an element for as long as that is on the page. */
class GridDirective extends AsyncDirective {
  private opened: OpenLedger | undefined;
  private reopen: (() => void) | undefined;

  override render(_view: FormView, _host: FormWish, _tells: LedgerWish['tells']): unknown {
    return noChange;
  }

  override update(part: Part, [view, host, tells]: [FormView, FormWish, LedgerWish['tells']]): unknown {
    // A view is of one form, and a grid is drawn for one view only.
    this.reopen ??= () => {
      const { element } = part as ElementPart;
      // Drawn when the element is in the page, where it has a size.
      void Promise.resolve().then(() => {
        if (this.isConnected && !this.opened) this.opened = openIn(element as HTMLElement, view, host, tells);
      });
    };
    this.reopen();
    return noChange;
  }

  protected override disconnected(): void {
    this.opened?.close();
    this.opened = undefined;
  }

  protected override reconnected(): void {
    this.reopen?.();
  }
}

const grid = directive(GridDirective);

function openIn(root: HTMLElement, view: FormView, host: FormWish, tells: LedgerWish['tells']): OpenLedger {
  const { store } = view;
  const drawnIn = root.getRootNode();
  adoptStyles(host, drawnIn instanceof ShadowRoot && drawnIn.host === host ? drawnIn : host, ledgerFieldStyles);
  return openLedger({
    host,
    root,
    store,
    path: ROWS,
    locale: localeOf(store.kind.texts.language),
    columns: undefined,
    mask: false,
    frozen: 1,
    mode: 'edit',
    prefix: view.id('', 'grid'),
    history: host.withUndo ? keepHistory(store) : undefined,
    ...(host.asOf ? { asOf: host.asOf } : {}),
    ...(host.profile ? { profile: host.profile } : {}),
    tells,
    tell: (type, detail) => host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true })),
  });
}
