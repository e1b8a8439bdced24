import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { memberOf } from '@guitu/core';
import type { JsonObject } from '@guitu/forms';
import type { PaperNode } from '@guitu/forms/paper';
import type { PrintDetail } from './event-details.js';
import { adoptStyles } from './form/adopt-styles.js';
import type { ResolveAttachment } from './files/hooks.js';
import { shippedDocuments } from './form/documents.js';
import type { DocumentSource } from './form/documents.js';
import type { Locale } from './messages/messages.js';
import { UnreadableResult } from './result/refusal.js';
import type { KnownPictures } from './print/signed-pictures.js';
import { ResultElement } from './result/result-element.js';
import type { Properties } from './template-element.js';

/** What prints what is shown. */
type Printing = (copies: number) => void;

/** What another element has to say of the document that it holds. */
interface Holder extends HTMLElement {
  readonly document: string;
  readonly profile?: string;
  readonly value: JsonObject | undefined;
  readonly resolveAttachment?: ResolveAttachment | undefined;
}

/**
 * A document on paper: the pages as the printer gives them, blank or filled, and a button that prints them and
 * nothing else of the page.
 *
 * ```html
 * <guitu-print for="form"></guitu-print>
 * <guitu-print document="leave-application" blank></guitu-print>
 * ```
 *
 * @tag guitu-print
 * @summary Pages of a document, and printing them.
 * @fires {CustomEvent<PrintDetail>} guitu-print - The person asks to print; detail `{ document, pages, copies }`. Prevent it to
 *   print in your own way, or not at all.
 * @csspart bar - How many pages there are, and the button.
 * @csspart count - How many pages there are.
 * @csspart caution - How many pictures of signatures are not what was signed.
 * @csspart print - The button.
 * @csspart desk - What the pages lie on.
 * @csspart notice - Why nothing is shown.
 */
export class GuituPrint extends ResultElement {
  /** @internal */
  static override readonly properties: Properties = {
    ...ResultElement.properties,
    document: {},
    profile: {},
    value: { attribute: false },
    for: {},
    blank: { type: Boolean },
    numbers: { type: Boolean },
    grounds: { type: Boolean },
    mask: {},
    copies: { type: Number },
    withoutActions: { type: Boolean, attribute: 'without-actions' },
    documents: { attribute: false },
    resolveAttachment: { attribute: false },
    changes: { attribute: false },
  };

  /** Slug of the document; that of the value when absent. */
  document = '';
  /** Profile of a place, whose names are printed; that of the form or of the document when absent. */
  profile = '';
  /** The document to print; a form to fill in by hand when absent. */
  value: JsonObject | undefined;
  /** Id of the `<guitu-form>` that has the document. */
  for = '';
  /** Prints a form to fill in by hand, whatever has been filled in. */
  blank = false;
  /** Prints the number of each field behind its title. */
  numbers = false;
  /** Prints at the end which laws, regulations and norms the document rests on. */
  grounds = false;
  /** `auto` keeps what is sensitive off the paper, but for the ends of numbers. */
  mask: 'auto' | 'off' = 'off';
  /** How often it is printed. */
  copies = 1;
  /** Leaves out the button, for pages that have their own and call `print()`. */
  withoutActions = false;
  /** Where documents come from. */
  documents: DocumentSource = shippedDocuments;

  /**
   * Gives a registered file, so that drawn signatures and seals are printed as pictures; that of the form when absent.
   * A picture is only printed when it has the digest that the document registers, and none where values are masked.
   */
  resolveAttachment: ResolveAttachment | undefined;

  private changes = 0;
  private pages: readonly HTMLElement[] = [];
  private printing: Printing | undefined;
  private readonly known: KnownPictures = new Map();
  private followed: EventTarget | undefined;

  /** How many pages there are; 0 while they are made. */
  get pageCount(): number {
    return this.pages.length;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.follow(undefined);
  }

  /** Prints the pages and nothing else of the page. Fires no event: a person did not do it. */
  print(): void {
    this.printing?.(Math.max(1, Math.floor(this.copies) || 1));
  }

  protected override async draw(locale: Locale): Promise<TemplateResult | undefined> {
    const holder = this.for ? this.holder() : undefined;
    this.follow(holder);
    const value = this.blank ? undefined : holder ? holder.value : this.value;
    const header = memberOf(value, 'header');
    const named = memberOf(header, 'document');
    const written = memberOf(header, 'profile');
    const profile = this.profile || holder?.profile || (typeof written === 'string' ? written : '');
    const slug = this.document || holder?.document || (typeof named === 'string' ? named : '');
    if (slug === '') {
      if (value === undefined) return undefined;
      throw new UnreadableResult();
    }
    if (value !== undefined && (typeof value !== 'object' || (named !== undefined && named !== slug)))
      throw new UnreadableResult();
    const [
      kind,
      {
        openPaper,
        signedPictures,
        MASKED,
        paperStyleOf,
        printStyles,
        pagedStyles,
        PRINT_WORDS,
        pagedSheet,
        printAlone,
        paperSize,
        printDesk,
      },
    ] = await Promise.all([
      this.documents.loadDocument(slug, profile ? { language: locale, profile } : { language: locale }),
      import('./print/load-print.js'),
    ]);
    const { numbers, grounds } = this;
    const resolve = this.mask === 'auto' ? undefined : (this.resolveAttachment ?? holder?.resolveAttachment);
    const [draw, { pictures, refused }] = await Promise.all([
      openPaper(kind, value),
      value && resolve
        ? signedPictures(kind, value, resolve, this.known)
        : { pictures: new Map<string, HTMLCanvasElement>(), refused: 0 },
    ]);
    const sheet = (ledgerPages?: readonly number[]): PaperNode =>
      draw({
        numbers,
        grounds,
        // A canvas is found by the name of its attachment.
        pictures: new Map(Array.from(pictures.keys(), (id) => [id, id])),
        ...(ledgerPages ? { ledgerPages } : {}),
        ...(this.mask === 'auto' ? { mask: MASKED } : {}),
      });
    const style = paperStyleOf(kind.definition.kind);
    const styles = [printStyles, pagedStyles];
    adoptStyles(this, this.renderRoot, styles);
    const words = PRINT_WORDS[locale];
    const pages = pagedSheet(sheet, style, words, pictures, this.renderRoot);
    this.pages = pages;
    this.printing = (copies) => printAlone(pages, copies, paperSize(style), styles, pictures);
    const ask = (): void => this.ask(slug);
    const title = this.heading || kind.texts.title;
    return html`${printDesk(pages, { title, words, locale, refused, print: this.withoutActions ? undefined : ask })}`;
  }

  private ask(document: string): void {
    const detail: PrintDetail = { document, pages: this.pageCount, copies: this.copies };
    const event = new CustomEvent('guitu-print', { detail, bubbles: true, composed: true, cancelable: true });
    if (this.dispatchEvent(event)) this.print();
  }

  private holder(): Holder | undefined {
    const root = this.getRootNode() as Document | ShadowRoot;
    return (root.getElementById(this.for) as Holder | null) ?? undefined;
  }

  /** Draws anew when the form changes, or another document is there. */
  private follow(holder: EventTarget | undefined): void {
    if (holder === this.followed) return;
    for (const type of ['change', 'guitu-ready']) {
      this.followed?.removeEventListener(type, this.again);
      holder?.addEventListener(type, this.again);
    }
    this.followed = holder;
  }

  private readonly again = (): void => {
    this.changes += 1;
  };
}
