import { formatStored } from '../fields/entered-text.js';
import { isHidden } from '../fields/visibility.js';
import type { FieldState } from '../form-store.js';
import type { FormModel } from './form-model.js';
import { formField } from './form-shape.js';
import { markAt } from './marks.js';

/** Everything that a control shows of the field at a path. Throws `UnknownPathError`. */
export function fieldStateOf(path: string, model: FormModel): FieldState {
  const shape = formField(path, model.catalogue);
  const { field, widget } = shape;
  const { text, touched, changed, shown } = markAt(model.marks, path);
  const stored = model.get(path);
  const checked = model.layers.checked(path);
  const told = model.layers.told(path);
  const allIssues = told.length === 0 ? checked : [...checked, ...told];
  return {
    ...shape,
    value: field.type === 'object' || widget === 'rows' ? undefined : stored,
    text: text ?? formatStored(field, stored),
    issues: shown || model.submitted.peek() ? allIssues : told,
    allIssues,
    touched,
    changed,
    required: field.required === true,
    recommended: field.recommended === true,
    visible: !isHidden(model.visibility.hidden, path),
    readonly: model.isReadonly(path),
  };
}
