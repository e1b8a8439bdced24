import { openKeyboard } from './keys.mjs';

/** @typedef {import('playwright').Page} Page */
/** @typedef {import('./answer-keys.mjs').Act} Act */

/** More acts than any document takes. */
const MOST_ACTS = 6000;
/** More than any control takes. */
const MOST_ACTS_A_CONTROL = 20;
/** A condition may ask for something above the field it looks at: who fills in a form goes through it again. */
const MOST_ROUNDS = 3;
/** Longer texts, and those that no keys stand for, come as from an input method. */
const TYPED = /^[ -~]{1,10}$/;

/**
 * Fills in the form on the page by keyboard alone, from its first control to its button, as often as answers are
 * missing. Gives what is still different from what was wanted.
 * @param {Page} page @param {any} wanted a document
 * @returns {Promise<string[]>}
 */
export const fillByKeyboard = async (page, wanted) => {
  const keyboard = await openKeyboard(page);
  await page.evaluate((value) => void Object.assign(window, { wanted: value }), wanted);
  /** @type {string[]} */
  let different = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    await goThrough(page, keyboard);
    const now = /** @type {string[]} */ (await page.evaluate('trial.differences(wanted)'));
    if (now.length === 0 || String(now) === String(different)) return now;
    different = now;
    // From the button to the first control again.
    await keyboard.press(['Tab']);
  }
  await keyboard.close();
  return different;
};

/** @param {Page} page @param {Awaited<ReturnType<typeof openKeyboard>>} keyboard */
const goThrough = async (page, keyboard) => {
  let place = '';
  let acts = 0;
  for (let step = 0; step < MOST_ACTS; step += 1) {
    const next = /** @type {Act} */ (await page.evaluate('trial.nextAct(wanted)'));
    if (next.act === 'end') return;
    acts = next.path !== undefined && next.path === place ? acts + 1 : 0;
    place = next.path ?? '';
    if (acts > MOST_ACTS_A_CONTROL) throw new Error(`${place} does not take ${next.text ?? next.keys}.`);
    if (next.act === 'wait') await page.evaluate('trial.settled()');
    else if (next.act === 'keys') await keyboard.press(next.keys ?? []);
    else if (next.act === 'cell') await writeCell(keyboard, next);
    else await write(keyboard, next.text ?? '');
  }
  throw new Error(`Tab did not reach the button; it was last at ${place}.`);
};

/** Types over a cell of a grid, or in it, and takes what was typed. @param {Awaited<ReturnType<typeof openKeyboard>>} keyboard @param {Act} act */
const writeCell = async (keyboard, { keys = [], text = '', after = 'Enter' }) => {
  await keyboard.press(keys);
  if (TYPED.test(text)) await keyboard.press(Array.from(text));
  else if (text !== '') await keyboard.insert(text);
  await keyboard.press([after]);
};

/** Writes a text in place of the old one. @param {Awaited<ReturnType<typeof openKeyboard>>} keyboard @param {string} text */
const write = async (keyboard, text) => {
  await keyboard.press(['Control+A']);
  if (text === '') await keyboard.press(['Delete']);
  else if (TYPED.test(text)) await keyboard.press(Array.from(text));
  else await keyboard.insert(text);
};
