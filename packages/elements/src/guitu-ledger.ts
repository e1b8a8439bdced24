import { html, nothing } from 'lit/html.js';
import { createForm } from '@guitu/forms';
import type { FormContext, FormKind, FormStore, JsonObject } from '@guitu/forms';
import type { History } from '@guitu/forms/history';
import type { ValidationResult } from '@guitu/core';
import { withDocumentId } from './form/document-id.js';
import { reasonOf, refusalOf } from './form/document-refusal.js';
import { shippedDocuments } from './form/documents.js';
import type { DocumentSource } from './form/documents.js';
import { loadMessages, localeOf } from './messages/messages.js';
import type { OpenLedger } from './ledger/open-ledger.js';
import { patience } from './ledger/patient-form.js';
import { tokens } from './styles/tokens.js';
import { TemplateElement } from './template-element.js';
import type { Changed, Properties } from './template-element.js';

let instances = 0;

/**
 * The rows of a ledger as a grid: it draws what is in sight, takes a paste from a spreadsheet with a
 * preview, and finds, sorts, filters and adds up all rows.
 *
 * ```html
 * <guitu-ledger document="drug-test-ledger"></guitu-ledger>
 * ```
 *
 * @tag guitu-ledger
 * @summary Grid of the rows of one ledger.
 * @fires {CustomEvent<FieldDetail>} input - The person changed a cell; detail `{ path, value, source }`, the path of
 *   the list for several cells at once, and `patch` with `with-patch`. Never fired for code.
 * @fires {CustomEvent<FieldDetail>} change - The same, when the change is settled; in a grid it always is.
 * @fires {CustomEvent<ReadyDetail>} guitu-ready - The ledger is drawn; detail `{ store }`.
 * @fires {CustomEvent<ImportDetail>} guitu-import - A paste was taken; detail `{ taken, refused }`, both numbers of
 *   cells.
 * @fires {CustomEvent<ErrorDetail>} guitu-error - There is no ledger, or a value was not taken; detail `{ slug,
 *   reason }`.
 * @csspart ledger - Everything.
 * @csspart grid - The part that scrolls.
 * @csspart cell - One cell.
 * @csspart cell-error - A cell with an error, beside `cell`.
 * @csspart menu - What opens below a column header.
 * @csspart dialog - The preview of a paste.
 */
export class GuituLedger extends TemplateElement {
  /** @internal */
  static override readonly styles = [tokens];
  /** @internal */
  static override readonly properties: Properties = {
    document: {},
    path: {},
    locale: {},
    profile: {},
    mode: {},
    readonly: { type: Boolean },
    asOf: { attribute: 'as-of' },
    mask: {},
    frozen: { type: Number },
    columns: { attribute: false },
    history: { attribute: false },
    withPatch: { type: Boolean, attribute: 'with-patch' },
    context: { attribute: false },
    documents: { attribute: false },
    notice: { attribute: false },
  };

  /** Slug of the document, for example `drug-test-ledger`. */
  document = '';
  /** JSON Pointer of the list of rows. */
  path = '/rows';
  /** Language of titles and words; that of the page when absent. */
  locale = '';
  /** Profile to check against; that of the document when absent. */
  profile = '';
  /** `edit`, `readonly` or `print`, which draws every row for paper. */
  mode: 'edit' | 'readonly' | 'print' = 'edit';
  /** The same as `mode="readonly"`. */
  readonly = false;
  /** The day, `YYYY-MM-DD`, that rules take as today. */
  asOf = '';
  /** `auto` masks what is sensitive or restricted, shown and copied; such cells are not edited. */
  mask: 'auto' | 'off' = 'off';
  /** How many columns stay when the others scroll. */
  frozen = 1;
  /** Paths in a row of the columns to show, in order, such as `/person/name`; all when absent. */
  columns: readonly string[] | undefined;
  /** The history of the form whose store is shown, so that both undo in one order; one of its own when absent. */
  history: History | undefined;
  /** Events of changes carry a JSON Patch: what changed since the event of that name before. */
  withPatch = false;
  /** What the page knows of the person at the grid and of a new document. */
  context: FormContext = {};
  /** Where documents come from. */
  documents: DocumentSource = shippedDocuments;

  private notice: unknown;
  private readonly idPrefix = `guitu-ledger${(instances += 1)}-`;
  private given: JsonObject | undefined;
  private ownStore: FormStore | undefined;
  private made: FormStore | undefined;
  private open: OpenLedger | undefined;
  private turn = 0;

