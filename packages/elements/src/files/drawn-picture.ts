import { html } from 'lit/html.js';
import type { AttachmentRecord } from './hooks.js';

/** Wider pictures are drawn smaller: they are looked at, not worked on. */
const WIDEST = 1600;

/** What is said of a file that is shown. */
export interface PictureWords {
  readonly name: string;
  readonly open: string;
  readonly save: string;
}

/** Something to show, and how to let go of what it holds. */
export interface DrawnPicture {
  readonly shown: unknown;
  readonly release: () => void;
}

/**
 * A file to look at. Its content is drawn on a canvas, so that a page needs no address for it and its security
 * policy need not allow any; what is no picture can be opened. `undefined` for an address that is none.
 */
export async function drawnPicture(
  file: Blob | string,
  { mediaType }: AttachmentRecord,
  words: PictureWords,
): Promise<DrawnPicture | undefined> {
  const { name } = words;
  if (typeof file === 'string') {
    const address = webAddress(file);
    return address === undefined ? undefined : still(addressed(address, /^image\//.test(mediaType ?? 'image/'), words));
  }
  if (!/^image\//.test(file.type)) return saved(file, words);
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (!bitmap) return saved(file, words);
  const scale = Math.min(1, WIDEST / bitmap.width);
  const canvas = document.createElement('canvas');
  canvas.className = 'gt-picture';
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', name);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return still(canvas);
}

function still(shown: unknown): DrawnPicture {
  return { shown, release: () => undefined };
}

function addressed(address: string, isImage: boolean, { name, open }: PictureWords): unknown {
  return isImage
    ? html`<img class="gt-picture" src=${address} alt=${name} referrerpolicy="no-referrer" />`
    : html`<p><a href=${address} target="_blank" rel="noopener noreferrer">${open}</a></p>`;
}

/** A link that saves the file. Its address lives as long as it is shown, and never runs as part of this page. */
function saved(file: Blob, { name, save }: PictureWords): DrawnPicture {
  const address = URL.createObjectURL(new Blob([file], { type: 'application/octet-stream' }));
  return {
    shown: html`<p><a href=${address} download=${name}>${save}</a></p>`,
    release: () => URL.revokeObjectURL(address),
  };
}

function webAddress(text: string): string | undefined {
  try {
    const { protocol, href } = new URL(text, document.baseURI);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
