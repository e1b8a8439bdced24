import { setTimeout as pause } from 'node:timers/promises';
import { startBrowser } from './killable-browser.mjs';

/** @typedef {import('./survive-kills.mjs').Save} Save */
/** @typedef {{ text: string, revision: string, phase: string }} Held what the browser holds, and what a tab says of it */

const ROUNDS = 12;
const WAYS = ['mine', 'theirs', 'merge'];

/**
 * Types into the same form in several tabs at once; each tab ends its conflicts in its own way. Gives every save that
 * was acknowledged, and what the browser holds in the end.
 * @param {{ executable: string, profile: string, address: string, tabs: number }} choice
 */
export const shareTabs = async ({ executable, profile, address, tabs }) => {
  const { context, kill } = await startBrowser(executable, profile);
  try {
    /** @type {Save[]} */
    const saves = [];
    const pages = await Promise.all(
      Array.from({ length: tabs }, async (_none, index) => {
        const page = await context.newPage();
        await page.exposeFunction('acknowledged', (/** @type {Save} */ save) => void saves.push(save));
        await page.goto(address);
        await page.waitForFunction('window.held !== undefined');
        const first = index % WAYS.length;
        await page.evaluate(`window.choices = ${JSON.stringify([...WAYS.slice(first), ...WAYS.slice(0, first)])}`);
        return page;
      }),
    );
    await Promise.all(
      pages.map(async (page, index) => {
        for (let round = 0; round < ROUNDS; round += 1) {
          await page.locator('guitu-form [id$="-notes"]').fill(`${index + 1}-${round}`);
          await pause(Math.random() * 30);
        }
      }),
    );
    // Nobody types any more: whoever still has a conflict takes the other draft, and all come to rest.
    for (const page of pages) await page.evaluate("window.choices = ['theirs']");
    /** @returns {Promise<Held[]>} */
    const look = () => Promise.all(pages.map((page) => page.evaluate('window.held()')));
    for (let left = 200; left > 0; left -= 1) {
      const held = await look();
      const isQuiet = held.every((one) => one.phase === 'saved' && one.revision === held[0]?.revision);
      if (isQuiet && saves.some(({ revision }) => revision === held[0]?.revision)) return { saves, held: held[0] };
      await pause(50);
    }
    throw new Error(`The tabs did not come to rest: ${JSON.stringify(await look())}`);
  } finally {
    await kill();
  }
};

/**
 * Every save that was made on something else than the save before it: it has written over work that its tab had not
 * seen.
 * @param {readonly Save[]} saves @param {string | undefined} last the revision that the browser holds in the end
 */
export const overwritten = (saves, last) => {
  const seen = new Map(saves.map((save) => [save.seen, save]));
  /** @type {Save[]} */
  const chain = [];
  for (let next = seen.get(undefined); next && chain.length <= saves.length; next = seen.get(next.revision))
    chain.push(next);
  const faults = saves.filter((save) => !chain.includes(save)).map(({ text }) => `${text} is in no line of saves`);
  return chain[chain.length - 1]?.revision === last ? faults : [...faults, 'the last save is not what is there'];
};
