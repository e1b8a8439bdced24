import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { FormContext, FormStore, JsonObject, JsonValue, ServerIssues, Submission } from '@guitu/forms';
import type { ValidationResult } from '@guitu/core';
import { localeOf } from '../messages/messages.js';
import type { Messages } from '../messages/messages.js';
import { formStyles } from '../styles/form-styles.js';
import { TemplateElement } from '../template-element.js';
import type { Changed } from '../template-element.js';
import { createView } from './create-view.js';
import { documentProperties } from './document-properties.js';
import { withDocumentId } from './document-id.js';
import type { DocumentSource } from './documents.js';
import { reasonOf, refusalOf } from './document-refusal.js';
import { focusSummary } from './error-summary.js';
import { formShell } from './form-shell.js';
import { adoptStyles } from './adopt-styles.js';
import { loadForm } from './load-form.js';
import { loadNotice } from './load-notice.js';
import type { LoadedForm } from './load-form.js';
import { takePart } from './take-part.js';
import type { FormView, Mode } from './view.js';

let instances = 0;

/**
 * The form of one document, apart from where documents come from: `GuituForm` and the class of the
 * script build say that.
 */
export abstract class DocumentElement extends TemplateElement {
  static readonly formAssociated = true;
  /** @internal */
  static override readonly styles = formStyles;
  /** @internal */
  static override readonly properties = documentProperties;

  /** Slug of the document, for example `community-detox-agreement`. */
  document = '';
  /** Language of labels and messages; that of the page when absent. */
  locale = '';
  /** Profile to check against; that of the document when absent. */
  profile = '';
  /** `edit`, `readonly` or `print`. */
  mode: Mode = 'edit';
  /** The same as `mode="readonly"`. */
  readonly = false;
  /** `light` draws into the page instead of a shadow root. Read once, when the element is connected. */
  rootKind: 'shadow' | 'light' = 'shadow';
  /** The day, `YYYY-MM-DD`, that rules take as today. */
  asOf = '';
  /** Level of the heading with the title of the document. */
  headingLevel = 2;
  /** Leaves out what fields rest on. */
  withoutSources = false;
  /** Leaves out the button to submit, for pages that have their own and call `submit()`. */
  withoutActions = false;
  /** What the page knows of the person at the form and of a new document. Set it before the document loads. */
  context: FormContext = {};
  /** Words to use in place of those of the language. */
  messages: Partial<Messages> = {};
  /** Where documents and long code lists come from. */
  documents: DocumentSource = this.usualDocuments();

  private current: LoadedForm | undefined;
  private notice: unknown;
  private isDisabled = false;
  // Tools that check pages look for this name, so it is not a private one.
  protected readonly _internals: ElementInternals = this.attachInternals();
  private readonly idPrefix = `guitu${(instances += 1)}`;
  private view: FormView | undefined;
  private ownStore: FormStore | undefined;
  private readyStore: FormStore | undefined;
  private turn = 0;
  private given: JsonObject | undefined;
  private serverIssues: ServerIssues = [];
  private stopFollowing: (() => void) | undefined;

  /** The document as it stands. Setting it starts over; another kind of value is refused with `guitu-error`. */
  get value(): JsonObject | undefined {
    return this.given ?? this.store?.document;
  }
  set value(value: JsonObject | undefined) {
    const shown = this.store?.kind.definition.slug;
    // While another document is on its way, the value is for that one.
    const slug = this.ownStore || shown === this.document ? shown : undefined;
    const reason = refusalOf(value, slug);
    if (reason) this.tell('guitu-error', { slug: slug ?? this.document, reason });
    else if (slug !== undefined) this.startOver(withDocumentId(value ?? undefined));
    else this.given = value ?? undefined;
  }

  /** What the server found: issues, a problem body (RFC 9457) or messages by JSON Pointer. */
  get serverErrors(): ServerIssues {
    return this.serverIssues;
  }
  set serverErrors(issues: ServerIssues) {
    this.serverIssues = issues;
    if (!this.store) return;
    this.store.setServerIssues(issues);
    if (this.view) focusSummary(this.view);
  }

  /** The state of the form; `undefined` while the document loads. A page may set its own. */
  get store(): FormStore | undefined {
    return this.current?.store;
  }
  set store(store: FormStore | undefined) {
    this.ownStore = store;
    this.current = undefined;
    if (store) void this.load();
  }

  /** The form around the element, if there is one. */
  get form(): HTMLFormElement | null {
    return this._internals.form;
  }

