import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checkText, type Language, loadDocument, resolvePointer, validateText } from '@guitu/core';
import {
  AmbiguousDocumentError,
  bindFacts,
  type Binding,
  type Facts,
  loadRubric,
  type ScoreResult,
  scoreRubric,
  UnknownRubricError,
} from '@guitu/core/score';
import { EXIT, type ExitCode } from '../exit-code.js';
import { olderShape } from '../input/older-shape.js';
import { readInput } from '../input/read-input.js';
import { formatScore } from '../output/score-text.js';
import { WORDS } from '../output/words.js';
import { placeChoices } from '../profile/place-choices.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';

/** How `guitu score` is asked for. */
export interface ScoreOptions {
  readonly asOf?: string;
  /** Outcomes chosen for rows of decision tables that no law fixes, by `<item>/<row>`. */
  readonly choose?: Readonly<Record<string, string>>;
  /** Division code, `none`, or a file with a profile; that of the documents when absent. */
  readonly profile?: string;
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
  const words = WORDS[options.lang];
  const refuse = (place: string, reason: string): ExitCode => {
    terminal.err(`${place}: ${reason}\n`);
    return EXIT.unchecked;
  };
  for (const file of await filesOf(path)) {
    let given = 0;
    for await (const { bytes, line } of readInput(file, terminal)) {
      given += 1;
      const place = line === undefined ? file : `${file}:${line}`;
      if (bytes === undefined) return refuse(place, words.unreadable);
      const gate = checkText(bytes);
      if ('issues' in gate) return refuse(place, await reasonOf(bytes, options.lang));
      const older = await olderShape(bytes, gate.value, options.lang);
      if (older !== undefined) return refuse(place, older);
      documents.push(gate.value);
    }
    // An NDJSON file of nothing but blank lines is as empty as an empty file.
    if (given === 0) return refuse(file, await reasonOf('', options.lang));
  }
  if (!documents.some((document) => resolvePointer(document, '/header/document') === binding.document)) {
    const { title } = await loadDocument(binding.document, { language: options.lang });
    return refuse(path, words.otherDocument(title, binding.document));
  }
  const asOf = options.asOf === undefined ? {} : { asOf: options.asOf };
  const { rubrics } = await placeChoices(options.profile, documents, options.lang);
  const choices = { ...outcomesOf(rubrics?.[name]), ...options.choose };
  const result = scoreRubric(rubric, factsOf(binding, documents, asOf), {
    language: options.lang,
    ...asOf,
    choices,
  });
  const [unoffered] = result.reasons.filter(({ code }) => code === 'choice-unknown');
  if (unoffered) throw new UsageError(unoffered.message);
  terminal.out(
    options.format === 'json' ? `${JSON.stringify(result, null, 2)}\n` : formatScore(result, rubric, options.lang),
  );
  return EXIT_OF[result.status];
}

/** Outcomes that a profile chose, `{ item: { row: outcome } }`, as `--choose` writes them. */
function outcomesOf(chosen: unknown): Readonly<Record<string, string>> {
  const outcomes: Record<string, string> = {};
  for (const [item, rows] of Object.entries(Object(chosen) as object)) {
    for (const [row, outcome] of Object.entries(Object(rows) as object)) outcomes[`${item}/${row}`] = String(outcome);
  }
  return outcomes;
}

/** Why the gate refuses a text, in the words that `guitu validate` uses. */
async function reasonOf(text: string | Uint8Array, language: Language): Promise<string> {
  const { issues } = await validateText(text, { language });
  return issues.map(({ code, path, message }) => `${message} [${[code, path].join(' ').trim()}]`).join('; ');
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
