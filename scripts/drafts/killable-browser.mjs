import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright';
import { CHROMIUM_FLAGS } from '../browser.mjs';

/** Left behind by a browser that was killed: where it listened, and that it held the profile. */
const TRACES = ['DevToolsActivePort', 'SingletonLock', 'SingletonSocket', 'SingletonCookie'];

/** Process groups that this program has started and not ended. @type {Set<number>} */
const running = new Set();
const killGroup = (/** @type {number} */ group) => {
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // It is gone already.
  }
};
// However the program ends, no browser stays behind.
process.on('exit', () => running.forEach(killGroup));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

/**
 * Starts a browser in a process group of its own on a profile, so that all of it can be killed at once.
 * @param {string} executable @param {string} profile
 */
export const startBrowser = async (executable, profile) => {
  for (const trace of TRACES) rmSync(join(profile, trace), { force: true });
  const child = spawn(
    executable,
    [
      ...CHROMIUM_FLAGS,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--disable-breakpad',
      '--disable-background-timer-throttling',
      '--disable-renderer-backgrounding',
      '--disable-backgrounding-occluded-windows',
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  );
  if (child.pid !== undefined) running.add(child.pid);
  const ended = new Promise((resolve) => child.once('exit', () => resolve(undefined)));
  /** Nothing in the browser has time to finish anything. */
  const kill = async () => {
    if (child.pid === undefined) return;
    killGroup(child.pid);
    running.delete(child.pid);
    await ended;
  };
  try {
    const file = join(profile, 'DevToolsActivePort');
    for (let left = 600; !existsSync(file) || readFileSync(file, 'utf8').split('\n').length < 2; left -= 1) {
      if (left === 0 || child.exitCode !== null) throw new Error('The browser did not start.');
      await pause(25);
    }
    const [port] = readFileSync(file, 'utf8').split('\n');
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const [context] = browser.contexts();
    if (!context) throw new Error('The browser has no window.');
    context.setDefaultTimeout(15_000);
    return { context, kill };
  } catch (error) {
    await kill();
    throw error;
  }
};
