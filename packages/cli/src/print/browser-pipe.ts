import type { Readable, Writable } from 'node:stream';

/** Asks a browser for something over its pipe (DevTools protocol); rejects when it refuses or ends. */
export type Ask = (
  method: string,
  params?: Readonly<Record<string, unknown>>,
  session?: string,
) => Promise<Readonly<Record<string, unknown>>>;

/** Messages end with a zero byte. */
const END = '\0';

interface Answer {
  readonly id?: number;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: unknown;
}

/** A browser would not do what it was asked. What it says could quote the document, so it is not kept. */
export class BrowserRefusal extends Error {
  override readonly name = 'BrowserRefusal';
}

/** Speaks with a browser that was started with `--remote-debugging-pipe`. */
export function openPipe(to: Writable, from: Readable): Ask {
  const waiting = new Map<number, { readonly keep: (answer: Answer) => void }>();
  let heard = Buffer.alloc(0);
  let last = 0;
  from.on('data', (part: Buffer) => {
    heard = Buffer.concat([heard, part]);
    for (let end = heard.indexOf(END); end !== -1; end = heard.indexOf(END)) {
      const answer = JSON.parse(heard.toString('utf8', 0, end)) as Answer;
      heard = heard.subarray(end + 1);
      if (answer.id !== undefined) waiting.get(answer.id)?.keep(answer);
    }
  });
  const endAll = (): void => waiting.forEach(({ keep }) => keep({ error: true }));
  from.on('close', endAll);
  to.on('error', endAll);
  return (method, params = {}, session) =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      const keep = ({ result, error }: Answer): void => {
        waiting.delete(id);
        if (result === undefined || error !== undefined) reject(new BrowserRefusal());
        else resolve(result);
      };
      waiting.set(id, { keep });
      to.write(JSON.stringify({ id, method, params, ...(session === undefined ? {} : { sessionId: session }) }) + END);
    });
}
