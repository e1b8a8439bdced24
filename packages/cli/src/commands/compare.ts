import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Language } from '@guitu/core';
import { changeOf, type Change, type ReleaseType } from '../compare/change.js';
import { compareReleases } from '../compare/compare-releases.js';
import { readProposals, withProposals } from '../compare/proposals.js';
import { type Compared, readCompared } from '../compare/release/read-compared.js';
import { compareSchemas } from '../compare/schemas.js';
import { shapeOfSchema } from '../compare/sides.js';
import { stepBetween, type Verdicts, verdictsOf } from '../compare/verdict.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { formatComparison } from '../output/compare-text.js';
import { COMPARE_WORDS } from '../output/compare-words.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';

/** How `guitu compare` is asked for. */
export interface CompareOptions {
  /** What the release calls itself; by the two versions when absent. */
  readonly release?: 'patch' | 'minor' | 'major';
  /** Folder of proposals; `proposals` in the new folder when absent. */
  readonly proposals?: string;
  /** Shows changes of wording one by one too. */
  readonly all?: true;
  readonly lang: Language;
  readonly format: 'text' | 'json';
}

/** Classifies every change between two releases or two schemas, and fails a release that calls itself too small. */
export function compare(old: string, now: string, options: CompareOptions, terminal: Terminal): ExitCode {
  const words = COMPARE_WORDS[options.lang];
  const [before, after] = [old, now].map((path) => {
    const read = readCompared(path);
    if (read === undefined) throw new UsageError(words.unreadable(path));
    return read;
  }) as [Compared, Compared];
  const found = changesBetween(before, after, basename(now));
  if (found === undefined) throw new UsageError(words.different);
  const folder = options.proposals ?? join(now, 'proposals');
  if (options.proposals !== undefined && !existsSync(folder)) throw new UsageError(words.unreadable(folder));
  const changes = withProposals(found, readProposals(folder));
  const verdicts = verdictsOf(changes, options.release ?? declaredBy(before, after));
  terminal.out(
    options.format === 'json'
      ? `${JSON.stringify({ old, new: now, ...verdicts, changes }, null, 2)}\n`
      : formatComparison(changes, verdicts, { lang: options.lang, isAll: options.all === true }),
  );
  return statusOf(verdicts);
}

function changesBetween(before: Compared, after: Compared, name: string): readonly Change[] | undefined {
  if ('release' in before && 'release' in after) return compareReleases(before.release, after.release);
  if (!('schema' in before) || !('schema' in after)) return undefined;
  const side = (schema: object) => ({ shape: shapeOfSchema(schema), broken: () => [], examples: [] });
  return compareSchemas(name, side(before.schema), side(after.schema)).map(changeOf);
}

function declaredBy(before: Compared, after: Compared): ReleaseType | undefined {
  return 'release' in before && 'release' in after
    ? stepBetween(before.release.version, after.release.version)
    : undefined;
}

/** A release that is called too small is refused; one of which something is unknown was not checked. */
function statusOf({ blocked, tooMuch }: Verdicts): ExitCode {
  if (blocked.length > 0) return EXIT.unchecked;
  return tooMuch.length > 0 ? EXIT.invalid : EXIT.valid;
}
