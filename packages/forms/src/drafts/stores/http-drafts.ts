import type { Draft, DraftKey, DraftRead, DraftStore, DraftTrouble, DraftWipe, StoredDraft } from '../draft.js';
import { isDraft } from '../draft.js';

/** How drafts are kept on the server of the host. */
export interface HttpDraftsOptions {
  /** Where a draft lives. Use names that say nothing: addresses end up in logs. */
  readonly urlOf: (key: DraftKey) => string;
  /** Where all drafts of a person are removed with DELETE; without it `wipe` is `unavailable`. */
  readonly wipeUrlOf?: (scope: string | undefined) => string;
  /** Further headers, for example against forged requests. */
  readonly headers?: () => Readonly<Record<string, string>>;
  /** `fetch` of the page when absent. */
  readonly fetch?: typeof fetch;
}

/**
 * Drafts on a server: GET gives the draft with `ETag` and `Last-Modified`; PUT carries `If-Match` with the revision
 * seen, or `If-None-Match: *` for the first; DELETE carries `If-Match`. 412 means that somebody has saved since.
 */
export function httpDrafts(options: HttpDraftsOptions): DraftStore {
  async function send(url: string, init: RequestInit): Promise<Response | undefined> {
    try {
      const request = options.fetch ?? globalThis.fetch;
      return await request(url, {
        credentials: 'same-origin',
        cache: 'no-store',
        ...init,
        headers: { ...options.headers?.(), ...(init.headers as Record<string, string>) },
      });
    } catch {
      return undefined;
    }
  }

  async function read(key: DraftKey): Promise<DraftRead> {
    const answer = await send(options.urlOf(key), { method: 'GET', headers: { accept: 'application/json' } });
    if (answer?.status === 404 || answer?.status === 410) return { outcome: 'absent' };
    if (!answer?.ok) return { outcome: 'trouble', reason: reasonOf(answer) };
    const stored = await storedIn(answer);
    return stored ? { outcome: 'found', stored } : { outcome: 'trouble', reason: 'unreadable' };
  }

  async function erase(url: string, headers: Record<string, string>): Promise<DraftWipe | 'changed'> {
    const answer = await send(url, { method: 'DELETE', headers });
    if (answer?.status === 412) return 'changed';
    return answer?.ok || answer?.status === 404 || answer?.status === 410
      ? { outcome: 'removed' }
      : { outcome: 'trouble', reason: reasonOf(answer) };
  }

  return {
    read,
    save: async (key, draft: Draft, seen) => {
      const condition: Record<string, string> = seen === undefined ? { 'if-none-match': '*' } : { 'if-match': seen };
      const answer = await send(options.urlOf(key), {
        method: 'PUT',
        headers: { ...condition, 'content-type': 'application/json' },
        body: JSON.stringify(draft),
      });
      if (answer?.status === 412) {
        const theirs = await read(key);
        if (theirs.outcome === 'trouble') return theirs;
        return theirs.outcome === 'found' ? { outcome: 'conflict', stored: theirs.stored } : { outcome: 'conflict' };
      }
      const revision = answer?.headers.get('etag');
      if (!answer?.ok) return { outcome: 'trouble', reason: reasonOf(answer) };
      // Without a revision the next save could not tell whose work it would write over.
      if (!revision) return { outcome: 'trouble', reason: 'unreadable' };
      return { outcome: 'saved', revision, savedAt: savedAt(answer) };
    },
    remove: async (key, seen) => {
      const answer = await erase(options.urlOf(key), { 'if-match': seen });
      if (answer !== 'changed') return answer;
      const theirs = await read(key);
      if (theirs.outcome === 'found') return { outcome: 'conflict', stored: theirs.stored };
      return theirs.outcome === 'absent' ? { outcome: 'removed' } : theirs;
    },
    wipe: async (scope) => {
      const answer = options.wipeUrlOf && (await erase(options.wipeUrlOf(scope), {}));
      return answer === undefined || answer === 'changed' ? { outcome: 'trouble', reason: 'unavailable' } : answer;
    },
  };
}

async function storedIn(answer: Response): Promise<StoredDraft | undefined> {
  const revision = answer.headers.get('etag');
  try {
    const draft: unknown = await answer.json();
    return revision && isDraft(draft) ? { draft, revision, savedAt: savedAt(answer) } : undefined;
  } catch {
    return undefined;
  }
}

/** When the server says that it saved; its clock counts, not that of the desk. */
function savedAt({ headers }: Response): string {
  const said = new Date(headers.get('last-modified') ?? headers.get('date') ?? '');
  return Number.isNaN(said.getTime()) ? '' : said.toISOString();
}

function reasonOf(answer: Response | undefined): DraftTrouble {
  if (!answer) return 'network';
  if (answer.status === 413 || answer.status === 507) return 'quota';
  return answer.status === 401 || answer.status === 403 ? 'refused' : 'failed';
}
