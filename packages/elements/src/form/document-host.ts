import type { FormContext, FormStore, JsonObject, ServerIssues } from '@guitu/forms';
import type { AnsweredWords } from '../answered/answered-words.js';
import type { AttachmentLimits, ReadFingerprint, ResolveAttachment, Upload } from '../files/hooks.js';
import { localeOf } from '../messages/messages.js';
import type { Messages } from '../messages/messages.js';
import type { WiderWords } from '../wider/wider-words.js';
import type { DivisionWords } from '../division/division-words.js';
import { formStyles } from '../styles/form-styles.js';
import { TemplateElement } from '../template-element.js';
import type { FieldWords } from '../widgets/field-words.js';
import type { SearchWords } from '../widgets/search-words.js';
import type { Changed } from '../template-element.js';
import { adoptStyles } from './adopt-styles.js';
import { createView } from './create-view.js';
import { withDocumentId } from './document-id.js';
import { documentProperties, loadingProperties } from './document-properties.js';
import { reasonOf, refusalOf } from './document-refusal.js';
import type { DocumentSource } from './documents.js';
import { focusSummary } from './error-summary.js';
import type { FormWish } from './form-wish.js';
import { loadForm } from './load-form.js';
import type { LoadedForm, ToldByServer } from './load-form.js';
import { loadNotice } from './load-notice.js';
import type { FormView, Mode } from './view.js';

let instances = 0;

/** What a form element is given, and the form that it has loaded for that. */
export abstract class DocumentHost extends TemplateElement implements FormWish {
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
  /** `edit`, `review` (what was answered, to be looked through), `readonly` or `print`. */
  mode: Mode = 'edit';
  /** The same as `mode="readonly"`. */
  readonly = false;
  /** `light` draws into the page instead of a shadow root. Read once, when the element is connected. */
  rootKind: 'shadow' | 'light' = 'shadow';
  /** The day, `YYYY-MM-DD`, that rules take as today. */
  asOf = '';
  /** Level of the heading with the title of the document. */
  headingLevel = 2;
  /** Ids of sections and paths of fields that the page shows elsewhere, with blanks between them. */
  without = '';
  /** Leaves out what fields rest on. */
  withoutSources = false;
  /** Leaves out the button to submit, for pages that have their own and call `submit()`. */
  withoutActions = false;
  /** `auto` masks what is sensitive where the document is read or printed, until a person asks to see it. */
  mask: 'auto' | 'off' = 'off';
  /** Purposes to choose from before a masked value is shown, also as an attribute with commas; none is asked for when empty. */
  revealPurposes: string | readonly string[] = [];
  /** How long a revealed value shows, in seconds. */
  revealSeconds = 60;
  /** What the page knows of the person at the form and of a new document. Set it before the document loads. */
  context: FormContext = {};
  /** Words to use in place of those of the language. */
  messages: Partial<Messages & FieldWords & WiderWords & AnsweredWords & DivisionWords & SearchWords> = {};
  /** Where documents and long code lists come from. */
  documents: DocumentSource = this.usualDocuments();
  /** Stores one file of the person and gives its id. Without it the form takes no files and no drawn signatures. */
  upload: Upload | undefined;
  /** Gives a registered file to show. */
  resolveAttachment: ResolveAttachment | undefined;
  /** Reads a fingerprint from a device. */
  readFingerprint: ReadFingerprint | undefined;
  /** Which files are taken; photos, scans and recordings of up to 20 MiB when absent. */
  attachmentLimits: AttachmentLimits | undefined;

  /** One section after the other, `steps` or `tabs`, or `own`: the fields that stand in the element; all on one page when absent. */
  layout: FormWish['layout'];
  /** Id of the section that steps or tabs show; the first when absent. */
  step: FormWish['step'];
  /** Says in `input`, `change` and `guitu-submit` what changed, as a JSON Patch. */
  withPatch: FormWish['withPatch'];
  /** Lets the person undo and redo, with Ctrl+Z and Ctrl+Y too. */
  withUndo: FormWish['withUndo'];
  /** When a field shows what is wrong with it: `input`, `blur` (when absent) or `submit`. */
  validateOn: FormWish['validateOn'];
  /** Lets a document with errors be submitted, for example to be finished by somebody else. */
  novalidate: boolean | undefined;
  /** Checks of single fields that the page makes, by JSON Pointer, for example with its server. */
  checks: FormWish['checks'];
  /** What `prefill` of `@guitu/forms/prefill` gave, to say of each value where it came from. Give its `value` too. */
  prefilled: FormWish['prefilled'];
  /** Where the draft is kept; nowhere when absent. */
  storage: FormWish['storage'];
  /** Whose draft of which record it is. */
  draftKey: FormWish['draftKey'];
  /** Milliseconds without a change after which the draft is saved; only by `saveDraft()` when 0 or absent. */
  autosave: FormWish['autosave'];
  /** Name of a rubric of the document: its score follows what is filled in, as an opinion, with the way to each line. */
  score: FormWish['score'];

