import type { DraftKey } from '@guitu/forms/drafts';

/** Tells other tabs of this browser that a draft was saved or removed, and nothing else about it. */
export interface DraftTabs {
  tell(): void;
  close(): void;
}

/** Calls `heard` when another tab tells that it has changed the draft under the same key. */
export function openDraftTabs(key: DraftKey, heard: () => void): DraftTabs {
  const channel = channelOf(`guitu-draft-${shortened(JSON.stringify([key.scope, key.document, key.record]))}`);
  if (channel) channel.onmessage = heard;
  return {
    tell: () => channel?.postMessage('changed'),
    close: () => channel?.close(),
  };
}

/** Some browsers have none, and pages in a sandbox may be refused one; conflicts are then found by saving. */
function channelOf(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

/**
 * Thirty-two bits of a text (FNV-1a), so that a name gives away neither person nor record. Where two keys meet in one
 * name, a tab asks its store once more than it had to.
 */
function shortened(text: string): string {
  let bits = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  return (bits >>> 0).toString(16);
}
