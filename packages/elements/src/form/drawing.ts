import type { MaskingModule } from '../masking/masking.js';
import type { Style } from '../styles/style.js';
import type { FieldState, FormField, FormSection, FormStore } from '@guitu/forms';
import type { FileHooks } from '../files/hooks.js';
import { asksMore } from './asks-more.js';
import { widerProperties } from './document-properties.js';
import { editDrawing } from './edit-drawing.js';
import type { FormWish } from './form-wish.js';
import { loadUnusual } from './load-unusual.js';
import type { FormView, Mode } from './view.js';

/** How one mode draws a document. */
export interface Drawing {
  /** The sections that the mode shows, in order. */
  sections(view: FormView): readonly FormSection[];
  /** One field with all that belongs to it. */
  field(view: FormView, field: FormField, isWholeSection?: boolean): unknown;
  /** The fields of a section; an object or a list that is called as the section is does not say so again. */
  fields(view: FormView, fields: readonly FormField[], title?: string): unknown;
  /** Whether something that the person gave is not in the document yet; if so, it is said. */
  holds?(view: FormView): boolean;
  /** The whole document at once, where it is not made of sections and fields: a sheet of paper. */
  sheet?(view: FormView): unknown;
  /** What the mode looks like, beyond what all modes share. */
  readonly styles: readonly Style[];
  /** Loads what masks values; only what is looked at and not worked on is masked. */
  readonly loadMasking?: () => Promise<MaskingModule>;
  /** The title that this very document is to carry; that of its kind when `undefined`. */
  title(view: FormView): unknown;
  /** What else stands below the title. */
  about(view: FormView): unknown;
  /** Puts the sections together; one below the other when absent. */
  arrange?(view: FormView, draw: (section: FormSection) => unknown): unknown;
  /** What stands below the sections, of which `submit` is the button; nothing when absent. */
  actions(view: FormView, submit: unknown): unknown;
  /** What else is to be said at a field; `undefined` for nothing. */
  note(view: FormView, state: FieldState): unknown;
  /** The person has left a field. */
  left(view: FormView, path: string): void;
  /** Shows the part of the form that a field is in. */
  open(view: FormView, path: string): void;
  /** What an event of the form says besides what it always says. */
  tells?(view: FormView, type: string): object | undefined;
  /** Joins a form to its element once it is drawn; gives the function that ends it, if there is something to end. */
  connect(view: FormView, host: HTMLElement): (() => void) | undefined;
}

/** What is known of a form before it is drawn. */
type FormAsked = Pick<FormStore, 'kind'>;

/**
 * Loads how a mode draws; filling in what all documents have is always there, all else only where a document or a
 * page asks for it.
 */
export async function loadDrawing(
  mode: Mode,
  store: FormAsked | Promise<FormAsked>,
  hooks: FileHooks = {},
  wish?: FormWish,
): Promise<Drawing> {
  const { root, kind } = (await store).kind.definition;
  const asked = {
    files: hooks.upload ?? hooks.resolveAttachment,
    more: asksMore(root),
    wider:
      wish &&
      (kind === 'ledger' ||
        wish.context.role ||
        wish.querySelector('[slot]') ||
        Object.keys(widerProperties).some((name) => wish[name as keyof FormWish])),
  };
  return mode === 'edit' && !asked.files && !asked.more && !asked.wider
    ? editDrawing
    : (await loadUnusual()).unusualDrawing(mode, asked, hooks, wish, kind === 'ledger');
}
