/** A point of a stroke in the units of the pad, with the width of the line there. */
export interface InkPoint {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** What was written without lifting the pen. */
export type Stroke = readonly InkPoint[];

/** Size of the pad in its own units; the screen shows it as large as there is room. */
export const PAD = { width: 600, height: 240 } as const;

/** Dots of the stored picture for one unit of the pad: enough for print. */
const DOTS = 2;
const MARGIN = 16;
const INK = '#101820';
const PAPER = '#fff';

/** The width of a line: as hard as a pen is pressed, else as slowly as a finger or a mouse goes. */
export function lineWidth(pressure: number | undefined, speed: number, before: number | undefined): number {
  const wanted = pressure === undefined ? Math.max(1.8, 4.6 - speed * 1.4) : 1.2 + pressure * 5;
  return before === undefined ? wanted : before * 0.6 + wanted * 0.4;
}

/** Draws one stroke as a smooth line through its points, from one of them on. */
export function drawStroke(context: CanvasRenderingContext2D, stroke: Stroke, from = 0): void {
  context.strokeStyle = INK;
  context.fillStyle = INK;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  const [first] = stroke;
  if (first && from === 0) {
    context.beginPath();
    context.arc(first.x, first.y, first.width / 2, 0, Math.PI * 2);
    context.fill();
  }
  for (let index = Math.max(1, from); index < stroke.length; index += 1) {
    const [earlier, corner, point] = [stroke[index - 2], stroke[index - 1], stroke[index]];
    if (!corner || !point) continue;
    const start = earlier ? middle(earlier, corner) : corner;
    const end = index === stroke.length - 1 ? point : middle(corner, point);
    context.lineWidth = (corner.width + point.width) / 2;
    context.beginPath();
    context.moveTo(start.x, start.y);
    context.quadraticCurveTo(corner.x, corner.y, end.x, end.y);
    context.stroke();
  }
}

function middle(one: InkPoint, other: InkPoint): { readonly x: number; readonly y: number } {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}

/** Draws everything anew on a canvas of any size. */
export function drawInk(canvas: HTMLCanvasElement, strokes: readonly Stroke[]): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const scale = canvas.width / PAD.width;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.clearRect(0, 0, PAD.width, PAD.height);
  strokes.forEach((stroke) => drawStroke(context, stroke));
}

/** A picture of what was written, on white and without the empty room around it. */
export async function inkPicture(strokes: readonly Stroke[], name: string): Promise<File | undefined> {
  const points = strokes.reduce<InkPoint[]>((all, stroke) => [...all, ...stroke], []);
  const reach = (pick: (point: InkPoint) => number, most: number): readonly [number, number] => [
    Math.max(0, Math.floor(Math.min(...points.map(pick)) - MARGIN)),
    Math.min(most, Math.ceil(Math.max(...points.map(pick)) + MARGIN)),
  ];
  const [left, right] = reach(({ x }) => x, PAD.width);
  const [top, bottom] = reach(({ y }) => y, PAD.height);
  const canvas = document.createElement('canvas');
  canvas.width = (right - left) * DOTS;
  canvas.height = (bottom - top) * DOTS;
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.fillStyle = PAPER;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(DOTS, 0, 0, DOTS, -left * DOTS, -top * DOTS);
  strokes.forEach((stroke) => drawStroke(context, stroke));
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return picture ? new File([picture], name, { type: 'image/png' }) : undefined;
}
