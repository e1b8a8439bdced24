import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Held {
  readonly body: string;
  readonly tag: string;
}

/** A server that keeps drafts as the documentation tells a portal to. `status` makes it answer that to everything. */
export interface DraftServer {
  readonly url: string;
  status: number | undefined;
  /** Body and tag to answer a GET with, whatever is held. */
  told: { readonly body: string; readonly tag?: string } | undefined;
  readonly seen: IncomingMessage[];
  close(): Promise<void>;
}

/** Starts one on a free port of this machine. */
export async function startDraftServer(): Promise<DraftServer> {
  const held = new Map<string, Held>();
  let last = 0;
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const path = String(request.url);
      const body = Buffer.concat(chunks).toString();
      state.seen.push(request);
      const present = held.get(path);
      const end = (status: number, text = '', tag?: string): void => {
        if (tag) response.setHeader('etag', tag);
        response.setHeader('last-modified', 'Sun, 01 Mar 2026 08:00:00 GMT');
        response.writeHead(status).end(text);
      };
      if (state.status !== undefined) return end(state.status);
      if (request.method === 'GET') {
        if (state.told) return end(200, state.told.body, state.told.tag);
        return present ? end(200, present.body, present.tag) : end(404);
      }
      if (request.method === 'DELETE' && path.startsWith('/wipe/')) {
        const scope = path.slice('/wipe/'.length);
        for (const name of [...held.keys()]) if (name.startsWith(`/drafts/${scope}`)) held.delete(name);
        return end(204);
      }
      const isAllowed =
        request.headers['if-none-match'] === '*' ? present === undefined : present?.tag === request.headers['if-match'];
      if (request.method === 'DELETE') {
        if (!present) return end(404);
        if (!isAllowed) return end(412);
        held.delete(path);
        return end(204);
      }
      if (!isAllowed) return end(412);
      last += 1;
      const tag = `"${last}"`;
      held.set(path, { body, tag });
      return end(present ? 200 : 201, '', tag);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const state: DraftServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    status: undefined,
    told: undefined,
    seen: [],
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return state;
}
