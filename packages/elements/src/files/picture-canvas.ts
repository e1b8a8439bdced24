/** Wider pictures are drawn smaller: they are looked at, not worked on. */
const WIDEST = 1600;

/** The content of a file drawn on a canvas, so that a page needs no address for it; `undefined` when it is no picture. */
export async function pictureCanvas(file: Blob, name: string): Promise<HTMLCanvasElement | undefined> {
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (!bitmap) return undefined;
  const scale = Math.min(1, WIDEST / bitmap.width);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', name);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return canvas;
}

/** A canvas with the same picture: a clone of one is empty. */
export function copyCanvas(from: HTMLCanvasElement, to: HTMLCanvasElement): void {
  to.getContext('2d')?.drawImage(from, 0, 0);
}
