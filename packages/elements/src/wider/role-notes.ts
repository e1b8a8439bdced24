import { html } from 'lit/html.js';
import type { FormKind } from '@guitu/forms';
import { policyOf } from '@guitu/forms/policy';
import type { Role, RolePolicy } from '@guitu/forms/policy';
import type { Drawing } from '../form/drawing.js';
import { widerWords } from './wider-words.js';

const policies = new WeakMap<FormKind, Map<Role, RolePolicy>>();

/** Says of what somebody may not change who fills it in; once for a group whose members are all alike. */
export function roleDrawing(role: Role | undefined): Partial<Drawing> {
  return {
    note: (view, { path, readonly }) => {
      if (!readonly || role === undefined) return undefined;
      const { rolesAt } = policyIn(view.store.kind, role);
      const roles = rolesAt(path);
      const above = path.slice(0, path.lastIndexOf('/')).replace(/\/[0-9]+$/, '');
      // What nobody may change is no matter of roles.
      if (roles.includes(role) || (above !== '' && String(rolesAt(above)) === String(roles))) return undefined;
      const words = widerWords(view);
      return html`<p class="gt-note" part="role">
        ${words.onlyBy(roles.map((one) => words.filledBy[one]).join(words.comma))}
      </p>`;
    },
  };
}

function policyIn(kind: FormKind, role: Role): RolePolicy {
  const known = policies.get(kind) ?? new Map<Role, RolePolicy>();
  policies.set(kind, known);
  const policy = known.get(role) ?? policyOf(kind.definition, role);
  known.set(role, policy);
  return policy;
}
