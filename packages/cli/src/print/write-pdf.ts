import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { BrowserRefusal, openPipe } from './browser-pipe.js';
import type { Ask } from './browser-pipe.js';
import { MEASURE, dealtPages } from './measure-ledger.js';

/** Gives the page to print, with the rows of a ledger dealt onto pages once they are measured. */
export type DrawPage = (ledgerPages?: readonly number[]) => Promise<string>;

/** A browser that has not answered by then will not: a minute is ten times what an old machine takes. */
const PATIENCE = 60_000;
/** From this version on Chromium prints what `@page` says of the margins. */
const FIRST_WITH_MARGIN_BOXES = 131;

const FLAGS = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A page as PDF. The page goes to the browser over a pipe and never onto the disk; its profile is an empty one that is
 * removed afterwards.
 * @param foot the HTML of the page number for browsers that do not read it from the styles
 * @throws {BrowserRefusal} when the browser does not start, ends or does not answer
 */
export async function writePdf(browser: string, draw: DrawPage, foot: string): Promise<Uint8Array> {
  const profile = await mkdtemp(join(tmpdir(), 'guitu-print-'));
  // A sandbox cannot be made by root, as in a container.
  const flags = process.getuid?.() === 0 ? [...FLAGS, '--no-sandbox'] : FLAGS;
  const child = spawn(browser, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()).on('error', () => resolve()));
  const [to, from] = [child.stdio[3] as unknown as Writable, child.stdio[4] as unknown as Readable];
  let impatience: NodeJS.Timeout | undefined;
  try {
    const never = new Promise<never>((_resolve, reject) => {
      impatience = setTimeout(() => reject(new BrowserRefusal()), PATIENCE);
      child.on('error', () => reject(new BrowserRefusal()));
    });
    return await Promise.race([printed(openPipe(to, from), draw, foot), never]);
  } finally {
    clearTimeout(impatience);
    child.kill('SIGKILL');
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function measured(ask: Ask, session: string): Promise<readonly number[] | undefined> {
  await ask('Emulation.setEmulatedMedia', { media: 'print' }, session);
  const { result } = await ask('Runtime.evaluate', { expression: MEASURE, returnByValue: true }, session);
  return dealtPages((result as { readonly value?: unknown }).value);
}

async function printed(ask: Ask, draw: DrawPage, foot: string): Promise<Uint8Array> {
  const { product } = await ask('Browser.getVersion');
  const version = Number(/\/(\d+)\./.exec(String(product))?.[1] ?? 0);
  const { targetId } = await ask('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await ask('Target.attachToTarget', { targetId, flatten: true });
  const session = String(sessionId);
  const { frameTree } = await ask('Page.getFrameTree', {}, session);
  const { frame } = frameTree as { readonly frame: { readonly id: string } };
  const show = async (html: string): Promise<unknown> =>
    ask('Page.setDocumentContent', { frameId: frame.id, html }, session);
  await show(await draw());
  const isOld = version < FIRST_WITH_MARGIN_BOXES;
  // Browsers of that age do not break a table where it says so.
  const dealt = isOld ? undefined : await measured(ask, session);
  if (dealt) await show(await draw(dealt));
  const { data } = await ask(
    'Page.printToPDF',
    {
      preferCSSPageSize: true,
      printBackground: true,
      displayHeaderFooter: isOld,
      ...(isOld ? { headerTemplate: '<span></span>', footerTemplate: foot } : {}),
    },
    session,
  );
  return Buffer.from(String(data), 'base64');
}
