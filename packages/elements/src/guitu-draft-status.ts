import { nothing } from 'lit/html.js';
import type { FormStore } from '@guitu/forms';
import type { DraftKeeper, DraftKey, DraftStore } from '@guitu/forms/drafts';
import { formNamed } from './companion/linked-form.js';
import type * as OpenDraft from './draft-status/open-draft.js';
import type { DraftScene, DraftWatch } from './draft-status/watch-draft.js';
import { adoptStyles } from './form/adopt-styles.js';
import { localeOf } from './messages/messages.js';
import { tokens } from './styles/tokens.js';
import { TemplateElement } from './template-element.js';
import type { Changed, Properties } from './template-element.js';

/**
 * What is true of the draft of a form, in words: saved or not and why, an earlier draft to take up, two drafts to
 * choose from. Saves when the page is left, tries again when the network is back, and hears of other tabs.
 *
 * ```html
 * <guitu-form id="plan" document="individual-assistance-plan"></guitu-form>
 * <guitu-draft-status for="plan"></guitu-draft-status>
 * ```
 *
 * It speaks of the draft of a form that has `storage` and `draftKey`. Else give it `drafts` and `draftKey`, or a `keeper`
 * that the page has made. Without them it keeps nothing.
 *
 * @tag guitu-draft-status
 * @summary State of the draft of a form.
 * @fires {CustomEvent<DraftDetail>} guitu-draft-saved - Everything is stored; detail `{ savedAt }`.
 * @fires {CustomEvent<DraftDetail>} guitu-draft-conflict - There is another draft to choose from; detail `{ savedAt
 *   }`, its time.
 * @fires {CustomEvent<DraftRestoredDetail>} guitu-draft-restored - The person took up an earlier draft; detail `{
 *   savedAt, paths }`, where `paths` names what the draft and the document have both changed.
 * @csspart draft - Everything.
 * @csspart line - The line that is always there.
 * @csspart trouble - What could not be done, and what to do about it.
 * @csspart conflict - The choice between two drafts.
 * @csspart merged - What is to be checked after a merge.
 * @csspart offer - The earlier draft.
 * @csspart button - A button.
 */
export class GuituDraftStatus extends TemplateElement {
  /** @internal */
  static override readonly styles = [tokens];
  /** @internal */
  static override readonly properties: Properties = {
    keeper: { attribute: false },
    for: {},
    form: { attribute: false },
    drafts: { attribute: false },
    draftKey: { attribute: false },
    locale: {},
    parts: { attribute: false },
    scene: { attribute: false },
  };

  /** The keeper of the page, which the page stops itself. */
  keeper: DraftKeeper | undefined;
  /** Id of the `<guitu-form>` whose draft is to be kept; the one around this element when absent. */
  for = '';
  /** The same form as an element; anything with a `store` that fires `guitu-ready`. */
  form: (HTMLElement & { readonly store: FormStore | undefined }) | undefined;
  /** Where drafts are kept. */
  drafts: DraftStore | undefined;
  /** Whose draft of what it is. Set it anew for another record. */
  draftKey: DraftKey | undefined;
  /** Language of the words; that of the form when absent. */
  locale = '';

  private parts: typeof OpenDraft | undefined;
  private scene: DraftScene | undefined;
  private watch: DraftWatch | undefined;
  private watched: DraftKeeper | undefined;
  private own: { readonly keeper: DraftKeeper; readonly drafts: DraftStore; readonly key: DraftKey } | undefined;
  private announced = '';
  private pressed: Element | undefined;
  /** The save of a keeper that had to go: the next one looks when it is done. */
  private ending: Promise<unknown> = Promise.resolve();

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener('guitu-ready', this.onReady);
    // Before the button acts: what it asks for may be drawn before the event comes back up.
    this.renderRoot.addEventListener('click', this.onPress, true);
    void this.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('guitu-ready', this.onReady);
    this.renderRoot.removeEventListener('click', this.onPress, true);
    this.unwatch();
    this.endOwn();
  }

  protected override willUpdate(changed: Changed): void {
    if (['keeper', 'for', 'form', 'drafts', 'draftKey'].some((name) => changed.has(name))) void this.start();
  }

  protected override render(): unknown {
    const { parts, scene, watch, watched } = this;
    if (!parts || !scene || !watch || !watched) return nothing;
    const language = localeOf(this.locale || watched.store.kind.texts.language);
    const words = parts.DRAFT_WORDS[language];
    this.announced = parts.announcementOf(scene, words, this.announced);
    return parts.draftView(scene, words, watch, language, this.announced);
  }

  /** A button that goes away with its question takes the focus along; the line then has it. */
  protected override updated(): void {
    if (!this.pressed || this.pressed.isConnected) return;
    this.pressed = undefined;
    const { activeElement, body } = this.ownerDocument;
    // Where the person has gone on meanwhile, they stay.
    if (activeElement === null || activeElement === body)
      this.renderRoot.querySelector<HTMLElement>('.gt-line')?.focus();
  }

  private async start(): Promise<void> {
    this.parts ??= await import('./draft-status/open-draft.js');
    if (!this.isConnected) return;
    adoptStyles(this, this.renderRoot, this.parts.draftStatusStyles);
    const form = this.formOf();
    const kept = form && this.parts.keeperOf(form);
    const keeper = this.keeper ?? kept ?? this.ownKeeper(this.parts);
    if (keeper === this.watched) return;
    this.unwatch();
    this.watched = keeper;
    await this.ending;
    if (!keeper || this.watched !== keeper) return;
    this.watch = this.parts.watchDraft(keeper, {
      show: (scene) => (this.scene = scene),
      tell: (type, detail) => {
        // The form says itself what becomes of its draft.
        if (keeper === kept && type !== 'guitu-draft-restored') return;
        this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
      },
    });
  }

  /** The keeper of the form that is named, made when the form is there and again when it has another store. */
  private ownKeeper({ keepDraft }: typeof OpenDraft): DraftKeeper | undefined {
    const { drafts, draftKey: key } = this;
    const store = this.formOf()?.store;
    if (this.own && this.own.keeper.store === store && this.own.drafts === drafts && this.own.key === key)
      return this.own.keeper;
    this.endOwn();
    if (!store || !drafts || !key) return undefined;
    this.own = { keeper: keepDraft(store, { drafts, key }), drafts, key };
    return this.own.keeper;
  }

  private formOf(): GuituDraftStatus['form'] {
    return this.form ?? formNamed(this, this.for);
  }

  private unwatch(): void {
    this.watch?.stop();
    this.watch = undefined;
    this.watched = undefined;
    this.scene = undefined;
  }

  private endOwn(): void {
    const { keeper } = this.own ?? {};
    this.own = undefined;
    if (keeper) this.ending = keeper.save().then(() => keeper.stop());
  }

  private readonly onReady = (): void => void this.start();

  private readonly onPress = (event: Event): void => {
    this.pressed = (event.target as Element).closest('button') ?? undefined;
  };
}
