import type { DocumentKind } from '@guitu/core';
import type { JsonObject } from '@guitu/forms';
import { signedAttachments } from '@guitu/forms/paper';
import type { PaperAttachment } from '@guitu/forms/paper';
import { webAddress } from '../files/drawn-picture.js';
import { fileHash } from '../files/file-hash.js';
import type { ResolveAttachment } from '../files/hooks.js';
import { pictureCanvas } from '../files/picture-canvas.js';

/** Pictures by the id of their attachment. */
export type Pictures = ReadonlyMap<string, HTMLCanvasElement>;

/** What is known of the file of an attachment: its picture, or that it is not what was signed, or no picture. */
type Known = HTMLCanvasElement | 'refused' | undefined;

/** Keeps what was asked for, so that a page is not asked again whenever a word of the document changes. */
export type KnownPictures = Map<string, Promise<Known>>;

/** The pictures of the signatures and seals of a document, and how many are not printed because they are not what was signed. */
export async function signedPictures(
  kind: Pick<DocumentKind, 'definition'>,
  value: JsonObject,
  resolve: ResolveAttachment,
  known: KnownPictures,
): Promise<{ readonly pictures: Pictures; readonly refused: number }> {
  const asked = signedAttachments(kind, value);
  const found = await Promise.all(
    asked.map((attachment) => {
      const key = `${attachment.id} ${attachment.sha256 ?? ''}`;
      const reading = known.get(key) ?? read(attachment, resolve);
      known.set(key, reading);
      return reading;
    }),
  );
  const pictures = new Map<string, HTMLCanvasElement>();
  asked.forEach(({ id }, index) => {
    const picture = found[index];
    if (picture instanceof HTMLCanvasElement) pictures.set(id, picture);
  });
  return { pictures, refused: found.filter((one) => one === 'refused').length };
}

/** A file that cannot be had leaves the words of the signature in its place: why is for the page to tell. */
async function read(attachment: PaperAttachment, resolve: ResolveAttachment): Promise<Known> {
  try {
    const file = await resolve(attachment, { signal: new AbortController().signal });
    const content = typeof file === 'string' ? await fetched(file) : file;
    if (!content) return undefined;
    // What nobody registered cannot be told from what somebody put in its place.
    if (attachment.sha256 === undefined || (await fileHash(content)) !== attachment.sha256) return 'refused';
    return await pictureCanvas(content, '');
  } catch {
    return undefined;
  }
}

async function fetched(text: string): Promise<Blob | undefined> {
  const address = webAddress(text);
  const answer = address === undefined ? undefined : await fetch(address, { referrerPolicy: 'no-referrer' });
  return answer?.ok ? answer.blob() : undefined;
}
