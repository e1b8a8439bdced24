import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimFolder } from './claim-folder.mjs';

/** @type {string} */
let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Leaves the folder as another portal would. @param {number} pid @param {string} address */
const heldBy = (pid, address) => writeFileSync(join(folder, 'running.json'), JSON.stringify({ pid, address }));

describe('claiming the data folder', () => {
  it('succeeds when nobody holds it, and again after it was released', async () => {
    const claim = await claimFolder(folder);
    expect(claim).toMatchObject({ folder: join(folder, 'postgres') });
    if ('release' in claim) claim.release();
    expect(await claimFolder(folder)).toHaveProperty('release');
  });

  it('fails while another portal serves, and says where', async () => {
    const other = createServer((_request, response) => response.end()).listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = /** @type {import('node:net').AddressInfo} */ (other.address());
    heldBy(process.ppid, `http://127.0.0.1:${port}`);
    expect(await claimFolder(folder)).toEqual({ runsAt: `http://127.0.0.1:${port}` });
    other.close();
  });

  it('fails while another portal starts', async () => {
    heldBy(process.ppid, '');
    expect(await claimFolder(folder)).toEqual({ runsAt: '' });
  });

  it.each([
    ['has ended', 2 ** 22 + 1, ''],
    ['has ended and left its number to another process', 0, 'http://127.0.0.1:9'],
  ])('succeeds when the portal that held it %s', async (_name, pid, address) => {
    heldBy(pid || process.ppid, address);
    expect(await claimFolder(folder)).toHaveProperty('release');
  });

  it('succeeds over a note that cannot be read', async () => {
    writeFileSync(join(folder, 'running.json'), '{');
    expect(await claimFolder(folder)).toHaveProperty('release');
  });
});
