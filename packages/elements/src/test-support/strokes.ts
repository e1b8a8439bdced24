/** Writes one stroke on a pad as a pen, a finger or a mouse does; points are parts of its width and height. */
export function write(
  pad: Element,
  points: readonly (readonly [number, number])[],
  { pointerType = 'pen', lift = 'pointerup' }: { pointerType?: string; lift?: 'pointerup' | 'pointercancel' } = {},
): void {
  const box = pad.getBoundingClientRect();
  const tell = (type: string, [x, y]: readonly [number, number], more: PointerEventInit = {}): void => {
    pad.dispatchEvent(
      new PointerEvent(type, {
        pointerId: 7,
        isPrimary: true,
        pointerType,
        pressure: 0.5,
        clientX: box.left + x * box.width,
        clientY: box.top + y * box.height,
        bubbles: true,
        cancelable: true,
        ...more,
      }),
    );
  };
  const [first = [0, 0], ...rest] = points;
  tell('pointerdown', first);
  for (const point of rest) tell('pointermove', point);
  tell(lift, points[points.length - 1] ?? first);
}

/** A wave across the pad. */
export const WAVE: readonly (readonly [number, number])[] = Array.from(
  { length: 24 },
  (_, index) => [0.2 + index * 0.025, 0.5 + Math.sin(index / 2) * 0.25] as const,
);

/** How many dots of a canvas are dark. */
export function darkDots(canvas: HTMLCanvasElement | OffscreenCanvas): number {
  const context = canvas.getContext('2d') as CanvasRenderingContext2D | null;
  const { data = new Uint8ClampedArray() } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
  let count = 0;
  for (let at = 0; at < data.length; at += 4) if ((data[at + 3] ?? 0) > 128 && (data[at] ?? 255) < 100) count += 1;
  return count;
}
