/** @typedef {{ key: string, code: string, windowsVirtualKeyCode: number, text?: string, modifiers?: number, commands?: string[] }} Key */

/** Keys by their names, as the protocol of the browser describes them. @type {Readonly<Record<string, Key>>} */
const KEYS = {
  Tab: { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 },
  'Shift+Tab': { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers: 8 },
  F2: { key: 'F2', code: 'F2', windowsVirtualKeyCode: 113 },
  Enter: { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Space: { key: ' ', code: 'Space', windowsVirtualKeyCode: 32, text: ' ' },
  ArrowLeft: { key: 'ArrowLeft', code: 'ArrowLeft', windowsVirtualKeyCode: 37 },
  ArrowRight: { key: 'ArrowRight', code: 'ArrowRight', windowsVirtualKeyCode: 39 },
  ArrowUp: { key: 'ArrowUp', code: 'ArrowUp', windowsVirtualKeyCode: 38 },
  ArrowDown: { key: 'ArrowDown', code: 'ArrowDown', windowsVirtualKeyCode: 40 },
  Delete: { key: 'Delete', code: 'Delete', windowsVirtualKeyCode: 46 },
  'Control+A': { key: 'a', code: 'KeyA', windowsVirtualKeyCode: 65, modifiers: 2, commands: ['selectAll'] },
};

/**
 * A keyboard for a page whose keys follow each other as fast as the browser takes them: nobody waits for a picture
 * between two of them, so thousands of keys take seconds.
 * @param {import('playwright').Page} page
 */
export const openKeyboard = async (page) => {
  const session = await page.context().newCDPSession(page);
  /** @param {Key} key */
  const strike = ({ text, ...key }) => [
    session.send('Input.dispatchKeyEvent', {
      type: text ? 'keyDown' : 'rawKeyDown',
      ...(text ? { text } : {}),
      ...key,
    }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key, commands: [] }),
  ];
  return {
    /** Presses keys one after the other. @param {readonly string[]} names */
    async press(names) {
      await Promise.all(
        names.flatMap((name) => strike(KEYS[name] ?? { key: name, code: '', windowsVirtualKeyCode: 0, text: name })),
      );
    },
    /** Enters a text at once, as an input method does when it is done. @param {string} text */
    async insert(text) {
      await session.send('Input.insertText', { text });
    },
    close: () => session.detach(),
  };
};
