import { html, nothing } from 'lit/html.js';
import type { FieldState, FormField } from '@guitu/forms';
import { isMaskedField, maskField } from '@guitu/forms/mask';
import { shownMembers } from '../form/field-list.js';
import { follow } from '../form/follow.js';
import type { FormView } from '../form/view.js';
import type { CreateMasking, Masking } from './masking.js';
import { MASKING_WORDS } from './masking-words.js';
import type { MaskingWords } from './masking-words.js';
import { createRevealed } from './revealed.js';
import { revealControl } from './reveal-control.js';

export { maskingStyles } from './masking-styles.js';

/** Makes the masking of one form: what shows, for how long, and what shows it. */
export const createMasking: CreateMasking = (store, host, tell) => {
  const revealed = createRevealed(store, () => host.revealSeconds);
  const isMaskable = ({ field, value, text }: FieldState): boolean =>
    isMaskedField(field) && (text !== '' || (Array.isArray(value) ? value.length > 0 : value !== undefined));

  const masking: Masking = {
    hides: (state) => isMaskable(state) && !revealed.has(state.path),
    text: (state, text) => (text !== '' && masking.hides(state) ? maskField(state.field, text) : text),
    value: (view, { path, title }, value) => {
      const state = store.fieldState(path);
      if (!isMaskable(state)) return value;
      const words = wordsOf(view);
      const isHidden = masking.hides(state);
      const shown = isHidden
        ? html`<span class="gt-masked"
            ><span aria-hidden="true">${value}</span><span class="gt-hidden">${words.masked}</span></span
          >`
        : html`<span class="gt-revealed">${value}</span>`;
      return html`${shown}${revealControl({
        view,
        words,
        id: view.id(path, 'reveal'),
        label: title,
        texts: { reveal: words.reveal, mask: words.mask },
        isHidden,
        purposes: purposesOf(host.revealPurposes),
        reveal: (purpose) => reveal([path], purpose),
        mask: () => revealed.mask(path),
      })}`;
    },
    section: (view, fields) =>
      follow(store.signals, () => {
        const paths = fields
          .flatMap((field) => leavesOf(view, field))
          .filter(isMaskable)
          .map(({ path }) => path);
        if (paths.length < 2) return nothing;
        const words = wordsOf(view);
        const hidden = paths.filter((path) => !revealed.has(path));
        return html`<div class="gt-section-reveal">
          ${revealControl({
            view,
            words,
            id: view.id(paths[0] ?? '', 'reveal-all'),
            label: words.section,
            texts: { reveal: words.revealSection(hidden.length), mask: words.maskSection },
            isHidden: hidden.length > 0,
            purposes: purposesOf(host.revealPurposes),
            reveal: (purpose) => reveal(hidden, purpose),
            mask: () => paths.forEach((path) => revealed.mask(path)),
          })}
        </div>`;
      }),
  };
  return masking;

  /** Shows what the page allows; whether it allowed anything. */
  function reveal(paths: readonly string[], purpose: string | undefined): boolean {
    const allowed = paths.filter((path) => tell(path, purpose));
    store.signals.batch(() => allowed.forEach((path) => revealed.reveal(path)));
    return allowed.length > 0;
  }

  function leavesOf(view: FormView, { path, field, widget }: FormField): readonly FieldState[] {
    if (field.type === 'object') return shownMembers(view, path).flatMap((member) => leavesOf(view, member));
    if (widget !== 'rows') return [store.fieldState(path)];
    return store.rows(path).flatMap((row) => shownMembers(view, row.path).flatMap((member) => leavesOf(view, member)));
  }
};

function wordsOf({ store, messages }: FormView): MaskingWords {
  return { ...MASKING_WORDS[store.kind.texts.language], ...messages.masking };
}

/** As a property a list; as an attribute, entries between commas. */
function purposesOf(given: string | readonly string[]): readonly string[] {
  const all = typeof given === 'string' ? given.split(/[,，、]/) : given;
  return all.map((purpose) => purpose.trim()).filter((purpose) => purpose !== '');
}
