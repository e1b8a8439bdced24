import type { Drawing } from '../form/drawing.js';
import type { FormWish } from '../form/form-wish.js';
import type { Style } from '../styles/style.js';
import { widerStyles } from './wider-styles.js';

/** What a part adds to how a form is drawn. */
type Addition = Partial<Drawing>;

/** A form that does more than a form has to: of each part only what the page asked for is loaded. */
export async function widen(usual: Drawing, host: FormWish, isLedger: boolean): Promise<Drawing> {
  const { layout, withPatch, withUndo, validateOn, checks, prefilled, storage, context, score } = host;
  const wanted: (Promise<Addition> | false | undefined)[] = [
    layout === 'steps' && import('./steps.js').then(({ stepsDrawing }) => stepsDrawing(host)),
    layout === 'tabs' && import('./tabs.js').then(({ tabsDrawing }) => tabsDrawing(host)),
    layout === 'own' && import('./own-layout.js').then(({ ownDrawing }) => ownDrawing),
    withPatch && import('./told-patches.js').then(({ patchDrawing }) => patchDrawing),
    withUndo && import('./undo.js').then(({ undoDrawing }) => undoDrawing(host)),
    validateOn && import('./validate-on.js').then(({ validateOnDrawing }) => validateOnDrawing(validateOn)),
    checks && import('./checked-fields.js').then(({ checkedDrawing }) => checkedDrawing(checks)),
    prefilled && import('./prefilled-fields.js').then(({ prefilledDrawing }) => prefilledDrawing(host, prefilled)),
    storage && import('./kept-draft.js').then(({ draftDrawing }) => draftDrawing(host, storage)),
    context.role && import('./role-notes.js').then(({ roleDrawing }) => roleDrawing(context.role)),
    score ? import('../score/live-score.js').then(({ scoreDrawing }) => scoreDrawing(host, score)) : undefined,
    isLedger &&
      Promise.all([import('./ledger-field.js'), withPatch ? import('./told-patches.js') : undefined]).then(
        ([{ ledgerDrawing }, patches]) => ledgerDrawing(host, usual, patches?.patchSince),
      ),
  ];
  return together(
    usual,
    (await Promise.all(wanted)).filter((one): one is Addition => Boolean(one)),
  );
}

/** The usual drawing with some parts added to it. */
function together(usual: Drawing, parts: readonly Addition[]): Drawing {
  const one = <Name extends keyof Drawing>(name: Name): Pick<Drawing, Name> | undefined =>
    parts.find((part) => part[name] !== undefined) as Pick<Drawing, Name> | undefined;
  return {
    ...usual,
    ...one('arrange'),
    ...one('open'),
    styles: parts.reduce<readonly Style[]>(
      (styles, part) => [...styles, ...(part.styles ?? [])],
      [...usual.styles, widerStyles],
    ),
    field: (...given) => (one('field') ?? usual).field(...given),
    actions: (view, submit) =>
      parts.reduce((drawn, part) => part.actions?.(view, drawn) ?? drawn, usual.actions(view, submit)),
    note: (view, state) => {
      const notes = [usual, ...parts].map((part) => part.note?.(view, state)).filter((note) => note !== undefined);
      return notes.length > 0 ? notes : undefined;
    },
    left: (view, path) => parts.forEach((part) => part.left?.(view, path)),
    tells: (view, type) => Object.assign({}, ...parts.map((part) => part.tells?.(view, type))) as object,
    connect: (view, host) => {
      const ends = parts.map((part) => part.connect?.(view, host));
      return () => ends.forEach((end) => end?.());
    },
  };
}
