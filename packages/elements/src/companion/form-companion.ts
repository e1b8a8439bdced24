import { html, nothing } from 'lit/html.js';
import type { FormStore } from '@guitu/forms';
import { adoptStyles } from '../form/adopt-styles.js';
import { drawnIn } from '../form/focus-field.js';
import { follow } from '../form/follow.js';
import { keyedList } from '../form/keyed-list.js';
import { partIds, sayIn } from '../form/part-ids.js';
import type { FormView } from '../form/view.js';
import { watchWidth } from '../form/watch-width.js';
import { loadMessages, localeOf } from '../messages/messages.js';
import type { Locale, Messages } from '../messages/messages.js';
import type { ReviewWords } from '../review/review-words.js';
import type { Style } from '../styles/style.js';
import type { Changed, Properties } from '../template-element.js';
import type { WiderWords } from '../wider/wider-words.js';
import type { CompanionWords } from './companion-words.js';
import { BesideForm } from './beside-form.js';
import { leadTo } from './linked-form.js';
import type { LinkedForm } from './linked-form.js';

/** What an element beside a form is made of while it is joined to one. */
export interface Frame extends Pick<FormView, 'id' | 'store' | 'messages' | 'headingLevel' | 'focus'> {
  /** Absent where a document is shown that no form has. */
  readonly form: LinkedForm | undefined;
  readonly locale: Locale;
  /** Words that the page gave in place of ours. */
  readonly given: Partial<Messages & WiderWords & ReviewWords & CompanionWords>;
  readonly root: ParentNode;
  /** Says something to people who listen to the page. */
  announce(text: string): void;
}

/** What draws an element beside a form. */
export interface CompanionPart {
  /** Followed like a signal. */
  draw(): unknown;
  /** Ends what it follows by itself. */
  stop(): void;
}

/** What an element beside a form loads when there is a form. */
export interface CompanionModule {
  readonly styles: readonly Style[];
  join(frame: Frame): CompanionPart;
}

/** Properties that every element beside a form has. */
export const companionProperties: Properties = {
  for: {},
  form: { attribute: false },
  rootKind: { attribute: 'render-root' },
  headingLevel: { type: Number, attribute: 'heading-level' },
  messages: { attribute: false },
  frame: { attribute: false },
  notice: { attribute: false },
};

/** What is drawn anew when the page gives something else. */
const OWN = ['for', 'form', 'headingLevel', 'messages'];

/**
 * An element beside a form, wherever the page puts it: it shows what the form knows and leads to its fields. What
 * draws it loads when there is a form.
 */
export abstract class FormCompanion extends BesideForm {
  /** The same form as an element; anything with a `store` that fires `guitu-ready`. */
  form: LinkedForm | undefined;
  /** Words to use in place of those of the form and of the language. */
  messages: Partial<Messages & WiderWords & ReviewWords & CompanionWords> = {};

  protected notice: unknown;
  private frame: Frame | undefined;
  private shown: CompanionPart | undefined;
  private turn = 0;
  private stopWatching: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.turn += 1;
    this.leave();
  }

  protected override willUpdate(changed: Changed): void {
    if ([...OWN, ...this.ownNames].some((name) => changed.has(name))) void this.load();
  }

  protected override updated(): void {
    this.stopWatching?.();
    const drawn = this.renderRoot.querySelector<HTMLElement>('.gt-form');
    this.stopWatching = drawn ? watchWidth(drawn) : undefined;
  }

  protected override render(): unknown {
    const { frame, shown } = this;
    if (!frame || !shown) return this.notice ?? nothing;
    return html`${keyedList(
      [frame],
      (one) => one,
      () =>
        html`<div class="gt-form gt-part-of ${this.look}" part="form" lang=${frame.locale}>
            ${follow(frame.store.signals, () => shown.draw())}
          </div>
          <div class="gt-hidden" role="status" id=${frame.id('', 'status')}></div>`,
    )}`;
  }

  /** A class for how it looks. */
  protected get look(): string {
    return '';
  }

  /** What draws the element. */
  protected abstract loadPart(): Promise<CompanionModule>;

  /** Properties of its own that say what it draws. */
  protected readonly ownNames: readonly string[] = [];

  /** The document to show where no form has it; rejects for what cannot be shown. */
  protected ownStore(): Promise<FormStore | undefined> {
    return Promise.resolve(undefined);
  }

  /** It could not load what it needs. */
  protected failed(_error: unknown): void {}

  protected override linkedForm(): LinkedForm | undefined {
    return this.form ?? super.linkedForm();
  }

  protected override async load(): Promise<void> {
    if (!this.renderRoot || !this.isConnected) return;
    const turn = (this.turn += 1);
    const form = this.linkedForm();
    try {
      const store = form ? form.store : await this.ownStore();
      if (turn !== this.turn) return;
      if (!store) return this.leave();
      const locale = localeOf(store.kind.texts.language);
      const [words, part] = await Promise.all([loadMessages(locale), this.loadPart()]);
      if (turn === this.turn) this.join(form, store, locale, words, part);
    } catch (error) {
      if (turn !== this.turn) return;
      this.leave();
      this.failed(error);
    }
  }

  private join(
    form: LinkedForm | undefined,
    store: FormStore,
    locale: Locale,
    words: Messages,
    { styles, join }: CompanionModule,
  ): void {
    this.leave();
    adoptStyles(this, this.renderRoot, styles);
    const given = { ...form?.messages, ...this.messages };
    const id = partIds(this.idPrefix);
    const frame: Frame = {
      form,
      store,
      locale,
      given,
      messages: { ...words, ...given },
      headingLevel: this.headingLevel,
      id,
      root: this.renderRoot,
      focus: (path) => form && leadTo(form, store, path),
      announce: (text) => sayIn(this.renderRoot.querySelector(`#${id('', 'status')}`), text),
    };
    drawnIn(store).add(this.renderRoot);
    this.notice = undefined;
    this.shown = join(frame);
    this.frame = frame;
  }

  private leave(): void {
    this.stopWatching?.();
    this.shown?.stop();
    this.shown = undefined;
    if (this.frame) drawnIn(this.frame.store).delete(this.renderRoot);
    this.frame = undefined;
  }

  protected override readonly onReady = (): void => {
    const form = this.linkedForm();
    if (form && form.store !== this.frame?.store) void this.load();
  };
}
