/** The texts of an element in their order. */
function textsOf(element: Node): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** Whether the part of a text from its start ends above a line of the screen. */
function endsAbove(text: Text, offset: number, limit: number): boolean {
  const range = document.createRange();
  range.setStart(text, 0);
  range.setEnd(text, offset);
  const rects = Array.from(range.getClientRects());
  return rects.every(({ bottom }) => bottom <= limit);
}

/** Cuts what an element holds at the end of the last line above a limit: what stands above, and what below. */
export function splitText(element: HTMLElement, limit: number): readonly [HTMLElement, HTMLElement] {
  const [above, below] = [element.cloneNode(false), element.cloneNode(false)] as [HTMLElement, HTMLElement];
  const cut = textsOf(element).find((text) => !endsAbove(text, text.data.length, limit));
  const range = document.createRange();
  range.selectNodeContents(element);
  if (!cut) {
    above.append(range.cloneContents());
    return [above, below];
  }
  let [fits, fails] = [0, cut.data.length];
  while (fails - fits > 1) {
    const middle = Math.floor((fits + fails) / 2);
    if (endsAbove(cut, middle, limit)) fits = middle;
    else fails = middle;
  }
  range.setEnd(cut, fits);
  above.append(range.cloneContents());
  range.selectNodeContents(element);
  range.setStart(cut, fits);
  below.append(range.cloneContents());
  return [above, below];
}
