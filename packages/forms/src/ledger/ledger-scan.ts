import type { Issue } from '@guitu/core';
import type { JsonList, JsonObject } from '../json.js';
import type { LedgerFindings } from './ledger.js';
import type { RowChecks } from './row-checks.js';

/** Looks through a whole ledger in pieces, when the page has time. */
export interface LedgerScan {
  /** Looks through so many more rows; `false` when nothing is left. */
  advance(rows: number): boolean;
  /** Something has changed: look again. What was found stands until then. */
  restart(): void;
  findings(): LedgerFindings;
  /** Issues of the ledger as a whole that point into a row, their paths within the row. */
  across(row: number): readonly Issue[];
}

/** What a scan looks through. */
interface ScanSource {
  readonly path: string;
  readonly checks: RowChecks;
  readonly document: () => JsonObject;
  readonly rows: () => JsonList;
}

const NONE: readonly Issue[] = [];

/** Makes the scan of one ledger. */
export function createLedgerScan({ path, checks, document, rows }: ScanSource): LedgerScan {
  let next = 0;
  let found: number[] = [];
  let findings: LedgerFindings = { rowsWithErrors: [], across: [], isComplete: false };
  let byRow = new Map<string, Issue[]>();

  /** Sorts the issues of the ledger by the rows they point into. */
  function place(issues: readonly Issue[]): void {
    byRow = new Map();
    for (const issue of issues) {
      if (!issue.path.startsWith(`${path}/`)) continue;
      const within = issue.path.slice(path.length + 1);
      const [row = ''] = within.split('/');
      byRow.set(row, [...(byRow.get(row) ?? []), { ...issue, path: within.slice(row.length) }]);
    }
  }

  return {
    advance: (count) => {
      if (findings.isComplete) return false;
      const all = rows();
      const stop = Math.min(all.length, next + count);
      for (; next < stop; next += 1) {
        if (checks.of(all[next] ?? {}).some(({ severity }) => severity === 'error')) found.push(next);
      }
      if (next < all.length) return true;
      const across = checks.ofAll(document());
      place(across);
      findings = { rowsWithErrors: found, across, isComplete: true };
      return false;
    },
    restart: () => {
      next = 0;
      found = [];
      findings = { ...findings, isComplete: false };
    },
    findings: () => findings,
    across: (row) => (byRow.size === 0 ? NONE : (byRow.get(String(row)) ?? NONE)),
  };
}
