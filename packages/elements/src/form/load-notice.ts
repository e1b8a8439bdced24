import { html } from 'lit/html.js';
import { loadMessages } from '../messages/messages.js';
import type { Locale, Messages } from '../messages/messages.js';
import type { ErrorReason } from './document-refusal.js';

/** What stands in place of a form that is not there: that it loads, or why it did not, in the language of the form. */
export async function loadNotice(
  language: Locale,
  own: Partial<Messages>,
  slug: string,
  reason?: ErrorReason,
): Promise<unknown> {
  const { loading, loadFailed, unknownDocument }: Messages = { ...(await loadMessages(language)), ...own };
  if (!reason) return html`<p class="gt-state" role="status" lang=${language}>${loading}</p>`;
  const text = (reason === 'unknown-document' ? unknownDocument : loadFailed)(slug);
  return html`<p class="gt-state" role="alert" lang=${language}>${text}</p>`;
}
