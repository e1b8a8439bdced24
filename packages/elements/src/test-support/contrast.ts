/** Red, green and blue of 0 to 255, and how much of it covers what is below. */
type Colour = readonly [number, number, number, number];

const WHITE: Colour = [255, 255, 255, 1];

/** A computed colour, such as `rgb(1, 2, 3)` or `rgba(1, 2, 3, 0.5)`. */
function colourOf(text: string): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[0-9.]+/g) ?? []).map(Number);
  return [red, green, blue, alpha];
}

const over = ([r, g, b, alpha]: Colour, [red, green, blue]: Colour): Colour => [
  r * alpha + red * (1 - alpha),
  g * alpha + green * (1 - alpha),
  b * alpha + blue * (1 - alpha),
  1,
];

/** The element around, also out of a shadow root. */
function around(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** What is seen behind the content of an element. */
function groundOf(element: Element | null): Colour {
  if (!element) return WHITE;
  const own = colourOf(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, groundOf(around(element)));
}

const light = (part: number): number => (part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4);
const luminance = ([r, g, b]: Colour): number => 0.2126 * light(r) + 0.7152 * light(g) + 0.0722 * light(b);

function ratio(one: Colour, other: Colour): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const isSeen = (element: Element): boolean => {
  const { visibility, opacity, clip } = getComputedStyle(element);
  const isCut = clip === 'rect(0px, 0px, 0px, 0px)';
  return element.getClientRects().length > 0 && visibility === 'visible' && opacity === '1' && !isCut;
};

/** The text in an element with the least contrast, and the contrast it has. */
export function faintestText(root: ParentNode): readonly [contrast: number, text: string] {
  let found: readonly [number, string] = [21, ''];
  for (const element of Array.from(root.querySelectorAll('*'))) {
    const text = Array.from(element.childNodes, (node) => (node.nodeType === 3 ? (node as Text).data.trim() : '')).join(
      '',
    );
    const value =
      element instanceof HTMLElement && element.matches('[type=text], textarea')
        ? (element as HTMLInputElement).value
        : '';
    if (!(text || value) || !isSeen(element) || element.matches(':disabled')) continue;
    const contrast = ratio(colourOf(getComputedStyle(element).color), groundOf(element));
    if (contrast < found[0]) found = [contrast, `${element.className} ${text || value}`];
  }
  return found;
}

/** The least contrast of the border of a control with what is around it and within it. */
export function faintestBorder(root: ParentNode, selector: string): number {
  const controls = Array.from(root.querySelectorAll(selector)).filter(isSeen);
  const contrasts = controls.map((control) => {
    const border = colourOf(getComputedStyle(control).borderTopColor);
    return Math.min(ratio(border, groundOf(control)), ratio(border, groundOf(around(control))));
  });
  return Math.min(...contrasts);
}
