// Goes through every scene with Tab alone: `node scripts/look/keyboard.mjs [scene…]`. Each element has to be reached, its
// focus has to be seen at every stop, and Tab has to leave it again.
import { chromium } from 'playwright';
import { CHROMIUM_FLAGS, findChromium } from '../browser.mjs';
import { serveScenes } from './serve.mjs';

/** More stops than any scene has. */
const MOST_STOPS = 600;
const wanted = process.argv.slice(2);

/** What has focus, and whether that can be seen; absent for nothing. */
const stopIn = () => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body) return undefined;
  const seenAt = [element, element.nextElementSibling, element.parentElement].filter((one) => one !== null);
  const isSeen = seenAt.some((one) => {
    const { outlineStyle, outlineWidth, boxShadow } = window.getComputedStyle(one);
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  });
  const { width, height } = element.getBoundingClientRect();
  const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 20) ?? '';
  return { isSeen: isSeen && width > 0 && height > 0, place: `${element.localName}.${element.className} ${name}` };
};

/** Focus at the beginning of the page, or of the dialog that is open over it, wherever the scene has put it. */
const startOver = () => {
  /** @type {(root: Document | ShadowRoot) => Element | undefined} */
  const dialogIn = (root) =>
    [...root.querySelectorAll('*')]
      .map((element) =>
        element.matches('dialog:modal') ? element : element.shadowRoot && dialogIn(element.shadowRoot),
      )
      .find((found) => found !== null && found !== undefined) ?? undefined;
  const start = Object.assign(document.createElement('button'), { textContent: 'start' });
  (dialogIn(document) ?? document.body).prepend(start);
  start.focus();
  start.remove();
};

const { origin, close } = await serveScenes();
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS });
let faults = 0;
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
  page.on('pageerror', ({ message }) => console.error(message));
  await page.goto(origin);
  await page.waitForFunction('window.isShown');
  const scenes = /** @type {string[]} */ (await page.evaluate('window.names'));
  for (const scene of scenes.filter((one) => wanted.length === 0 || wanted.includes(one))) {
    await page.goto(`${origin}/?scene=${scene}`);
    await page.waitForFunction('window.isShown', undefined, { timeout: 20_000 });
    await page.evaluate(startOver);
    /** @type {string[]} */
    const unseen = [];
    let stops = 0;
    for (; stops < MOST_STOPS; stops += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(stopIn);
      if (!stop) break;
      if (!stop.isSeen) unseen.push(stop.place);
    }
    const said = [
      ...(stops === MOST_STOPS ? ['Tab does not leave it'] : []),
      ...unseen.map((place) => `focus is not seen at ${place}`),
    ];
    faults += said.length;
    console.log(
      `${said.length === 0 ? '✓' : '✗'} ${scene}: ${stops} stops${said.map((line) => `\n    ${line}`).join('')}`,
    );
  }
} finally {
  await browser.close();
  close();
}
process.exitCode = faults === 0 ? 0 : 1;
