import type { NamedDocument } from '@guitu/core/due';
import type { TemplateResult } from 'lit/html.js';
import type { Messages } from '../messages/messages.js';
import type { DueWords } from './due-words.js';

/** What the parts of the list need besides the result. */
export interface DueSetting {
  readonly words: DueWords;
  readonly messages: Messages;
  /** Level of the heading. */
  readonly level: number;
  /** The heading; the general one when empty. */
  readonly title: string;
  /** The day that counts as today. */
  readonly asOf: string;
  /** Writes down a document of the file. */
  readonly document: (named: NamedDocument) => TemplateResult;
}
