import { splitText } from './split-text.js';

/** What stands with what follows it. */
const WITH_NEXT = '.gt-section-title,.gt-legend,.gt-clause-title';
/** What is cut between its children, between its rows, and between its lines. */
const CONTAINER = '.gt-section,.gt-group,.gt-clause,.gt-list';
const TEXT = '.gt-paragraph,.gt-notes,.gt-grounds';
/** Measures are rounded. */
const CLOSE = 0.5;

/**
 * Deals a sheet that is laid out as one strip onto pages: tables go on under their head, which then says so, titles stay
 * with what they head, and only what is longer than a page is cut within.
 * @param strip the sheet as it is laid out, as wide as a page is to be
 * @param height of what a page holds, in pixels
 */
export function paginate(strip: HTMLElement, height: number): readonly HTMLElement[] {
  const pages: HTMLElement[] = [];
  /** Where on the strip the page begins. */
  let start = strip.getBoundingClientRect().top;
  /** The containers on this page around what is being placed, by those on the strip. */
  let around: [HTMLElement, HTMLElement][] = [];
  const limit = (): number => start + height + CLOSE;
  const isOnPage = ({ bottom }: { readonly bottom: number }): boolean => bottom <= limit();
  /** Nothing but containers stands on the page yet. */
  let isEmpty = true;

  /** Goes on at the top of a new page, which begins where on the strip the next piece does. */
  function turn(from: number): void {
    const page = strip.cloneNode(false) as HTMLElement;
    pages.push(page);
    start = from;
    isEmpty = true;
    let holder = page;
    around = around.map(([known]) => {
      const again = known.cloneNode(false) as HTMLElement;
      holder.append(again);
      holder = again;
      return [known, again];
    });
  }

  function inner(): HTMLElement {
    return around[around.length - 1]?.[1] ?? (pages[pages.length - 1] as HTMLElement);
  }

  function put(piece: HTMLElement): void {
    isEmpty = false;
    inner().append(piece);
  }

  function place(piece: HTMLElement): void {
    const rect = piece.getBoundingClientRect();
    if (piece.matches(WITH_NEXT) && !isEmpty && leadOf(piece) > limit()) turn(rect.top);
    if (piece.matches(CONTAINER) && !isOnPage(rect)) return placeChildren(piece);
    if (isOnPage(rect)) return put(piece.cloneNode(true) as HTMLElement);
    if (piece.matches('table') && !(piece.matches('.gt-beside') && rect.height <= height))
      return placeRows(piece as HTMLTableElement);
    if (piece.matches(TEXT)) return placeLines(piece);
    if (!isEmpty) turn(rect.top);
    put(piece.cloneNode(true) as HTMLElement);
  }

  function placeChildren(piece: HTMLElement): void {
    const own = piece.cloneNode(false) as HTMLElement;
    inner().append(own);
    around.push([piece, own]);
    Array.from(piece.children).forEach((child) => place(child as HTMLElement));
    around.pop();
  }

  function placeRows(table: HTMLTableElement): void {
    const [body] = Array.from(table.tBodies);
    const head = table.tHead?.getBoundingClientRect().height ?? 0;
    let part: HTMLElement | undefined;
    let isTurned = false;
    const columns = fixedColumns(table);
    const begin = (): HTMLElement => {
      const own = table.cloneNode(false) as HTMLElement;
      if (columns) own.style.setProperty('table-layout', 'fixed');
      if (columns) own.append(columns.cloneNode(true));
      for (const child of Array.from(table.children)) own.append(child.cloneNode(child !== body));
      put(own);
      return own.lastElementChild as HTMLElement;
    };
    for (const row of Array.from(body?.rows ?? [])) {
      const { top, bottom } = row.getBoundingClientRect();
      if (isTurned || bottom > limit()) {
        // The title and the head of the table have been put already where rows stand above.
        if (isTurned || (!isEmpty && (part || top - head > start))) turn(top - head);
        part = begin();
        if (bottom > limit()) {
          part = placeRowInParts(row, part, head, begin);
          continue;
        }
      }
      part ??= begin();
      isTurned = row.matches('.gt-turn');
      part.append(row.cloneNode(true));
    }
  }

  /** A row that is longer than a page goes on in a row without its titles. */
  function placeRowInParts(
    row: HTMLTableRowElement,
    body: HTMLElement,
    head: number,
    begin: () => HTMLElement,
  ): HTMLElement {
    let part = body;
    let cells = Array.from(row.cells) as HTMLElement[];
    for (;;) {
      const split = cells.map((cell) => splitText(cell, limit() - CLOSE * 8));
      const [above, rest] = [row.cloneNode(false), row.cloneNode(false)] as [HTMLElement, HTMLElement];
      above.append(...split.map(([cell]) => cell));
      rest.append(...split.map(([, cell]) => cell));
      const from = limit();
      const isLast = row.getBoundingClientRect().bottom <= from || (rest.textContent ?? '') === '';
      part.append(above);
      if (isLast || (above.textContent ?? '') === '') return part;
      // What is left is measured where it stands on the strip.
      row.replaceWith(rest);
      row = rest as HTMLTableRowElement;
      cells = Array.from(row.cells) as HTMLElement[];
      turn(row.getBoundingClientRect().top - head);
      part = begin();
    }
  }

  function placeLines(piece: HTMLElement): void {
    let rest = piece;
    for (;;) {
      const rect = rest.getBoundingClientRect();
      if (isOnPage(rect)) return put(rest.cloneNode(true) as HTMLElement);
      const [above, below] = splitText(rest, limit());
      if ((above.textContent ?? '').trim() === '' && !isEmpty) {
        turn(rect.top);
        continue;
      }
      if ((below.textContent ?? '') === '' || (above.textContent ?? '') === '')
        return put(rest.cloneNode(true) as HTMLElement);
      above.classList.add('gt-cut');
      put(above);
      below.classList.add('gt-goes-on');
      rest.replaceWith(below);
      rest = below;
      turn(rest.getBoundingClientRect().top);
    }
  }

  turn(start);
  Array.from(strip.children).forEach((child) => place(child as HTMLElement));
  return pages;
}

/** The widths of columns that follow what stands in them: each page shows other rows, and the columns must not move. */
function fixedColumns(table: HTMLTableElement): HTMLElement | undefined {
  const cells = Array.from(table.tBodies[0]?.rows[0]?.cells ?? []);
  if (!table.matches('.gt-table') || cells.length === 0) return undefined;
  const group = document.createElement('colgroup');
  for (const cell of cells) {
    const column = document.createElement('col');
    column.style.setProperty('width', `${cell.getBoundingClientRect().width}px`);
    group.append(column);
  }
  return group;
}

/** The lower edge of the first piece that a title must have with it. */
function leadOf(title: HTMLElement): number {
  let next: Element | null = title;
  while (next && !next.nextElementSibling) next = next.parentElement?.matches(CONTAINER) ? next.parentElement : null;
  let lead: Element | null | undefined = next?.nextElementSibling;
  while (lead && lead.matches(CONTAINER)) lead = lead.firstElementChild;
  if (!lead) return title.getBoundingClientRect().bottom;
  if (lead.matches(WITH_NEXT)) return leadOf(lead as HTMLElement);
  const first = lead.matches('.gt-beside') ? lead : (lead.querySelector('tbody > tr') ?? lead);
  const { top, bottom, height } = first.getBoundingClientRect();
  // Of a long piece the first lines are enough.
  return height > 120 ? top + 60 : bottom;
}
