import { childPointer, resolvePointer } from '../../pointer/pointer.js';
import type { ExtensionSchema } from '../extension-schema.js';
import type { Profile, ProfileRule } from '../profile.js';
import type { ProfileIssue } from '../profile-issue.js';
import type { ProfileOperation } from '../profile-operation.js';
import type { ProfileFinding } from './finding.js';
import { isReadable } from './schema-nodes.js';

/** What the compiler says, with the name of the operation that it says it of. */
export function operationFindings(
  issues: readonly ProfileIssue[],
  chain: readonly Profile[],
): readonly ProfileFinding[] {
  return issues.map((issue) => {
    const profile = chain.find(({ id }) => id === issue.profile);
    const operation = operationAt(profile, issue.at);
    return { ...issue, ...(operation === undefined ? {} : { operation }) };
  });
}

function operationAt(profile: Profile | undefined, at: string): ProfileFinding['operation'] {
  if (/^\/extensions\//.test(at)) return 'add-extension';
  const operation = resolvePointer(profile, at) as Partial<ProfileOperation> | undefined;
  return /^\/documents\/[^/]+\/operations\/[0-9]+$/.test(at) ? operation?.op : undefined;
}

/** Where one operation of a profile stands. */
export interface PlacedOperation {
  readonly at: string;
  readonly profile: string;
  readonly operation: ProfileOperation;
}

/** The operations of profiles on one document, in the order in which they are applied. */
export function placedOperations(chain: readonly Profile[], slug: string): readonly PlacedOperation[] {
  return ([] as PlacedOperation[]).concat(
    ...chain.map(({ id, documents }) =>
      (documents?.[slug]?.operations ?? []).map((operation, index) => ({
        at: childPointer(`/documents/${slug}/operations`, index),
        profile: id,
        operation,
      })),
    ),
  );
}

/** The rules that profiles add to a document. */
export function addedRules(chain: readonly Profile[], slug: string): readonly ProfileRule[] {
  return ([] as ProfileRule[]).concat(
    ...placedOperations(chain, slug).map(({ operation }) => (operation.op === 'add-rule' ? [operation.rule] : [])),
  );
}

/** Patterns that no engine but this one may read alike: outside the closed subset that texts can be made of. */
export function patternFindings(chain: readonly Profile[]): readonly ProfileFinding[] {
  const findings: ProfileFinding[] = [];
  for (const { id: profile, documents = {}, extensions = {} } of chain) {
    const report = (
      at: string,
      slug: string,
      operation: NonNullable<ProfileFinding['operation']>,
      detail: string,
    ): void =>
      void findings.push({ code: 'profile-pattern-unsound', severity: 'error', at, profile, slug, operation, detail });
    for (const slug of Object.keys(documents)) {
      (documents[slug]?.operations ?? []).forEach((operation, index) => {
        if (operation.op !== 'add-pattern' || isReadable(operation.pattern)) return;
        report(`/documents/${slug}/operations/${index}`, slug, operation.op, operation.pattern);
      });
    }
    for (const slug of Object.keys(extensions)) {
      for (const pattern of patternsIn(extensions[slug]?.schema)) {
        if (!isReadable(pattern)) report(`/extensions/${slug}`, slug, 'add-extension', pattern);
      }
    }
  }
  return findings;
}

function patternsIn(schema: ExtensionSchema | undefined): readonly string[] {
  if (schema === undefined) return [];
  const { pattern, properties = {}, items } = schema;
  const own = pattern === undefined ? [] : [pattern];
  return own.concat(
    ...Object.keys(properties).map((name) => Array.from(patternsIn(properties[name]))),
    patternsIn(items),
  );
}
