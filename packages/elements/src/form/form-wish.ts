import type { FormContext } from '@guitu/forms';
import type { Check } from '@guitu/forms/checks';
import type { DraftKey, DraftStore } from '@guitu/forms/drafts';
import type { Prefilled } from '@guitu/forms/prefill';
import type { FileHooks } from '../files/hooks.js';
import type { DocumentSource } from './documents.js';

/** An element as the parts of a form see it: which document, and what the form is to do beyond being filled in. */
export interface FormWish extends HTMLElement, FileHooks {
  readonly document: string;
  readonly profile: string;
  readonly mask: 'auto' | 'off';
  readonly asOf: string;
  readonly context: FormContext;
  readonly documents: DocumentSource;
  readonly layout: 'page' | 'steps' | 'tabs' | 'own' | undefined;
  step: string | undefined;
  readonly withPatch: boolean | undefined;
  readonly withUndo: boolean | undefined;
  readonly validateOn: 'blur' | 'input' | 'submit' | undefined;
  readonly checks: Readonly<Record<string, Check>> | undefined;
  readonly prefilled: Prefilled | undefined;
  readonly storage: DraftStore | undefined;
  readonly draftKey: DraftKey | undefined;
  readonly autosave: number | undefined;
  readonly score: string | undefined;
}
