import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { FormStore, JsonObject, JsonValue, Submission } from '@guitu/forms';
import type { AppliedChanges, ApplyOptions, PatchOperation } from '@guitu/forms/changes';
import type { DraftStatus, MergeConflict } from '@guitu/forms/drafts';
import type { ValidationResult } from '@guitu/core';
import type { ScoreResult } from '@guitu/core/score';
import { DocumentHost } from './document-host.js';
import { focusSummary } from './error-summary.js';
import { formShell } from './form-shell.js';
import type { Paths } from '../wider/form-methods.js';
import { loadUnusual } from './load-unusual.js';
import { takePart } from './take-part.js';

/**
 * The form of one document as a page uses it, apart from where documents come from: `GuituForm` and the
 * class of the script build say that.
 */
export abstract class DocumentElement extends DocumentHost {
  static readonly formAssociated = true;

  /** @internal Tools that check pages look for this name, so it is not a private one. */
  readonly _internals: ElementInternals = this.attachInternals();
  private isDisabled = false;
  private readyStore: FormStore | undefined;
  private stopFollowing: (() => void) | undefined;

  /** Whether nothing can be changed, as for native controls. */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }
  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', disabled);
  }

  /** The document, or a text that could not be read, differs from the start. */
  get dirty(): boolean {
    return this.store?.dirty ?? false;
  }

  /** The same as `checkValidity()`. */
  get valid(): boolean {
    return this.checkValidity();
  }

  /** One of the `checks` awaits its answer. */
  get pending(): boolean {
    return this.hasAttribute('pending');
  }

  /** Under which name the form around the element sends the document. */
  get name(): string {
    return this.getAttribute('name') ?? '';
  }
  set name(name: string) {
    this.setAttribute('name', name);
  }

  /** The same as `value`. */
  get data(): JsonObject | undefined {
    return this.value;
  }
  set data(value: JsonObject | undefined) {
    this.value = value;
  }

  /**
   * What `reset()` goes back to. Setting it shows it, as long as nothing was filled in; what was filled in stays, and
   * another kind of value is refused with `guitu-error`.
   */
  get defaultValue(): JsonObject | undefined {
    return this.store?.initial ?? this.value;
  }
  set defaultValue(value: JsonObject | undefined) {
    if (this.dirty) void loadUnusual().then((all) => all.setDefault(this, value));
    else this.value = value;
  }

  /** What the form around the element is told of its validity. */
  get validity(): ValidityState {
    return this._internals.validity;
  }

  /** The score as it stands, with `score` and once it has been worked out. */
  declare readonly scoreResult: ScoreResult | undefined;

  /** The revision of the draft that this page has seen last, with `storage`. */
  declare readonly revision: string | undefined;

  /** The form around the element, if there is one. */
  get form(): HTMLFormElement | null {
    return this._internals.form;
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

  formResetCallback(): void {
    this.reset();
  }

  formDisabledCallback(disabled: boolean): void {
    this.isDisabled = disabled;
  }

  protected override updated(): void {
    this.follow();
    const { store } = this;
    if (!store || store === this.readyStore) return;
    this.readyStore = store;
    this.tell('guitu-ready', { store });
  }

  protected override render(): TemplateResult {
    const { view, isDisabled } = this;
    const options = { isDisabled, hasActions: !this.withoutActions, submit: () => this.submit() };
    return html`${this.notice}${view ? formShell(view, options) : nothing}`;
  }

  /** Checks the document without showing anything. `undefined` while it loads. */
  validate(): ValidationResult | undefined;
  /** The same of some fields and what is below them; the result has their issues only, and its outcome is theirs. */
  validate(paths: Paths): Promise<ValidationResult | undefined>;
  validate(paths?: Paths): ValidationResult | undefined | Promise<ValidationResult | undefined> {
    return paths === undefined ? this.store?.validate() : loadUnusual().then((all) => all.validate(this, paths));
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
    const { store, view } = this;
    if (!store || (view && view.drawing.holds?.(view))) return undefined;
    const submission = store.submit();
    const { result, value } = submission;
    this.tell('guitu-validate', { result });
    const isRefused = result.outcome === 'invalid' && !this.novalidate;
    if (isRefused) {
      this.tell('guitu-invalid', { result });
      if (this.view) focusSummary(this.view);
    } else if (this.tell('guitu-submit', { value, result }, true) && (result.outcome === 'valid' || this.novalidate)) {
      this._internals.form?.requestSubmit();
    }
    return submission;
  }

  /** The same as `submit()`, by its name in the browser. */
  requestSubmit(): void {
    this.submit();
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
  setValue(path: string, value: JsonValue | undefined): void;
  /** The same in the name of a source, which a history of the form keeps; gives whether something changed. */
  setValue(path: string, value: JsonValue | undefined, options: ApplyOptions): Promise<boolean>;
  setValue(path: string, value: JsonValue | undefined, options?: ApplyOptions): void | Promise<boolean> {
    if (options) return loadUnusual().then((all) => all.setValue(this, path, value, options));
    this.store?.set(path, value);
  }

  /**
   * Shows what is wrong with some fields and what is below them, or with the whole form, and tells whether they are
   * right. Moves no focus.
   */
  validateField(paths?: Paths): Promise<boolean> {
    return loadUnusual().then((all) => all.validateField(this, paths));
  }

  /** Brings back what some fields were at the start, and puts away what was said of them; the whole form without paths. */
  resetFields(paths?: Paths): Promise<void> {
    return loadUnusual().then((all) => all.resetFields(this, paths));
  }

  /** Puts away what is wrong with some fields, or with all, until they are changed and left again. */
  clearValidate(paths?: Paths): Promise<void> {
    return loadUnusual().then((all) => all.clearValidate(this, paths));
  }

  /** Makes the changes of a JSON Patch, all or none, as far as the role of the person lets them be made. */
  patch(changes: readonly PatchOperation[], options?: ApplyOptions): Promise<AppliedChanges> {
    return loadUnusual().then((all) => all.patch(this, changes, options));
  }

  /** Takes back what was done last. `false` when there is nothing to take back, and without `with-undo`. */
  undo(): Promise<boolean> {
    return loadUnusual().then((all) => all.undo(this));
  }

  /** Does again what was taken back. */
  redo(): Promise<boolean> {
    return loadUnusual().then((all) => all.redo(this));
  }

  /** Saves the draft now. `undefined` without `storage` and `draftKey`. */
  saveDraft(): Promise<DraftStatus | undefined> {
    return loadUnusual().then((all) => all.saveDraft(this));
  }

  /**
   * Ends a conflict of drafts: `mine` keeps the form, `theirs` takes the other draft, `merge` puts both together. Gives
   * what both have changed; `undefined` without `storage`.
   */
  resolveConflict(choice: 'mine' | 'theirs' | 'merge'): Promise<readonly MergeConflict[] | undefined> {
    return loadUnusual().then((all) => all.resolveConflict(this, choice));
  }

  /** The document as it stands on paper, as a page of HTML that needs no script; `undefined` while it loads. */
  toPrintHtml(): Promise<string | undefined> {
    return loadUnusual().then((all) => all.toPrintHtml(this));
  }

  /** Moves focus to the control of a field and brings it into view. */
  scrollToField(path: string): void {
    this.view?.focus(path);
  }

  /** Moves focus to the first control. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.gt-control,.gt-choice input')?.focus();
  }

  private follow(): void {
    this.stopFollowing?.();
    this.stopFollowing = this.view && takePart(this.view, this, this._internals, this.renderRoot);
    // Without a form nothing of the one before is sent.
    if (!this.view) this._internals.setFormValue(null);
  }

  /** The form around the element finds it invalid: its own summary says more than the browser's bubble. */
  private readonly onInvalid = (event: Event): void => {
    event.preventDefault();
    this.reportValidity();
  };
}
