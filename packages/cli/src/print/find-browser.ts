import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where Chromium, Chrome and Edge are as a rule, by the name of the platform. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/usr/bin/microsoft-edge-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
};

/** Folders on Windows that programs are installed in. */
const PROGRAMS = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'] as const;

/**
 * A browser that can write PDF: the one that is named, then `CHROMIUM_PATH`, then an installed one.
 * @returns `undefined` when there is none; a named one must be there itself
 */
export function findBrowser(
  named: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  platform: string,
): string | undefined {
  const told = named ?? environment['CHROMIUM_PATH'];
  if (told !== undefined && told !== '') return existsSync(told) ? told : undefined;
  const places = PLACES[platform] ?? [];
  const all =
    platform === 'win32'
      ? PROGRAMS.flatMap((folder) => places.map((place) => join(environment[folder] ?? 'C:\\', place)))
      : places;
  return all.find((place) => existsSync(place));
}
