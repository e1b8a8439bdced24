import type { DocumentDefinition } from '../definition.js';
import type { Profile } from '../profile/profile.js';
import type { ProfileOperation } from '../profile/profile-operation.js';
import { definition } from './trial-note.js';

const words = { 'zh-CN': '示例县规范', en: 'Profile of the example county' };

/** The ground of every operation in tests. */
export const source = [{ basis: 'design' }] as const;

/** An operation without its ground. */
type Bare = ProfileOperation extends infer Each
  ? Each extends ProfileOperation
    ? Omit<Each, 'source'>
    : never
  : never;

/** A profile of the trial note with these operations. */
export function trialProfile(operations: readonly Bare[] = [], changes: Partial<Profile> = {}): Profile {
  return {
    profile: 'profile/1',
    id: '519999',
    title: words,
    place: { 'zh-CN': '示例县', en: 'Example county' },
    status: 'trial',
    base: { standard: '0.3', documents: { 'trial-note': definition.hash } },
    source,
    documents: { 'trial-note': { operations: operations.map((each) => ({ ...each, source }) as ProfileOperation) } },
    ...changes,
  };
}

/** The trial note, with more limits than its own: for operations that have something to hold on to. */
export const limited: DocumentDefinition = {
  ...definition,
  root: {
    ...definition.root,
    fields: (definition.root.fields ?? []).map((field) => {
      if (field.name === 'amount') return { ...field, minimum: 0, maximum: 1000 };
      if (field.name === 'payer') return { ...field, minLength: 2, maxLength: 20, pattern: '^[a-z]+$' };
      return field.name === 'tests' ? { ...field, minItems: 1, maxItems: 10 } : field;
    }),
  },
};
