import { setTimeout as pause } from 'node:timers/promises';
import { startBrowser } from './killable-browser.mjs';

/** @typedef {{ text: string, seen: string | undefined, revision: string }} Save what the page was promised */

/**
 * Types into a form and kills the browser while drafts are being saved, again and again, on one profile. Each start
 * looks whether the draft is at least the last one that the page said was saved, and goes on from it.
 * @param {{ executable: string, profile: string, address: string, kills: number }} choice
 */
export const surviveKills = async ({ executable, profile, address, kills }) => {
  let acknowledged = 0;
  let saves = 0;
  let typed = 0;
  /** @type {string[]} */
  const lost = [];
  for (let turn = 0; turn <= kills; turn += 1) {
    const { context, kill } = await startBrowser(executable, profile);
    try {
      const page = await context.newPage();
      /** Fulfilled when this browser has promised as many saves as it is allowed. @type {() => void} */
      let enough = () => undefined;
      const isEnough = new Promise((resolve) => (enough = () => resolve(undefined)));
      let left = 1 + Math.floor(Math.random() * 4);
      await page.exposeFunction('acknowledged', (/** @type {Save} */ { text }) => {
        acknowledged = Math.max(acknowledged, Number(text));
        saves += 1;
        left -= 1;
        if (left === 0) enough();
      });
      await page.goto(address);
      await page.waitForFunction('window.held !== undefined');
      /** @type {{ text: string }} */
      const { text } = await page.evaluate('window.held()');
      const held = Number(text);
      if (!(held >= acknowledged)) lost.push(`after ${turn} kills: ${acknowledged} was saved, ${held} is there`);
      if (turn === kills) break;
      acknowledged = held;
      typed = Math.max(typed, held);
      if (held > 0) await page.getByRole('button', { name: '接着填写' }).click();
      const notes = page.locator('guitu-form [id$="-notes"]');
      let isOver = false;
      const typing = (async () => {
        while (!isOver) {
          typed += 1;
          await notes.fill(String(typed));
        }
      })().catch((/** @type {unknown} */ error) => {
        // Typing ends with the browser; before that it is a fault.
        if (!isOver) throw error;
      });
      const tooLong = pause(20_000, undefined, { ref: false }).then(() => {
        throw new Error('Nothing was saved for 20 seconds.');
      });
      await Promise.race([isEnough, typing, tooLong]);
      // Sometimes right after a promise, sometimes in the middle of the next save.
      if (turn % 2 === 1) await pause(Math.random() * 20);
      isOver = true;
      await kill();
      await typing;
    } finally {
      await kill();
    }
  }
  return { lost, saves };
};