  protected notice: unknown;
  protected view: FormView | undefined;
  private current: LoadedForm | undefined;
  private readonly idPrefix = `guitu${(instances += 1)}`;
  private ownStore: FormStore | undefined;
  private turn = 0;
  private given: JsonObject | undefined;
  private told: ToldByServer = { issues: [], document: undefined };

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
    return this.told.issues;
  }
  set serverErrors(issues: ServerIssues) {
    const { store } = this;
    this.told = { issues, document: store?.document };
    if (!store) return;
    store.setServerIssues(issues);
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

  protected override willUpdate(changed: Changed): void {
    const isChanged = (...names: readonly string[]): boolean => names.some((name) => changed.has(name));
    if ([...changed.keys()].some((name) => name in loadingProperties)) void this.load();
    // A new view draws everything anew, so it is made only where something in it is another.
    if (isChanged('current', 'messages', 'headingLevel', 'without', 'withoutSources'))
      this.view = this.current && this.viewOf(this.current);
  }

  /** Where documents come from unless the page says so. */
  protected abstract usualDocuments(): DocumentSource;

  /** Drawn anew, so that nothing stays of what the person was in the middle of. */
  protected startOver(value?: JsonObject): void {
    this.store?.reset(value);
    if (this.current) this.current = { ...this.current };
  }

  protected tell(type: string, known: object, cancelable = false): boolean {
    const detail = { ...known, ...this.view?.drawing.tells?.(this.view, type) };
    return this.dispatchEvent(new CustomEvent(type, { detail, cancelable, bubbles: true, composed: true }));
  }

  private async load(): Promise<void> {
    if (!this.document && !this.ownStore) return;
    const turn = (this.turn += 1);
    const language =
      this.ownStore?.kind.texts.language ?? localeOf(this.locale || this.closest('[lang]')?.getAttribute('lang'));
    const mode = this.readonly && this.mode === 'edit' ? 'readonly' : this.mode;
    const { document, ownStore, current, given, told } = this;
    const refusal = ownStore ? undefined : refusalOf(given, document);
    this.given = refusal ? undefined : given;
    if (refusal) this.tell('guitu-error', { slug: document, reason: refusal });
    const note = async (isFailed: boolean): Promise<void> => {
      const notice = await loadNotice(language, this.messages, document, isFailed);
      if (turn === this.turn && (isFailed || !this.current)) this.notice = notice;
    };
    void note(false);
    try {
      const loaded = await loadForm(this, { ownStore, current, given: this.given, told, language, mode });
      if (turn !== this.turn) return;
      const { drawing, masking } = loaded;
      adoptStyles(this, this.renderRoot, masking ? [...drawing.styles, masking.maskingStyles] : drawing.styles);
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

  private viewOf({ store, words, drawing, mode, masking }: LoadedForm): FormView {
    return createView({
      store,
      drawing,
      mode,
      masking: masking?.createMasking(store, this, (path, purpose) =>
        this.tell('guitu-reveal', { path, purpose }, true),
      ),
      messages: { ...words, ...this.messages },
      documents: this.documents,
      showsSources: !this.withoutSources,
      headingLevel: this.headingLevel,
      // Asked while there is little in it, so that the answer costs little.
      width: this.clientWidth,
      without: this.without.split(' '),
      prefix: this.idPrefix,
      root: this.renderRoot,
      tell: (event, path, previous) => {
        const value = this.store?.get(path);
        return this.tell(event, { path, value, previous, source: 'person' }, event === 'guitu-before-change');
      },
    });
  }
}
