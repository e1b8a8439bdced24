import { isEqual } from '../document/equal.js';
import { setTo } from '../document/edit.js';
import { formatStored, parseEntered } from '../fields/entered-text.js';
import type { FormStore } from '../form-store.js';
import type { JsonObject, JsonValue } from '../json.js';
import type { FormModel } from './form-model.js';
import { forgetTexts, markAt, setMark } from './marks.js';

/** The functions of a form that change values, and what the person does at a field. */
export type ValueActions = Pick<
  FormStore,
  'set' | 'clear' | 'enter' | 'fill' | 'leave' | 'beginComposition' | 'endComposition'
>;

/** Makes them for one form. */
export function createValueActions(model: FormModel): ValueActions {
  const { catalogue, composing, marks } = model;

  /** Lets a change wait while an input method composes in the field. */
  function isHeld(path: string, change: (path: string) => boolean): boolean {
    if (!composing.has(path)) return false;
    composing.set(path, change);
    return true;
  }

  function set(path: string, value: JsonValue | undefined): boolean {
    catalogue.requireWritable(path);
    if (model.isReadonly(path) || isHeld(path, (place) => set(place, value))) return false;
    return model.batch(() => {
      const { unreadable } = markAt(marks, path);
      const before = model.document;
      const isEdited = model.edit(path, setTo(value));
      forgetTexts(marks, path);
      if (isEdited || unreadable) noteChange(path, before);
      model.outdateBelow(path);
      return isEdited || unreadable;
    });
  }

  function enter(path: string, text: string): boolean {
    const { field } = catalogue.entryOf(path).shape;
    if (model.isReadonly(path) || isHeld(path, (place) => enter(place, text))) return false;
    const entered = parseEntered(field, text);
    return model.batch(() => {
      const mark = markAt(marks, path);
      const textBefore = mark.text ?? formatStored(field, model.get(path));
      const before = model.document;
      const isEdited = model.edit(path, setTo(entered.outcome === 'value' ? entered.value : undefined));
      if (!isEdited && text === textBefore) return false;
      const isWritten = text === formatStored(field, model.get(path));
      setMark(marks, path, {
        text: isWritten ? undefined : text,
        unreadable: entered.outcome === 'unreadable',
        filled: isEdited ? undefined : mark.filled,
      });
      noteChange(path, before);
      return true;
    });
  }

  /** A change of the text alone is news too: for the server's issues and for the validation. */
  function noteChange(path: string, before: JsonObject): void {
    setMark(marks, path, { changed: true });
    model.outdate(model.layers.fieldChanged(path, before, model.document));
    model.outdate([path]);
    model.outdateIssues();
  }

  function endComposition(path: string): void {
    const change = composing.get(path);
    if (!composing.delete(path)) return;
    change?.(path);
    model.resume();
  }

  return {
    set,
    clear: (path) => set(path, undefined),
    enter,
    fill: (path, value) => {
      const { filled, unreadable } = markAt(marks, path);
      const current = model.get(path);
      const isFree =
        current === undefined || current === '' ? !unreadable : filled !== undefined && isEqual(current, filled);
      if (!isFree || !set(path, value)) return false;
      setMark(marks, path, { filled: value });
      return true;
    },
    leave: (path) => {
      const { field } = catalogue.entryOf(path).shape;
      endComposition(path);
      model.batch(() => {
        const { changed, shown, text, unreadable } = markAt(marks, path);
        const value = model.get(path);
        const isPlainText = field.type === 'string' && field.codelist === undefined && field.format === undefined;
        if (changed && isPlainText && typeof value === 'string') model.edit(path, setTo(value.trim()));
        setMark(marks, path, { touched: true, shown: shown || changed, text: unreadable ? text : undefined });
        model.outdate([path]);
        // What is wrong with an object or list as a whole shows once one of its fields was left.
        if (changed) for (const above of pathsAbove(path)) showAt(above);
      });
      model.listeners.forEach((listener) => listener(path));
    },
    beginComposition: (path) => {
      if (!composing.has(path)) composing.set(path, undefined);
    },
    endComposition,
  };

  function showAt(path: string): void {
    if (markAt(marks, path).shown) return;
    setMark(marks, path, { shown: true });
    model.outdate([path]);
  }
}

/** The objects and lists that hold a field, but not the document itself. */
function pathsAbove(path: string): readonly string[] {
  const above: string[] = [];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) above.push(path.slice(0, end));
  return above;
}
