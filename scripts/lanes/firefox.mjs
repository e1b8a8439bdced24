import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installFromDebian } from '../browser.mjs';

const KNOWN = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** Settings of a profile that asks for nothing and sends nothing. */
const SETTINGS = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'marionette.port': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

const onDisk = () => [process.env['FIREFOX_PATH'], ...KNOWN].find((path) => path && existsSync(path));

/** Path of a Firefox: `FIREFOX_PATH`, the system's or Debian's; `undefined` when there is none. */
export const findFirefox = () => {
  if (onDisk() === undefined) installFromDebian('Firefox', ['firefox-esr']);
  return onDisk();
};

/**
 * Starts a Firefox without a window and speaks to it by Marionette, the protocol under its WebDriver: the driver of
 * the other lanes needs commands that the extended-support release does not have.
 * @param {string} path
 */
export const launchFirefox = async (path) => {
  const profile = mkdtempSync(join(tmpdir(), 'guitu-firefox-'));
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(SETTINGS)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  );
  const browser = spawn(path, ['--headless', '--marionette', '--no-remote', '--profile', profile], { stdio: 'ignore' });
  const ended = new Promise((resolve) => browser.on('exit', resolve));
  const close = async () => {
    browser.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true });
  };
  try {
    const send = await speak(await portOf(join(profile, 'MarionetteActivePort')));
    const { capabilities } = await send('WebDriver:NewSession', {});
    await send('WebDriver:SetTimeouts', { script: 300_000, pageLoad: 60_000 });
    await send('WebDriver:SetWindowRect', { width: 1280, height: 900 });
    return {
      version: String(capabilities.browserVersion),
      /** @param {string} url */
      open: (url) => send('WebDriver:Navigate', { url }),
      /** Goes into the first frame of the page. */
      enterFrame: () => send('WebDriver:SwitchToFrame', { id: 0 }),
      /** The value of a promise of the page. @param {string} expression */
      evaluate: async (expression) => {
        const script = `const give = arguments[arguments.length - 1]; (${expression}).then(give, (e) => give(String(e)));`;
        return (await send('WebDriver:ExecuteAsyncScript', { script, args: [], sandbox: null })).value;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};

/** The port that the browser has chosen and written down. @param {string} file */
const portOf = async (file) => {
  for (const end = Date.now() + 90_000; Date.now() < end;) {
    const text = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
    if (text !== '') return Number(text);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Firefox did not start within 90 s.');
};

/** Messages are their length, a colon and JSON: a number for the kind, the turn, then what it is about. @param {number} port */
const speak = async (port) => {
  const socket = connect(port, '127.0.0.1');
  /** @type {Map<number, { resolve: (value: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  let received = Buffer.alloc(0);
  let turn = 0;
  /** @type {(value?: unknown) => void} */
  let greet = () => undefined;
  const greeted = new Promise((resolve, reject) => {
    greet = resolve;
    socket.on('error', reject);
  });
  socket.on('close', () => waiting.forEach(({ reject }) => reject(new Error('Firefox has ended.'))));
  socket.on('data', (part) => {
    received = Buffer.concat([received, part]);
    for (;;) {
      const colon = received.indexOf(':');
      const length = Number(received.subarray(0, Math.max(0, colon)).toString());
      if (colon < 0 || received.length < colon + 1 + length) return;
      const message = JSON.parse(received.subarray(colon + 1, colon + 1 + length).toString());
      received = received.subarray(colon + 1 + length);
      if (!Array.isArray(message)) {
        greet();
        continue;
      }
      const [, id, error, value] = message;
      const answer = waiting.get(id);
      waiting.delete(id);
      if (error) answer?.reject(new Error(`${error.error}: ${error.message}`));
      else answer?.resolve(value);
    }
  });
  await greeted;
  /** @param {string} command @param {object} parameters @returns {Promise<any>} */
  return (command, parameters) =>
    new Promise((resolve, reject) => {
      waiting.set((turn += 1), { resolve, reject });
      const text = JSON.stringify([0, turn, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
};
