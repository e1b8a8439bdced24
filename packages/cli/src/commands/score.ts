import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  AmbiguousDocumentError,
  bindFacts,
  type Binding,
  checkText,
  type Facts,
  type Language,
  loadRubric,
  type ScoreResult,
  scoreRubric,
  UnknownRubricError,
} from '@guitu/core';
import { EXIT, type ExitCode } from '../exit-code.js';
import { readInput } from '../input/read-input.js';
import { formatScore } from '../output/score-text.js';
import { WORDS } from '../output/words.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';

/** How `guitu score` is asked for. */
export interface ScoreOptions {
  readonly asOf?: string;
  readonly lang: Language;
  readonly format: 'text' | 'json';
}

/** Only a finished score is a success; what cannot be scored was not checked. */
const EXIT_OF: Readonly<Record<ScoreResult['status'], ExitCode>> = {
  scored: EXIT.valid,
  incomplete: EXIT.unchecked,
  error: EXIT.unchecked,
};

/** Scores the documents of one subject by a rubric and prints every line of the sum. */
export async function score(name: string, path: string, options: ScoreOptions, terminal: Terminal): Promise<ExitCode> {
  const { rubric, binding } = await loadRubric(name).catch(unknownRubric);
  const documents: unknown[] = [];
  for (const file of await filesOf(path)) {
    for await (const { bytes } of readInput(file, terminal)) {
      const gate = bytes === undefined ? undefined : checkText(bytes);
      if (gate === undefined || 'issues' in gate) {
        terminal.err(`${file}: ${WORDS[options.lang].unreadable}\n`);
        return EXIT.unchecked;
      }
      documents.push(gate.value);
    }
  }
  const asOf = options.asOf === undefined ? {} : { asOf: options.asOf };
  const result = scoreRubric(rubric, factsOf(binding, documents, asOf), { language: options.lang, ...asOf });
  terminal.out(
    options.format === 'json' ? `${JSON.stringify(result, null, 2)}\n` : formatScore(result, rubric, options.lang),
  );
  return EXIT_OF[result.status];
}

/** A folder stands for the JSON files in it, in the order of their names. */
async function filesOf(path: string): Promise<readonly string[]> {
  if (path === '-') return [path];
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || !found.isDirectory()) return [path];
  const names = await readdir(path);
  return names
    .filter((name) => /\.(json|ndjson|jsonl)$/i.test(name))
    .sort()
    .map((name) => join(path, name));
}

/** Several documents that could be scored are a question to whoever asked, not a score. */
function factsOf(binding: Binding, documents: readonly unknown[], options: { readonly asOf?: string }): Facts {
  try {
    return bindFacts(binding, documents, options);
  } catch (error) {
    if (error instanceof AmbiguousDocumentError) throw new UsageError(error.message);
    throw error;
  }
}

function unknownRubric(error: unknown): never {
  if (error instanceof UnknownRubricError) throw new UsageError(error.message);
  throw error;
}
