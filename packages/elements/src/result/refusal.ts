import type { RefusalReason } from './result-words.js';

/** What a page gave is no result. */
export class UnreadableResult extends Error {
  override readonly name = 'UnreadableResult';
}

/** Errors of core for a wrong argument, by their names: their classes load only with what throws them. */
const REASONS: Readonly<Record<string, RefusalReason>> = {
  UnreadableResult: 'unreadable',
  InvalidAsOfError: 'day',
  UnknownScheduleError: 'schedule',
  UnknownDocumentError: 'document',
};

/** What to say of an error. */
export function refusalReasonOf(error: unknown): RefusalReason {
  const name = error instanceof Error ? error.name : '';
  return Object.prototype.hasOwnProperty.call(REASONS, name) ? (REASONS[name] as RefusalReason) : 'failed';
}
