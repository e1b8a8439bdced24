import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change, Verdict } from './change.js';

/** What the comparison reads of a proposal; the whole format is `meta/proposal.schema.json`. */
export interface Proposal {
  readonly number: string;
  /** Names of the changes that it brings. */
  readonly changes: readonly string[];
  /** What people judged of changes of which nothing could be concluded. */
  readonly waivers?: readonly { readonly change: string; readonly verdict: Verdict }[];
}

/** The proposals in a folder, by number; none when there is no folder. Throws on a file that is no JSON. */
export function readProposals(folder: string): readonly Proposal[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^[0-9]{4}\.json$/.test(name))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Proposal);
}

/** Whether a proposal names a change: by its name, or by the beginning of it before a `*`. */
const names = (wanted: string, id: string): boolean =>
  wanted.endsWith('*') ? id.startsWith(wanted.slice(0, -1)) : id === wanted;

/** The changes with the proposals that name them. A waiver says what people judged; it never makes a shown loss safe. */
export function withProposals(changes: readonly Change[], proposals: readonly Proposal[]): readonly Change[] {
  return changes.map((change) => {
    const naming = proposals.filter((proposal) => proposal.changes.some((wanted) => names(wanted, change.id)));
    const waiver =
      change.verdict === 'unknown'
        ? proposals
            .flatMap(({ number, waivers = [] }) => waivers.map((one) => ({ ...one, proposal: number })))
            .find((one) => one.change === change.id)
        : undefined;
    return {
      ...change,
      ...(naming.length > 0 ? { proposals: naming.map(({ number }) => number) } : {}),
      ...(waiver ? { waived: { verdict: waiver.verdict, proposal: waiver.proposal } } : {}),
    };
  });
}
