/** Pixels of a millimetre. */
const PIXELS = 96 / 25.4;
const BLOCK = 'th,td,p,li,div';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The lines of text of a page, in pixels of the screen, with their number of characters. */
export function linesOf(page: Element): readonly (Box & { readonly length: number })[] {
  const lines = new Map<string, Box & { readonly length: number }>();
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const blocks: Element[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const block = node.parentElement?.closest(BLOCK) ?? page;
    if (!blocks.includes(block)) blocks.push(block);
    const range = document.createRange();
    for (let at = 0; at < node.data.length; at += 1) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const rect = range.getClientRects()[0];
      if (!rect || rect.width === 0 || /\s/.test(node.data.charAt(at))) continue;
      const key = `${blocks.indexOf(block)} ${Math.round(rect.bottom / 4)}`;
      const { left, top, right, bottom, length } = lines.get(key) ?? { ...boxOf(rect), length: 0 };
      lines.set(key, {
        left: Math.min(left, rect.left),
        top: Math.min(top, rect.top),
        right: Math.max(right, rect.right),
        bottom: Math.max(bottom, rect.bottom),
        length: length + 1,
      });
    }
  }
  return Array.from(lines.values());
}

function boxOf({ left, top, right, bottom }: Box): Box {
  return { left, top, right, bottom };
}

/**
 * Where everything stands on a page, in millimetres from its corner, one text for all that stands on one height: `cells`
 * with their left edges and widths, `lines` with the number of their characters.
 */
export function geometryOf(page: Element): readonly string[] {
  const corner = page.getBoundingClientRect();
  const bands = new Map<string, string[]>();
  const note = (kind: string, { left, top, right, bottom }: Box, more = ''): void => {
    const band = `${kind} ${mm(top - corner.top)}+${mm(bottom - top)}:`;
    bands.set(band, [...(bands.get(band) ?? []), `${mm(left - corner.left)}+${mm(right - left)}${more}`]);
  };
  for (const cell of Array.from(page.querySelectorAll('th,td'))) note('cells', cell.getBoundingClientRect());
  for (const line of linesOf(page)) note('lines', line, `/${line.length}`);
  return Array.from(bands, ([band, boxes]) => `${band} ${boxes.join(' ')}`);
}

function mm(pixels: number): string {
  return (Math.round((pixels / PIXELS) * 2) / 2).toString();
}
