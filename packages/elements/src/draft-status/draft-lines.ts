import type { FormStore, JsonObject, JsonValue } from '@guitu/forms';
import { describeChanges } from '@guitu/forms/changes';
import type { ChangeLine } from '@guitu/forms/changes';
import { mergeDocuments } from '@guitu/forms/drafts';
import type { Draft, MergeConflict } from '@guitu/forms/drafts';

/** What both sides have changed, in words: `before` is what this page has, `after` what the other draft has. */
export function linesOfBoth({ kind, document }: FormStore, theirs: Draft): Promise<readonly ChangeLine[]> {
  const { document: merged, conflicts } = mergeDocuments(theirs.base, document, theirs.value);
  return linesOfConflicts({ kind, document: merged }, conflicts);
}

/** The same for the conflicts of a merge that is in the form already. */
export async function linesOfConflicts(
  { kind, document }: Pick<FormStore, 'kind' | 'document'>,
  conflicts: readonly MergeConflict[],
): Promise<readonly ChangeLine[]> {
  if (conflicts.length === 0) return [];
  return describeChanges(kind, document, withTheirs(document, conflicts));
}

/** What a draft holds that the document it began with did not, in words. */
export function linesOfDraft({ kind }: FormStore, { base, value }: Draft): Promise<readonly ChangeLine[]> {
  return describeChanges(kind, base, value);
}

type Holder = { [name: string]: JsonValue };

/** The merged document with the values of the other side where both have changed something. */
function withTheirs(document: JsonObject, conflicts: readonly MergeConflict[]): JsonObject {
  const copy = JSON.parse(JSON.stringify(document)) as JsonObject;
  for (const { path, theirs } of conflicts) {
    const names = path
      .slice(1)
      .split('/')
      .map((name) => name.replace(/~1/g, '/').replace(/~0/g, '~'));
    const last = names.pop() ?? '';
    const holder = names.reduce<unknown>(
      (at, name) =>
        typeof at === 'object' && at !== null && Object.prototype.hasOwnProperty.call(at, name)
          ? (at as Holder)[name]
          : undefined,
      copy,
    ) as Holder | undefined;
    if (typeof holder !== 'object') continue;
    if (Array.isArray(holder) && theirs === undefined) holder.splice(Number(last), 1);
    else if (theirs === undefined) delete holder[last];
    else holder[last] = theirs;
  }
  return copy;
}
