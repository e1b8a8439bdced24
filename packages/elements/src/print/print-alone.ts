import { adoptStyles } from '../form/adopt-styles.js';
import { sheetOf } from '../styles/style.js';
import type { Style } from '../styles/style.js';
import { paint } from './paper-dom.js';
import type { Pictures } from './signed-pictures.js';

/** Marks what is printed; the rest of the page is not. */
const MARK = 'data-guitu-paper';

/**
 * Prints pages and nothing else of the page they stand in. They are put at its end for that, so that nothing around
 * them cuts them off.
 * @param size of the paper, in millimetres
 */
export function printAlone(
  pages: readonly Element[],
  copies: number,
  [width, height]: readonly [number, number],
  styles: readonly Style[],
  pictures: Pictures,
): void {
  const holder = document.createElement('div');
  holder.setAttribute(MARK, '');
  const root = holder.attachShadow({ mode: 'open' });
  const rules = sheetOf(`
    @page { size: ${width}mm ${height}mm; margin: 0; }
    @media screen { [${MARK}] { display: none; } }
    @media print {
      html, body { margin: 0 !important; padding: 0 !important; background: #fff !important; }
      body > :not([${MARK}]) { display: none !important; }
    }`);
  for (let copy = 0; copy < copies; copy += 1) root.append(...pages.map((page) => page.cloneNode(true)));
  paint(Array.from(root.children), pictures);
  document.body.append(holder);
  adoptStyles(holder, root, styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
  const tidy = (): void => {
    holder.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== rules);
    removeEventListener('afterprint', tidy);
  };
  addEventListener('afterprint', tidy);
  window.print();
}
