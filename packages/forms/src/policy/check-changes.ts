import type { Language, Role } from '@guitu/core';
import { touchedPaths } from '../changes/touched-paths.js';
import { valueAt } from '../changes/patch-document.js';
import { IDENTITY_PATHS } from '../document/start.js';
import { createVisibility, isHidden } from '../fields/visibility.js';
import type { FormKind } from '../form-store.js';
import { labelOf } from '../issues/label.js';
import type { JsonObject } from '../json.js';
import { policyOf } from './policy-of.js';

/** A place that somebody changed and may not change. */
export interface Overstep {
  readonly path: string;
  /** The way to it in words. */
  readonly label: string;
  /** Who may change it; nobody when empty. */
  readonly roles: readonly Role[];
  /** What is wrong, in the language of the kind. Holds no value of the documents. */
  readonly message: string;
}

/** Whether all that somebody changed may be changed by them. */
export interface CheckedChanges {
  readonly allowed: boolean;
  /** In the order in which the places were found; empty when allowed. */
  readonly oversteps: readonly Overstep[];
}

/** What else the check needs to know. */
export interface CheckChangesOptions {
  /** The day, `YYYY-MM-DD`, that conditions of the layout take as today. */
  readonly asOf?: string;
}

interface Words {
  readonly roles: Readonly<Record<Role, string>>;
  readonly or: string;
  readonly only: string;
  readonly nobody: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  'zh-CN': {
    roles: { fill: '填写', review: '审核', approve: '审批', read: '查看' },
    or: '、',
    only: '“{label}”只能由{roles}的人改动',
    nobody: '“{label}”不能改动',
  },
  en: {
    roles: { fill: 'fill in', review: 'review', approve: 'approve', read: 'read' },
    or: ' or ',
    only: 'Only those who {roles} may change “{label}”',
    nobody: '“{label}” cannot be changed',
  },
};

/**
 * Checks that somebody with a role changed only what they may. It is the rule by which forms keep
 * fields read-only, for a server: what a browser says about roles is no protection. The first version of
 * a document is checked against `{}`. What the later document leaves out because its layout hides it is
 * nobody's overstep.
 *
 * @example
 * const { allowed, oversteps } = checkChanges(kind, stored, received, 'review');
 */
export function checkChanges(
  kind: Pick<FormKind, 'definition' | 'texts' | 'catalogue'>,
  before: JsonObject,
  after: JsonObject,
  role: Role,
  { asOf }: CheckChangesOptions = {},
): CheckedChanges {
  const { definition, texts } = kind;
  const policy = policyOf(definition, role);
  const { hidden } = createVisibility(definition, asOf)(after);
  const isLeftOut = (path: string): boolean => valueAt(after, path) === undefined && isHidden(hidden, path);
  // A new document says which it is; whether it says so rightly is for the validation.
  const isFirst = (path: string): boolean => IDENTITY_PATHS.has(path) && valueAt(before, path) === undefined;
  const words = WORDS[texts.language];
  const oversteps = touchedPaths(definition.root, before, after)
    .filter((path) => !policy.mayChange(path) && !isLeftOut(path) && !(isFirst(path) && policy.mayChange('/header')))
    .map((path) => {
      const label = labelOf(path, kind);
      const roles = IDENTITY_PATHS.has(path) ? [] : policy.rolesAt(path);
      const told = roles.map((one) => words.roles[one]).join(words.or);
      const message = (roles.length > 0 ? words.only : words.nobody).replace('{label}', label).replace('{roles}', told);
      return { path, label, roles, message };
    });
  return { allowed: oversteps.length === 0, oversteps };
}