  /** The document as it stands. Setting it starts over; another kind of value is refused with `guitu-error`. */
  get value(): JsonObject | undefined {
    return this.given ?? this.store?.document;
  }
  set value(value: JsonObject | undefined) {
    const reason = refusalOf(value, this.store?.kind.definition.slug ?? (this.document || undefined));
    if (reason) this.tell('guitu-error', { slug: this.document, reason });
    else if (this.ownStore) this.ownStore.reset(value);
    else {
      this.given = value;
      void this.load();
    }
  }

  /**
   * The state of the form; `undefined` while the document loads. Set that of a `<guitu-form>` to show its rows
   * here. Of a ledger with more than 1000 rows it checks the whole only in `validate()` and `submit()`.
   */
  get store(): FormStore | undefined {
    return this.ownStore ?? this.made;
  }
  set store(store: FormStore | undefined) {
    this.ownStore = store;
    void this.load();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.turn > 0 && !this.open) void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.open?.close();
    this.open = undefined;
  }

  protected override willUpdate(changed: Changed): void {
    if ([...changed.keys()].some((name) => name !== 'notice')) void this.load();
  }

  protected override render(): unknown {
    return this.notice ? html`<p class="gt-state" role="status">${this.notice}</p>` : nothing;
  }

  /** Checks the whole document now. `undefined` while it loads. */
  validate(): ValidationResult | undefined {
    return this.store?.validate();
  }

  /** Takes back the last change of rows. */
  undo(): boolean {
    return this.open?.ledger.undo() ?? false;
  }

  /** Does again what was taken back. */
  redo(): boolean {
    return this.open?.ledger.redo() ?? false;
  }

  /** Moves focus to the cell of a row, for example `scrollToCell(12, '/person/name')`. Filtered rows are not shown. */
  scrollToCell(row: number, path = ''): void {
    const { ledger, grid } = this.open ?? {};
    const position = ledger?.view.indexOf(row) ?? -1;
    if (!ledger || position < 0) return;
    grid?.moveTo({
      position,
      column: Math.max(
        0,
        ledger.columns.findIndex((column) => column.path === path),
      ),
    });
  }

  /** Moves focus to the active cell. */
  override focus(): void {
    this.open?.grid.focus();
  }

  private async load(): Promise<void> {
    if (!this.renderRoot || (!this.document && !this.ownStore)) return;
    const turn = (this.turn += 1);
    const { document: slug, profile, documents, ownStore, withPatch } = this;
    const asked = this.locale || this.closest('[lang]')?.getAttribute('lang');
    const language = ownStore?.kind.texts.language ?? localeOf(asked);
    try {
      const [{ openLedger }, kind, patches] = await Promise.all([
        import('./ledger/open-ledger.js'),
        ownStore?.kind ?? documents.loadDocument(slug, profile ? { language, profile } : { language }),
        withPatch ? import('./wider/told-patches.js') : undefined,
      ]);
      if (turn !== this.turn || !this.isConnected) return;
      const store = ownStore ?? this.storeOf(kind);
      this.open?.close();
      this.made = store;
      this.given = undefined;
      this.notice = undefined;
      const { path, mask, columns, frozen, idPrefix: prefix, asOf, history } = this;
      this.open = openLedger({
        host: this,
        root: this.renderRoot,
        store,
        path,
        mask: mask === 'auto',
        columns,
        history,
        frozen,
        prefix,
        locale: language,
        mode: this.readonly && this.mode === 'edit' ? 'readonly' : this.mode,
        ...(asOf ? { asOf } : {}),
        ...(profile ? { profile } : {}),
        tells: patches?.patchSince,
        tell: (type, detail) => this.tell(type, detail),
      });
      this.tell('guitu-ready', { store });
    } catch (error) {
      if (turn !== this.turn) return;
      const { loadFailed } = await loadMessages(language);
      this.notice = loadFailed(slug);
      this.tell('guitu-error', { slug, reason: reasonOf(error) });
    }
  }

  /** The store of the same document is kept with what is in it; another one starts from what was given. */
  private storeOf(kind: FormKind): FormStore {
    const { made, given, context, asOf } = this;
    const kept = made?.kind.definition.slug === kind.definition.slug ? made.document : undefined;
    const value = withDocumentId(given ?? kept);
    const store: FormStore = createForm({
      value,
      context,
      ...patience(kind, () => store),
      ...(asOf ? { asOf } : {}),
    });
    return store;
  }

  private tell(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
