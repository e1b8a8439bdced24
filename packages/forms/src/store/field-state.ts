import { formatStored } from '../fields/entered-text.js';
import { isHidden } from '../fields/visibility.js';
import type { FieldState } from '../form-store.js';
import type { FormModel } from './form-model.js';
import { markAt } from './marks.js';

/** Everything that a control shows of the field at a path. Throws `UnknownPathError`. */
export function fieldStateOf(path: string, model: FormModel): FieldState {
  const { template, field, title, description, widget, width, source } = model.catalogue.entryOf(path).shape;
  const { text, touched, changed, shown } = markAt(model.marks, path);
  const stored = model.get(path);
  const placed = model.layers.at(path);
  const isShown = shown || model.isSubmitted;
  // The profile that was applied makes what practice expects as binding as what the law requires.
  const isRecommended = field.recommended === true;
  const isBound = isRecommended && model.result.profile === 'reference';
  return {
    // Written out, because spreading costs more than all the rest.
    path,
    template,
    field,
    title,
    description,
    widget,
    width,
    source,
    value: field.type === 'object' || widget === 'rows' ? undefined : stored,
    text: text ?? formatStored(field, stored),
    issues: placed.filter(({ isTold }) => isShown || isTold).map(({ issue }) => issue),
    allIssues: placed.map(({ issue }) => issue),
    touched,
    changed,
    required: field.required === true || isBound,
    recommended: isRecommended && !isBound,
    visible: !isHidden(model.visibility.hidden, path),
    readonly: model.isReadonly(path),
  };
}
