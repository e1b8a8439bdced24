import type { Layout, Role } from '@guitu/core';
import { isFixed } from '../document/tidy.js';
import type { FormField } from '../form-store.js';

const FILL: readonly Role[] = ['fill'];

/** Who may change a field: as the layout says of it, or of the nearest field that holds it. */
export function rolesOf(layout: Layout, template: string): readonly Role[] {
  const roles = layout.fields[template]?.roles;
  return roles ?? (template === '' ? FILL : rolesOf(layout, template.slice(0, template.lastIndexOf('/'))));
}

/** Whether somebody may change a field; without a role everybody may. What can only have one value nobody changes. */
export function mayChange(
  layout: Layout,
  role: Role | undefined,
  { field, template }: Pick<FormField, 'field' | 'template'>,
): boolean {
  return !isFixed(field) && (role === undefined || rolesOf(layout, template).includes(role));
}
