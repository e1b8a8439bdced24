import { createRequire } from 'node:module';
import puppeteer from 'puppeteer-core';
import { OLD_FLAGS, unpack } from '../old-chromium.mjs';

const require = createRequire(import.meta.url);

/** Starts Chromium 80, the way government desktops still run it. */
export const launch = async () =>
  puppeteer.launch({
    executablePath: await unpack(require.resolve('chrome-aws-lambda/package.json'), 'chromium-80'),
    args: OLD_FLAGS,
    headless: true,
  });
