import type { FiledBy } from '@guitu/core/state';
import type { TemplateResult } from 'lit/html.js';
import type { Messages } from '../messages/messages.js';
import type { TimelineWords } from './timeline-words.js';

/** What the parts of a timeline need besides the state. */
export interface TimelineSetting {
  readonly words: TimelineWords;
  readonly messages: Messages;
  /** Level of the heading. */
  readonly level: number;
  /** The heading; the general one when empty. */
  readonly title: string;
  /** Writes down a document of the file. */
  readonly document: (by: FiledBy) => TemplateResult;
}
