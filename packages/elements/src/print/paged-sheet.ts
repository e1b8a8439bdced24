import { PAPER_MARGINS } from '@guitu/forms/paper';
import type { PaperNode, PaperStyle } from '@guitu/forms/paper';
import type { PrintWords } from './print-element-words.js';
import { ledgerPages } from './measure-ledger.js';
import { paginate } from './paginate.js';
import { paint, paperDom } from './paper-dom.js';
import type { Pictures } from './signed-pictures.js';

/** A4 in millimetres. */
const [SHORT, LONG] = [210, 297];

/** Odd pages of a letter have their number at the right, even ones at the left. */
const SIDES = ['right', 'left'] as const;

/** Width and height of the paper of a style. */
export function paperSize(style: PaperStyle): readonly [number, number] {
  return style === 'ledger' ? [LONG, SHORT] : [SHORT, LONG];
}

/**
 * The pages of a sheet, each as large as the paper, with its number.
 * @param draw gives the sheet, with the rows of a ledger dealt onto pages once they are measured
 * @param root where they will stand: they are measured there, by its styles
 */
export function pagedSheet(
  draw: (dealt?: readonly number[]) => PaperNode,
  style: PaperStyle,
  words: PrintWords,
  pictures: Pictures,
  root: ParentNode & Node,
): readonly HTMLElement[] {
  const [width, height] = paperSize(style);
  const [top, right, bottom, left] = PAPER_MARGINS[style];
  const room = document.createElement('div');
  const measured = document.createElement('div');
  measured.className = 'gt-measured';
  room.style.setProperty('width', `${width - left - right}mm`);
  const ruler = document.createElement('div');
  ruler.style.setProperty('height', `${height - top - bottom}mm`);
  room.append(ruler);
  measured.append(room);
  root.append(measured);
  const page = ruler.getBoundingClientRect().height;
  const lay = (sheet: PaperNode): HTMLElement => {
    const strip = paperDom(sheet, pictures);
    strip.style.setProperty('display', 'flow-root');
    room.append(strip);
    return strip;
  };
  let strip = lay(draw());
  const dealt = ledgerPages(strip, page);
  if (dealt && dealt.length > 1) {
    strip.remove();
    strip = lay(draw(dealt));
  }
  const parts = paginate(strip, page);
  measured.remove();
  paint(parts, pictures);
  return parts.map((part, index) => {
    const page = document.createElement('div');
    page.className = 'gt-page';
    const folio = document.createElement('p');
    folio.className = style === 'letter' ? `gt-folio gt-folio-letter gt-folio-${SIDES[index % 2]}` : 'gt-folio';
    folio.textContent = style === 'letter' ? `— ${index + 1} —` : words.folio(index + 1, parts.length);
    for (const [name, value] of [
      ['width', `${width}mm`],
      ['height', `${height}mm`],
      ['padding', [top, right, bottom, left].map((margin) => `${margin}mm`).join(' ')],
    ] as const)
      page.style.setProperty(name, value);
    page.append(part, folio);
    return page;
  });
}
