// Takes pictures of every element of the packages as it is written: `node scripts/look/take.mjs FOLDER [scene…]`.
// At a desk and on a telephone, in light and in dark, and at the desk with the colours that Windows forces.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { CHROMIUM_FLAGS, findChromium } from '../browser.mjs';
import { serveScenes } from './serve.mjs';

const [folder = 'pictures', ...wanted] = process.argv.slice(2);

/** @type {readonly { name: string, width: number, theme: string, forcedColors?: 'active' }[]} */
const LOOKS = [
  { name: '1280', width: 1280, theme: 'light' },
  { name: '1280-dark', width: 1280, theme: 'dark' },
  { name: '360', width: 360, theme: 'light' },
  { name: '360-dark', width: 360, theme: 'dark' },
  { name: '1280-forced', width: 1280, theme: 'light', forcedColors: 'active' },
];

mkdirSync(folder, { recursive: true });
const { origin, close } = await serveScenes();
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS });
try {
  for (const { name, width, theme, forcedColors = null } of LOOKS) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'zh-CN' });
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => console.error(message));
    await page.emulateMedia({ forcedColors });
    await page.goto(origin);
    await page.waitForFunction('window.isShown');
    const scenes = /** @type {string[]} */ (await page.evaluate('window.names'));
    for (const scene of scenes.filter((one) => wanted.length === 0 || wanted.includes(one))) {
      await page.goto(`${origin}/?scene=${scene}&theme=${theme}`);
      await page
        .waitForFunction('window.isShown', undefined, { timeout: 8_000 })
        .catch(() => console.error(`${scene} was not shown`));
      await page.screenshot({
        path: join(folder, `${scene}-${name}.png`),
        animations: 'disabled',
        fullPage: true,
      });
    }
    await context.close();
    console.log(`${name}: ${folder}`);
  }
} finally {
  await browser.close();
  close();
}
