import { toTemplate } from '@guitu/core';
import type { DocumentDefinition, Field, Role } from '@guitu/core';
import { groundOf } from '../changes/ground.js';
import { placeOf } from '../changes/patch.js';
import { IDENTITY_PATHS } from '../document/start.js';
import { mayChange, rolesOf } from '../fields/roles.js';

/** What somebody may change in one kind of document. */
export interface RolePolicy {
  readonly role: Role;
  /** Pointer templates of the single values that may be changed, in the order of the document. */
  readonly fields: readonly string[];
  /** Whether what stands at a path may be changed; what the document does not know belongs to what holds it. */
  mayChange(path: string): boolean;
  /** Who may change what stands at a path. */
  rolesAt(path: string): readonly Role[];
}

/**
 * What somebody with a role may change in one kind of document, as its layout declares it: the same
 * that a form with that role lets be changed.
 *
 * @example
 * policyOf(kind.definition, 'approve').mayChange('/approval/finalDecision'); // true
 */
export function policyOf(definition: DocumentDefinition, role: Role): RolePolicy {
  const { root, layout } = definition;

  function isOpen(path: string): boolean {
    const ground = groundOf(root, path);
    if (!ground) return isOpen(placeOf(path).holder);
    const template = toTemplate(path, root);
    if (IDENTITY_PATHS.has(path)) return false;
    // Content without fields of its own belongs to whoever may change what holds it.
    if (!ground.field) return rolesOf(layout, template).includes(role);
    return mayChange(layout, role, { field: ground.field, template });
  }

  return {
    role,
    fields: leavesOf(root, '').filter(isOpen),
    mayChange: isOpen,
    rolesAt: (path) => rolesOf(layout, toTemplate(path, root)),
  };
}

/** Templates of the single values of a document. */
function leavesOf(field: Field, template: string): readonly string[] {
  if (field.item) return leavesOf(field.item, `${template}/*`);
  if (field.fields) return field.fields.flatMap((member) => leavesOf(member, `${template}/${member.name}`));
  return [template];
}
