import { html } from 'lit/html.js';
import { loadMessages } from '../messages/messages.js';
import type { Locale, Messages } from '../messages/messages.js';

/** What stands in place of a form that is not there: that it loads, or why it did not, in the language of the form. */
export async function loadNotice(
  language: Locale,
  own: Partial<Messages>,
  slug: string,
  isFailed: boolean,
): Promise<unknown> {
  const { loading, loadFailed }: Messages = { ...(await loadMessages(language)), ...own };
  return isFailed
    ? html`<p class="gt-state" role="alert">${loadFailed(slug)}</p>`
    : html`<slot name="empty"><p class="gt-state" role="status">${loading}</p></slot>`;
}
