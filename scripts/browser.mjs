import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Chromium without windows, as Debian packs it. */
const SHELL = '/usr/bin/chromium-headless-shell';

/** Flags without which a browser started by root on a closed network is slow or refuses to start. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A shell would set letters at parts of a pixel, which no window on a screen of this kind does.
  '--disable-font-subpixel-positioning',
];

const onDisk = () => [process.env['CHROMIUM_PATH'], ...KNOWN].find((path) => path !== undefined && existsSync(path));

/**
 * Installs packages of Debian where this user may.
 * @param {string} what in words @param {readonly string[]} packages
 */
export const installFromDebian = (what, packages) => {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  console.log(`Installing ${what} from Debian …`);
  const apt = (/** @type {string[]} */ words) =>
    spawnSync('apt-get', ['-qq', ...words], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt(['update']);
  apt(['install', '-y', '--no-install-recommends', ...packages]);
};

const fromDebian = () => {
  installFromDebian('Chromium and a Chinese font', ['chromium', 'fonts-noto-cjk']);
  return onDisk();
};

/** The browser that an npm package carries. */
const fromPackage = async () => {
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch {
    return undefined;
  }
};

/**
 * Path of a Chromium: `CHROMIUM_PATH`, the system's, Debian's, or an npm package's; `undefined` only
 * when there is none and `GUITU_NO_BROWSER=1` says that this is intended.
 */
export const findChromium = async () => {
  const path = onDisk() ?? fromDebian() ?? (await fromPackage());
  if (path !== undefined || process.env['GUITU_NO_BROWSER'] === '1') return path;
  throw new Error(
    'No Chromium was found. Set CHROMIUM_PATH, install Chromium, or set GUITU_NO_BROWSER=1 to leave the browser tests out.',
  );
};

/**
 * Path of a Chromium for pages alone: `CHROMIUM_PATH`, else a headless shell, Debian's or that of an npm package, else
 * what `findChromium` finds. The shell draws and runs pages as the whole browser does, for half its processor time:
 * nothing in it looks after windows, tabs and what could be filled into forms. With `GUITU_TEST_ALL=1` pages are tried in
 * the whole browser.
 */
export const findShell = async () => {
  const whole = await findChromium();
  const named = process.env['CHROMIUM_PATH'];
  if (whole === undefined || whole === named || process.env['GUITU_TEST_ALL'] === '1') return whole;
  const shell = existsSync(SHELL) ? SHELL : await fromPackage();
  // A machine may lack what a program needs to start.
  return shell !== undefined && spawnSync(shell, ['--version'], { stdio: 'ignore' }).status === 0 ? shell : whole;
};