  protected override createRenderRoot(): HTMLElement | ShadowRoot {
    if (this.rootKind !== 'light') return super.createRenderRoot();
    adoptStyles(this, this, formStyles);
    return this;
  }

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
    const isChanged = (...names: readonly string[]): boolean => names.some((name) => changed.has(name));
    if (isChanged('document', 'locale', 'profile', 'documents', 'mode', 'readonly')) void this.load();
    // A new view draws everything anew, so it is made only where something in it is another.
    if (isChanged('current', 'messages', 'headingLevel', 'withoutSources'))
      this.view = this.current && this.viewOf(this.current);
  }

  protected override updated(): void {
    this.follow();
    const { store } = this;
    if (!store || store === this.readyStore) return;
    this.readyStore = store;
    this.tell('guitu-ready', { store });
  }

  formResetCallback(): void {
    this.reset();
  }

  formDisabledCallback(disabled: boolean): void {
    this.isDisabled = disabled;
  }

  protected override render(): TemplateResult {
    const { view, isDisabled } = this;
    const options = { isDisabled, hasActions: !this.withoutActions, submit: () => this.submit() };
    return html`${this.notice}${view ? formShell(view, options) : nothing}`;
  }

  /** Checks the document without showing anything. `undefined` while it loads. */
  validate(): ValidationResult | undefined {
    return this.store?.validate();
  }

  /** Whether the document has no errors, without showing anything. */
  checkValidity(): boolean {
    return this.store?.isValid ?? false;
  }

  /** Shows all errors and moves focus to their summary. */
  reportValidity(): boolean {
    this.store?.submit();
    if (this.view) focusSummary(this.view);
    return this.checkValidity();
  }

  /**
   * Checks the document as a person's press on the button does: shows its errors, or fires
   * `guitu-submit` and then submits the form around the element, unless a listener prevents it.
   */
  submit(): Submission | undefined {
    const { store } = this;
    if (!store) return undefined;
    const submission = store.submit();
    const { result, value } = submission;
    this.tell('guitu-validate', { result });
    if (result.outcome === 'invalid') {
      this.tell('guitu-invalid', { result });
      if (this.view) focusSummary(this.view);
    } else if (this.tell('guitu-submit', { value, result }, true) && result.outcome === 'valid') {
      this._internals.form?.requestSubmit();
    }
    return submission;
  }

  /** Starts over with the document the form was given. */
  reset(): void {
    this.startOver();
  }

  /** The value at a JSON Pointer, or the whole document. */
  getValue(path = ''): JsonValue | undefined {
    return path === '' ? this.value : this.store?.get(path);
  }

  /** Sets one value. Fires no event: a person did not do it. */
  setValue(path: string, value: JsonValue | undefined): void {
    this.store?.set(path, value);
  }

  /** Moves focus to the control of a field and brings it into view. */
  scrollToField(path: string): void {
    this.view?.focus(path);
  }

  /** Moves focus to the first control. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.gt-control,.gt-choice input')?.focus();
  }

  /** Where documents come from unless the page says so. */
  protected abstract usualDocuments(): DocumentSource;

  private async load(): Promise<void> {
    if (!this.document && !this.ownStore) return;
    const turn = (this.turn += 1);
    const language =
      this.ownStore?.kind.texts.language ?? localeOf(this.locale || this.closest('[lang]')?.getAttribute('lang'));
    const mode = this.readonly && this.mode === 'edit' ? 'readonly' : this.mode;
    const { document, ownStore, current, given } = this;
    const refusal = ownStore ? undefined : refusalOf(given, document);
    this.given = refusal ? undefined : given;
    if (refusal) this.tell('guitu-error', { slug: document, reason: refusal });
    const note = async (isFailed: boolean): Promise<void> => {
      const notice = await loadNotice(language, this.messages, document, isFailed);
      if (turn === this.turn && (isFailed || !this.current)) this.notice = notice;
    };
    void note(false);
    try {
      const loaded = await loadForm(this, { ownStore, current, given: this.given, language, mode });
      if (turn !== this.turn) return;
      if (loaded.store !== current?.store) loaded.store.setServerIssues(this.serverIssues);
      adoptStyles(this, this.renderRoot, loaded.drawing.styles);
      this.given = undefined;
      this.current = loaded;
      this.notice = undefined;
    } catch (error) {
      if (turn !== this.turn) return;
      const reason = reasonOf(error);
      // The form of another document is not what the page asked for.
      if (this.store?.kind.definition.slug !== document) this.current = undefined;
      await note(true);
      if (turn === this.turn) this.tell('guitu-error', { slug: document, reason });
    }
  }

  private viewOf({ store, words, drawing, mode }: LoadedForm): FormView {
    return createView({
      store,
      drawing,
      mode,
      messages: { ...words, ...this.messages },
      documents: this.documents,
      showsSources: !this.withoutSources,
      headingLevel: this.headingLevel,
      prefix: this.idPrefix,
      root: this.renderRoot,
      tell: (event, path) => this.tell(event, { path, value: this.store?.get(path) }),
    });
  }

  private follow(): void {
    this.stopFollowing?.();
    this.stopFollowing = this.view && takePart(this.view, this, this._internals, this.renderRoot);
    // Without a form nothing of the one before is sent.
    if (!this.view) this._internals.setFormValue(null);
  }

  /** Drawn anew, so that nothing stays of what the person was in the middle of. */
  private startOver(value?: JsonObject): void {
    this.store?.reset(value);
    if (this.current) this.current = { ...this.current };
  }

  private tell(type: string, detail: unknown, cancelable = false): boolean {
    return this.dispatchEvent(new CustomEvent(type, { detail, cancelable, bubbles: true, composed: true }));
  }

  /** The form around the element finds it invalid: its own summary says more than the browser's bubble. */
  private readonly onInvalid = (event: Event): void => {
    event.preventDefault();
    this.reportValidity();
  };
}
