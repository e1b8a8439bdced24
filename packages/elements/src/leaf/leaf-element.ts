import { html, nothing } from 'lit/html.js';
import type { JsonObject, JsonValue } from '@guitu/forms';
import { adoptStyles } from '../form/adopt-styles.js';
import { shippedDocuments } from '../form/documents.js';
import { loadNotice } from '../form/load-notice.js';
import type { DocumentSource } from '../form/documents.js';
import type { AttachmentLimits, FileHooks, ReadFingerprint, ResolveAttachment, Upload } from '../files/hooks.js';
import { localeOf } from '../messages/messages.js';
import type { Locale, Messages } from '../messages/messages.js';
import { tokens } from '../styles/tokens.js';
import { TemplateElement } from '../template-element.js';
import type { Changed, Properties } from '../template-element.js';
import type { OpenLeaf } from './open-leaf.js';

let instances = 0;

/** One shared type of the standard to fill in by itself, as an element that a form of the page can hold. */
export abstract class LeafElement extends TemplateElement implements FileHooks {
  static readonly formAssociated = true;
  /** @internal */
  static override readonly styles = [tokens];
  /** @internal */
  static override readonly properties: Properties = {
    locale: {},
    readonly: { type: Boolean },
    required: { type: Boolean },
    upload: { attribute: false },
    resolveAttachment: { attribute: false },
    messages: { attribute: false },
    documents: { attribute: false },
    leaf: { attribute: false },
    notice: { attribute: false },
    isDisabled: { attribute: false },
  };

  /** Language of labels and messages; that of the page when absent. */
  locale = '';
  /** To read, not to fill in. */
  readonly = false;
  /** Whether the form around the element needs an answer. */
  required = false;
  /** Stores one file of the person and gives its id. Without it nothing can be drawn or added. */
  upload: Upload | undefined;
  /** Gives a registered file to show. */
  resolveAttachment: ResolveAttachment | undefined;
  /** Reads a fingerprint from a device. */
  readFingerprint: ReadFingerprint | undefined;
  /** Which files are taken; photos, scans and recordings of up to 20 MiB when absent. */
  attachmentLimits: AttachmentLimits | undefined;
  /** Words to use in place of those of the language. */
  messages: Partial<Messages> = {};
  /** Where the document comes from that lends the shared type its fields and rules. */
  documents: DocumentSource = shippedDocuments;

  private leaf: OpenLeaf | undefined;
  private notice: unknown;
  private isDisabled = false;
  private turn = 0;
  private given: JsonObject = this.emptyDocument();
  private stopFollowing: (() => void) | undefined;
  private readonly idPrefix = `guitu-leaf${(instances += 1)}`;
  // Tools that check pages look for this name, so it is not a private one.
  protected readonly _internals: ElementInternals = this.attachInternals();

  /** The form around the element, if there is one. */
  get form(): HTMLFormElement | null {
    return this._internals.form;
  }

  /** Where the shared type stands in the document that lends it. */
  protected abstract readonly path: string;

  /** The document as it stands, which holds the answer at `path`. */
  protected get held(): JsonObject {
    return this.leaf?.store.document ?? this.given;
  }

  /** Starts over with another document. */
  protected set held(document: JsonObject) {
    this.given = document;
    this.leaf?.store.reset(document);
    if (this.leaf) this.leaf = { ...this.leaf };
  }

  /** The document with room for the answer. */
  protected emptyDocument(): JsonObject {
    return {};
  }

  /** The answer at the path; `undefined` while nothing is filled in. */
  protected abstract answer(document: JsonObject): JsonValue | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('invalid', this.onInvalid);
    this.follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('invalid', this.onInvalid);
    this.stopFollowing?.();
  }

  protected override willUpdate(changed: Changed): void {
    const asks = ['locale', 'readonly', 'upload', 'resolveAttachment', 'messages', 'documents'];
    if (!this.leaf || asks.some((name) => changed.has(name))) void this.load();
  }

  protected override updated(): void {
    this.follow();
  }

  protected override render(): unknown {
    const submit = (): void => this._internals.form?.requestSubmit();
    return html`${this.notice ?? nothing}${this.leaf ? this.leaf.draw(this.isDisabled, submit) : nothing}`;
  }

  formResetCallback(): void {
    this.reset();
  }

  formDisabledCallback(disabled: boolean): void {
    this.isDisabled = disabled;
  }

  /** Whether the answer has no errors, without showing anything. */
  checkValidity(): boolean {
    return this.fault() === undefined;
  }

  /** Shows the errors of the answer and moves focus to the first. */
  reportValidity(): boolean {
    const fault = this.fault();
    if (!fault) return true;
    this.leaf?.store.submit();
    this.leaf?.view.announce(fault.text);
    this.leaf?.view.focus(fault.path);
    return false;
  }

  /** Starts over with the value the element was given. */
  reset(): void {
    this.held = this.given;
  }

  /** Moves focus to the first control. */
  override focus(): void {
    this.leaf?.view.focus(this.path);
  }

  private fault(): { readonly path: string; readonly text: string } | undefined {
    const { leaf, path } = this;
    if (!leaf) return this.required ? { path, text: ' ' } : undefined;
    return leaf.fault(this.answer(leaf.store.document) !== undefined, this.required);
  }

  private async load(): Promise<void> {
    const turn = (this.turn += 1);
    const language = localeOf(this.locale || this.closest('[lang]')?.getAttribute('lang'));
    const leaf = await this.open(language).catch(() => undefined);
    if (turn !== this.turn) return;
    // The answer stays, whatever does not load.
    if (!leaf) this.notice = await loadNotice(language, this.messages, this.localName, true);
    if (!leaf || turn !== this.turn) return;
    this.notice = undefined;
    adoptStyles(this, this.renderRoot, leaf.styles);
    this.leaf = leaf;
  }

  private async open(language: Locale): Promise<OpenLeaf> {
    const { openLeaf } = await import('./open-leaf.js');
    return openLeaf(this, {
      path: this.path,
      document: this.held,
      initial: this.given,
      language,
      prefix: this.idPrefix,
      root: this.renderRoot,
      tell: (type) => {
        const value = this.answer(this.held);
        const detail = { path: this.path, value };
        this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
      },
    });
  }

  /** Keeps what the form around the element sees of it. */
  private follow(): void {
    this.stopFollowing?.();
    const { leaf } = this;
    if (!leaf || !this.isConnected) return;
    const drawn = this.renderRoot.querySelector<HTMLElement>('.gt-form') ?? undefined;
    const stopWatching = drawn && leaf.watch(drawn);
    const stop = leaf.store.signals.effect(() => {
      const answer = this.answer(leaf.store.document);
      // The empty state keeps answers out of the session that the browser stores on disk.
      this._internals.setFormValue(answer === undefined ? null : JSON.stringify(answer), '');
      const fault = this.fault();
      if (fault) this._internals.setValidity({ customError: true }, fault.text, drawn);
      else this._internals.setValidity({});
    });
    this.stopFollowing = () => {
      stopWatching?.();
      stop();
    };
  }

  private readonly onInvalid = (event: Event): void => {
    event.preventDefault();
    this.reportValidity();
  };
}
