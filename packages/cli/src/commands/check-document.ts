import { loadGuard } from '@guitu/core/guard';
import { UnknownDocumentError, validateText } from '@guitu/core';
import type { InputDocument } from '../input/read-input.js';
import type { FileReport } from '../output/report.js';
import { WORDS } from '../output/words.js';
import { UsageError } from '../usage-error.js';
import type { AskedProfile } from '../profile/asked-profile.js';
import type { ValidateOptions } from './validate.js';

/** How documents of the input are checked. */
export interface CheckOptions extends AskedProfile, Pick<ValidateOptions, 'as' | 'draft' | 'asOf' | 'lang'> {}

/** The verdict on one document of the input, or on a file that cannot be read. */
export async function checkDocument(document: InputDocument, options: CheckOptions): Promise<FileReport> {
  const place = { file: document.file, ...(document.line === undefined ? {} : { line: document.line }) };
  if (document.bytes === undefined) {
    const message = WORDS[options.lang].unreadable;
    const issue = {
      code: 'cli-unreadable',
      severity: 'error',
      path: '',
      label: '',
      params: {},
      source: [],
      message,
    } as const;
    return { ...place, document: null, outcome: 'unchecked', issues: [issue], total: 1, truncated: false };
  }
  const result = await validateText(document.bytes, {
    language: options.lang,
    guard: loadGuard,
    ...(options.draft === true ? { mode: 'draft' } : {}),
    ...(options.as === undefined ? {} : { as: options.as }),
    ...(options.profile === undefined ? {} : { profile: options.profile }),
    ...(options.profiles === undefined ? {} : { profiles: options.profiles }),
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
  }).catch(unknownDocument);
  const { outcome, issues, total, truncated } = result;
  return { ...place, document: result.document ?? null, outcome, issues, total, truncated };
}

/** `--as` with a slug that does not exist is a wrong command, not a wrong document. */
function unknownDocument(error: unknown): never {
  if (error instanceof UnknownDocumentError) throw new UsageError(error.message);
  throw error;
}
