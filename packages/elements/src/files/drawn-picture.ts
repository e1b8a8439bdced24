import { html } from 'lit/html.js';
import type { AttachmentRecord } from './hooks.js';
import { pictureCanvas } from './picture-canvas.js';

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
  const canvas = await pictureCanvas(file, name);
  if (!canvas) return saved(file, words);
  canvas.className = 'gt-picture';
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

/** An address of `http:` or `https:`; `undefined` for any other. */
export function webAddress(text: string): string | undefined {
  try {
    const { protocol, href } = new URL(text, document.baseURI);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
