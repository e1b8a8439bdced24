/** @typedef {import('playwright').Page} Page */

const MOST_STEPS = 300;

/** Id of the focused element, through shadow roots; its address for a link without one. @param {Page} page @returns {Promise<string>} */
export const focused = (page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.id || element?.getAttribute('href') || element?.tagName || '';
  });

/** Presses Tab until the place is reached; `/subject/name` is the control of that field. @param {Page} page @param {string} place a path, or the end of an id or address @param {'Tab' | 'Shift+Tab'} [key] */
export const tabTo = async (page, place, key = 'Tab') => {
  const end = place.startsWith('/documents/') ? place : place.replace(/^\//, '-').replace(/\//g, '-');
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if ((await focused(page)).endsWith(end)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab did not reach ${place}.`);
};

/** Tabs to a field and types into it in place of what it holds. @param {Page} page @param {string} path @param {string} text */
export const typeInto = async (page, path, text) => {
  await tabTo(page, path);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
};

/** Tabs to a field and enters Chinese as an input method does: a composition that grows, then its end. @param {Page} page @param {string} path @param {string[]} stages what the composition shows, in turn @param {string} text what is chosen at last */
export const composeInto = async (page, path, stages, text) => {
  await tabTo(page, path);
  const session = await page.context().newCDPSession(page);
  for (const stage of stages)
    await session.send('Input.imeSetComposition', {
      text: stage,
      selectionStart: stage.length,
      selectionEnd: stage.length,
    });
  await session.send('Input.insertText', { text });
  await session.detach();
};

/** Tabs to a list of choices and presses the arrow until a value is chosen. @param {Page} page @param {string} path @param {string} value */
export const chooseIn = async (page, path, value) => {
  await tabTo(page, path);
  for (let step = 0; step < 40; step += 1) {
    const chosen = await page.evaluate(() => {
      let element = /** @type {any} */ (document.activeElement);
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.value;
    });
    if (chosen === value) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrow did not reach ${value} in ${path}.`);
};

/** Presses the button at a place. @param {Page} page @param {string} place */
export const press = async (page, place) => {
  await tabTo(page, place);
  await page.keyboard.press('Enter');
};
