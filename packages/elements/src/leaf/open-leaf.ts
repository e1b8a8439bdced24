import { html } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { resolvePointer } from '@guitu/core';
import { createForm } from '@guitu/forms';
import type { FormStore, JsonObject, JsonValue } from '@guitu/forms';
import { createView } from '../form/create-view.js';
import type { DocumentSource } from '../form/documents.js';
import { loadDrawing } from '../form/drawing.js';
import { personInput } from '../form/person-input.js';
import type { FormView } from '../form/view.js';
import { watchWidth } from '../form/watch-width.js';
import { fileDrawing } from '../files/file-drawing.js';
import { fileScene } from '../files/file-scene.js';
import type { FileHooks } from '../files/hooks.js';
import { loadMessages } from '../messages/messages.js';
import type { Locale, Messages } from '../messages/messages.js';
import { formStyles } from '../styles/form-styles.js';
import type { Style } from '../styles/style.js';

/** The smallest document that has signatures and attachments: their fields, rules and words are the same in all. */
const LENDER = 'interview-record';
/** What of it is ever filled in. */
const KEPT: readonly string[] = ['/header/attachments', '/signatures'];

/** What the element asks for. */
interface LeafWish extends FileHooks {
  readonly readonly: boolean;
  readonly messages: Partial<Messages>;
  readonly documents: DocumentSource;
}

/** Where it draws what. */
export interface LeafSetting {
  readonly path: string;
  /** The document as it stands. */
  readonly document: JsonObject;
  /** The document that a reset goes back to. */
  readonly initial: JsonObject;
  readonly language: Locale;
  readonly prefix: string;
  readonly root: ParentNode;
  readonly tell: (type: 'input' | 'change') => void;
}

/** A shared type that is there to be filled in. */
export interface OpenLeaf {
  readonly store: FormStore;
  readonly view: FormView;
  readonly styles: readonly Style[];
  /** What is wrong, or not in the answer yet. Followed like a signal. */
  fault(isFilled: boolean, isRequired: boolean): { readonly path: string; readonly text: string } | undefined;
  draw(isDisabled: boolean, submit: () => void): unknown;
  watch(drawn: HTMLElement): () => void;
}

/** Loads what a shared type needs to be filled in. */
export async function openLeaf(wish: LeafWish, setting: LeafSetting): Promise<OpenLeaf> {
  const { path, document, initial, language, prefix, root, tell } = setting;
  const mode = wish.readonly ? 'readonly' : 'edit';
  const kind = await wish.documents.loadDocument(LENDER, { language });
  const store = createForm({ kind, value: initial });
  const [words, base] = await Promise.all([loadMessages(language), loadDrawing(mode, store)]);
  const drawing = fileDrawing(base, wish);
  const messages = { ...words, ...wish.messages };
  // What was filled in before the language or the mode changed; a reset still goes back to the start.
  if (document !== initial)
    store.batch(() => KEPT.forEach((at) => store.set(at, resolvePointer(document, at) as JsonValue | undefined)));
  const view = createView({
    store,
    drawing,
    mode,
    messages,
    documents: wish.documents,
    showsSources: false,
    headingLevel: 2,
    prefix,
    root,
    tell: (type) => {
      // Whoever asks for one answer has nothing to say before it changes.
      if (type !== 'guitu-before-change') tell(type);
      return true;
    },
  });
  return {
    store,
    view,
    styles: [...formStyles, ...drawing.styles],
    watch: watchWidth,
    fault: (isFilled, isRequired) => {
      const held = fileScene(view, wish).held();
      if (held) return held;
      if (!isFilled) return isRequired ? { path, text: messages.invalid } : undefined;
      // Read so that it is followed: the verdict follows the document.
      void store.document;
      const issue = store.validate().issues.find((one) => one.severity === 'error' && one.path.startsWith(`${path}/`));
      return issue && { path: issue.path, text: issue.message };
    },
    draw: (isDisabled, submit) => {
      const on = personInput(view, submit);
      return keyed(
        view,
        html`<div
          class="gt-form gt-${mode}"
          part="form"
          lang=${language}
          @input=${on.input}
          @change=${on.change}
          @focusout=${on.focusout}
          @compositionstart=${on.compositionstart}
          @compositionend=${on.compositionend}
          @keydown=${on.keydown}
        >
          <fieldset class="gt-bare" role="presentation" ?disabled=${isDisabled}>
            ${view.drawing.field(view, store.describe(path))}
          </fieldset>
          <div class="gt-hidden" role="status" id=${view.id('', 'status')}></div>
        </div>`,
      );
    },
  };
}
