import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { createForm } from '@guitu/forms';
import type { FormContext, FormStore, JsonObject, JsonValue, ServerIssues, Submission } from '@guitu/forms';
import type { ValidationResult } from '@guitu/core';
import { loadMessages, localeOf } from '../messages/messages.js';
import type { Locale, Messages } from '../messages/messages.js';
import { formStyles } from '../styles/form-styles.js';
import { TemplateElement } from '../template-element.js';
import type { Changed, Properties } from '../template-element.js';
import { createView } from './create-view.js';
import { withDocumentId } from './document-id.js';
import type { DocumentSource } from './documents.js';
import { loadDrawing } from './drawing.js';
import type { Drawing } from './drawing.js';
import { SUMMARY } from './error-summary.js';
import { formShell } from './form-shell.js';
import { adoptStyles } from './adopt-styles.js';
import { takePart } from './take-part.js';
import type { FormView, Mode } from './view.js';
import { watchWidth } from './watch-width.js';

let instances = 0;

/** Everything that has to be there before a form is drawn. */
interface Loaded {
  readonly store: FormStore;
  readonly words: Messages;
  readonly drawing: Drawing;
  readonly mode: Mode;
  /** What the store was made of: another document, language or profile needs another one. */
  readonly origin: string;
}

/**
 * The form of one document, apart from where documents come from: `GuituForm` and the class of the
 * script build say that.
 */
export abstract class DocumentElement extends TemplateElement {
  static readonly formAssociated = true;
  /** @internal */
  static override readonly styles = formStyles;
  /** @internal */
  static override readonly properties: Properties = {
    document: {},
    locale: {},
    profile: {},
    mode: {},
    readonly: { type: Boolean },
    rootKind: { attribute: 'render-root' },
    asOf: { attribute: 'as-of' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    withoutSources: { type: Boolean, attribute: 'without-sources' },
    withoutActions: { type: Boolean, attribute: 'without-actions' },
    context: { attribute: false },
    messages: { attribute: false },
    documents: { attribute: false },
    current: { attribute: false },
    failure: { attribute: false },
    isDisabled: { attribute: false },
  };

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

  private current: Loaded | undefined;
  private failure = '';
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
  private stop: readonly (() => void)[] = [];

  /** The document as it stands. Setting it starts the form over with that document. */
  get value(): JsonObject | undefined {
    return this.given ?? this.store?.document;
  }
  set value(value: JsonObject | undefined) {
    const { store } = this;
    // While another document is on its way, the value is for that one.
    if (store && store.kind.definition.slug === this.document) store.reset(withDocumentId(value));
    else this.given = value;
  }

  /** What the server found: issues, a problem body (RFC 9457) or messages by JSON Pointer. */
  get serverErrors(): ServerIssues {
    return this.serverIssues;
  }
  set serverErrors(issues: ServerIssues) {
    this.serverIssues = issues;
    if (!this.store) return;
    this.store.setServerIssues(issues);
    this.showSummary();
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
    this.unfollow();
  }

  protected override willUpdate(changed: Changed): void {
    const isChanged = (...names: readonly string[]): boolean => names.some((name) => changed.has(name));
    if (isChanged('document', 'locale', 'profile', 'documents', 'mode', 'readonly')) void this.load();
    // A new view draws everything anew, so it is made only where something in it is another.
    if (this.current && isChanged('current', 'messages', 'headingLevel', 'withoutSources')) this.view = this.viewOf(this.current);
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
    const view = this.view;
    if (!view) return html`<p class="gt-state" role="status">${this.failure || nothing}</p>`;
    return formShell(view, { isDisabled: this.isDisabled, hasActions: !this.withoutActions, submit: () => this.submit() });
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
    this.showSummary();
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
      this.showSummary();
    } else if (this.tell('guitu-submit', { value, result }, true) && result.outcome === 'valid') {
      this._internals.form?.requestSubmit();
    }
    return submission;
  }

  /** Starts over with the document the form was given. */
  reset(): void {
    this.store?.reset();
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
    const { current, document: slug } = this;
    const language = this.ownStore?.kind.texts.language ?? localeOf(this.locale || this.closest('[lang]')?.getAttribute('lang'));
    const origin = [slug, language, this.profile].join(' ');
    const mode = this.readonly && this.mode === 'edit' ? 'readonly' : this.mode;
    try {
      const kept = this.ownStore ?? (current?.origin === origin ? current.store : this.open(language));
      const [words, drawing, store] = await Promise.all([loadMessages(language), loadDrawing(mode), kept]);
      if (turn !== this.turn) return;
      if (store !== current?.store) store.setServerIssues(this.serverIssues);
      adoptStyles(this, this.renderRoot, drawing.styles);
      this.given = undefined;
      this.current = { store, words, drawing, mode, origin };
    } catch {
      const words = await loadMessages(language);
      if (turn === this.turn) this.failure = { ...words, ...this.messages }.loadFailed(slug);
    }
  }

  /** Loads the document. Another language or profile keeps the answers; another document does not. */
  private async open(language: Locale): Promise<FormStore> {
    const { document: slug, profile, asOf, context } = this;
    const kind = await this.documents.loadDocument(slug, profile ? { language, profile } : { language });
    const kept = this.store?.kind.definition.slug === slug ? this.store.document : this.given;
    return createForm({ kind, context, value: withDocumentId(kept), ...(asOf ? { asOf } : {}), ...(profile ? { profile } : {}) });
  }

  private viewOf({ store, words, drawing, mode }: Loaded): FormView {
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
    this.unfollow();
    const view = this.view;
    const drawn = this.renderRoot.querySelector<HTMLElement>('.gt-form');
    if (!view || !drawn) return;
    const part = { host: this, internals: this._internals, messages: view.messages, anchor: drawn };
    this.stop = [takePart(view.store, part), watchWidth(drawn)];
  }

  private unfollow(): void {
    this.stop.forEach((stop) => stop());
    this.stop = [];
  }

  private tell(type: string, detail: unknown, cancelable = false): boolean {
    return this.dispatchEvent(new CustomEvent(type, { detail, cancelable, bubbles: true, composed: true }));
  }

  private showSummary(): void {
    const summary = this.view?.element(this.view.id('', SUMMARY));
    summary?.focus({ preventScroll: true });
    summary?.scrollIntoView({ block: 'start' });
  }

  /** The form around the element finds it invalid: its own summary says more than the browser's bubble. */
  private readonly onInvalid = (event: Event): void => {
    event.preventDefault();
    this.reportValidity();
  };
}
