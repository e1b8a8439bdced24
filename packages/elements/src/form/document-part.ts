import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { FormStore } from '@guitu/forms';
import { BesideForm } from '../companion/beside-form.js';
import { loadMessages } from '../messages/messages.js';
import type { Messages } from '../messages/messages.js';
import type { Changed, Properties } from '../template-element.js';
import type { AnsweredWords } from '../answered/answered-words.js';
import type { DivisionWords } from '../division/division-words.js';
import type { FieldWords } from '../widgets/field-words.js';
import type { SearchWords } from '../widgets/search-words.js';
import type { PartErrorReason } from '../event-details.js';
import { adoptStyles } from './adopt-styles.js';
import { createView } from './create-view.js';
import type { DocumentElement } from './document-element.js';
import { shippedDocuments } from './documents.js';
import { loadDrawing } from './drawing.js';
import { follow } from './follow.js';
import { keyedList } from './keyed-list.js';
import { personInput } from './person-input.js';
import type { FormView } from './view.js';
import { watchWidth } from './watch-width.js';

/** Properties that every part of a form has. */
export const partProperties: Properties = {
  for: {},
  readonly: { type: Boolean },
  rootKind: { attribute: 'render-root' },
  headingLevel: { type: Number, attribute: 'heading-level' },
  withoutSources: { type: Boolean, attribute: 'without-sources' },
  messages: { attribute: false },
  store: { attribute: false },
  view: { attribute: false },
};

/**
 * A part of the form of a document at a place of its own. It shares the state of a form element, or one that
 * the page made; what it draws, and the errors in it, stand together in its own root.
 */
export abstract class DocumentPart extends BesideForm {
  /** To read, not to fill in. */
  readonly = false;
  /** Leaves out what fields rest on. */
  withoutSources = false;
  /** Words to use in place of those of the form and of the language. */
  messages: Partial<Messages & FieldWords & AnsweredWords & DivisionWords & SearchWords> = {};
  /** The state of a form that the page made; that of the form element when absent. */
  store: FormStore | undefined;

  protected view: FormView | undefined;
  private shown: FormStore | undefined;
  private turn = 0;
  private readonly stops: (() => void)[] = [];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopAll();
  }

  protected override willUpdate(changed: Changed): void {
    const names = ['for', 'path', 'section', 'store', 'readonly', 'messages', 'headingLevel', 'withoutSources'];
    if (names.some((name) => changed.has(name))) void this.load();
  }

  protected override updated(): void {
    this.stopAll();
    const { view } = this;
    const drawn = this.renderRoot.querySelector<HTMLElement>('.gt-form');
    if (!view || !drawn) return;
    this.stops.push(
      watchWidth(drawn),
      // A form that starts over leaves nothing behind of what the person was in the middle of.
      view.store.subscribe((left) => {
        if (left === '') this.view = { ...view };
      }),
    );
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view } = this;
    if (!view) return nothing;
    const on = personInput(view, () => this.host()?.submit?.());
    return html`${keyedList(
      [view],
      (one) => one,
      () =>
        html`<div
            class="gt-form gt-${view.mode} gt-part-of"
            part="form"
            lang=${view.store.kind.texts.language}
            @input=${on.input}
            @change=${on.change}
            @focusout=${on.focusout}
            @compositionstart=${on.compositionstart}
            @compositionend=${on.compositionend}
            @keydown=${on.keydown}
          >
            ${follow(view.store.signals, () => this.drawn(view))}
          </div>
          <div class="gt-hidden" role="status" id=${view.id('', 'status')}></div>`,
    )}`;
  }

  /** What is drawn of the form; followed like a signal. */
  protected abstract drawn(view: FormView): unknown;

  /** Why there is nothing to draw in a form, if there is nothing. */
  protected abstract faultIn(store: FormStore): PartErrorReason | undefined;

  /** Moves focus to the first control. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.gt-control,.gt-choice input')?.focus();
  }

  protected tell(type: string, detail: unknown, cancelable = false): boolean {
    return this.dispatchEvent(new CustomEvent(type, { detail, cancelable, bubbles: true, composed: true }));
  }

  private host(): HostElement | undefined {
    return this.linkedForm() as HostElement | undefined;
  }

  protected override readonly onReady = (): void => {
    if (!this.store && this.host()?.store !== this.shown) void this.load();
  };

  protected override async load(): Promise<void> {
    if (!this.renderRoot) return;
    const turn = (this.turn += 1);
    const host = this.host();
    const store = this.store ?? host?.store;
    this.shown = store;
    const reason = store && this.faultIn(store);
    if (reason) this.tell('guitu-error', { slug: store.kind.definition.slug, reason });
    if (!store || reason) {
      this.view = undefined;
      return;
    }
    const mode = this.readonly ? 'readonly' : 'edit';
    const [words, drawing] = await Promise.all([
      loadMessages(store.kind.texts.language),
      loadDrawing(mode, store, host),
    ]);
    // What the form keeps from those who only look, its parts keep from them too.
    const masked = host?.mask === 'auto' ? await drawing.loadMasking?.() : undefined;
    if (turn !== this.turn) return;
    adoptStyles(this, this.renderRoot, masked ? [...drawing.styles, masked.maskingStyles] : drawing.styles);
    this.view = createView({
      store,
      drawing,
      mode,
      masking: masked?.createMasking(store, host as DocumentElement, (path, purpose) =>
        this.tell('guitu-reveal', { path, purpose }, true),
      ),
      messages: { ...words, ...host?.messages, ...this.messages },
      documents: host?.documents ?? shippedDocuments,
      showsSources: !this.withoutSources,
      headingLevel: this.headingLevel,
      prefix: this.idPrefix,
      root: this.renderRoot,
      tell: (event, path, previous) =>
        this.tell(event, { path, value: store.get(path), previous, source: 'person' }, event === 'guitu-before-change'),
    });
  }

  private stopAll(): void {
    this.stops.splice(0).forEach((stop) => stop());
  }
}

/** A form element as a part uses it; none of it is there before its tag is registered. */
type HostElement = Partial<DocumentElement>;
