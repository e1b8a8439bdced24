import { PAPER_MARGINS } from '@guitu/forms/paper';
import type { PaperNode, PaperStyle } from '@guitu/forms/paper';
import type { PrintWords } from './print-element-words.js';
import { paginate } from './paginate.js';
import { paperDom } from './paper-dom.js';

/** A4 in millimetres. */
const [SHORT, LONG] = [210, 297];

/** Width and height of the paper of a style. */
export function paperSize(style: PaperStyle): readonly [number, number] {
  return style === 'ledger' ? [LONG, SHORT] : [SHORT, LONG];
}

/**
 * The pages of a sheet, each as large as the paper, with its number.
 * @param root where they will stand: they are measured there, by its styles
 */
export function pagedSheet(
  sheet: PaperNode,
  style: PaperStyle,
  words: PrintWords,
  root: ParentNode & Node,
): readonly HTMLElement[] {
  const [width, height] = paperSize(style);
  const [top, right, bottom, left] = PAPER_MARGINS[style];
  const strip = paperDom(sheet);
  const room = document.createElement('div');
  const measured = document.createElement('div');
  measured.className = 'gt-measured';
  room.style.setProperty('width', `${width - left - right}mm`);
  strip.style.setProperty('display', 'flow-root');
  const ruler = document.createElement('div');
  ruler.style.setProperty('height', `${height - top - bottom}mm`);
  room.append(ruler, strip);
  measured.append(room);
  root.append(measured);
  const parts = paginate(strip, ruler.getBoundingClientRect().height);
  measured.remove();
  return parts.map((part, index) => {
    const page = document.createElement('div');
    page.className = 'gt-page';
    const folio = document.createElement('p');
    folio.className = style === 'letter' ? 'gt-folio gt-folio-letter' : 'gt-folio';
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
