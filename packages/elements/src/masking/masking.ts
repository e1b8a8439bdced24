import type { FieldState, FormField, FormStore } from '@guitu/forms';
import type { FormView } from '../form/view.js';
import type { Style } from '../styles/style.js';

/** Keeps values from those who only look, by their class of privacy. Loaded where a page asks for it. */
export interface Masking {
  /** Whether a value is masked now. Followed like a signal. */
  hides(state: FieldState): boolean;
  /** The text of a value, or what is left of it while it is masked. */
  text(state: FieldState, text: string): string;
  /** A value with the button that shows it and masks it again; `value` alone where nothing is ever masked. */
  value(view: FormView, field: FormField, value: unknown): unknown;
  /** What shows all masked values of a section at once. */
  section(view: FormView, fields: readonly FormField[]): unknown;
}

/** What the page that shows a form decides about masked values. */
export interface MaskingHost {
  /** What a person may give as the purpose of looking; without any, none is asked for. */
  readonly revealPurposes: string | readonly string[];
  /** How long a value shows, in seconds. */
  readonly revealSeconds: number;
}

/** Makes the masking of one form. */
export type CreateMasking = (
  store: FormStore,
  host: MaskingHost,
  /** Tells the page which value a person wants to see and for what; `false` when the page forbids it. */
  tell: (path: string, purpose: string | undefined) => boolean,
) => Masking;

/** What masking consists of: it comes with its looks. */
export interface MaskingModule {
  readonly createMasking: CreateMasking;
  readonly maskingStyles: Style;
}
