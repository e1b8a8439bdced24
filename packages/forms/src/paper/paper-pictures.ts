import type { Field } from '@guitu/core';
import { isList, isObject, memberAt } from '../document/member.js';
import type { FormKind } from '../form-store.js';
import type { JsonObject, JsonValue } from '../json.js';

/** Addresses of pictures for the page, by the id of their attachment. */
export type PaperPictures = ReadonlyMap<string, string>;

/** A file that a document registers, as far as printing asks: what the document says of it. */
export interface PaperAttachment {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType?: string;
  /** SHA-256 of the content in lower-case hexadecimal. */
  readonly sha256?: string;
}

/** Gives the content of a registered file; `undefined` where there is none. */
export type ReadAttachment = (attachment: PaperAttachment) => Promise<Uint8Array | undefined> | Uint8Array | undefined;

/**
 * Why a picture that was found is not printed: it is not what was signed, nothing registers what was signed, or it is no
 * picture.
 */
export type PictureRefusal = 'digest' | 'undigested' | 'type';

/** The pictures of a document, and those that are not printed. */
export interface LoadedPictures {
  readonly pictures: PaperPictures;
  readonly refused: readonly { readonly attachment: PaperAttachment; readonly refusal: PictureRefusal }[];
}

/** The files that are drawn signatures, fingerprints and seals of a document: nothing else is printed as a picture. */
export function signedAttachments(
  { definition }: Pick<FormKind, 'definition'>,
  value: JsonObject,
): readonly PaperAttachment[] {
  const asked = new Set(evidenceIn(definition.root, value));
  const registered = memberAt(memberAt(value, 'header'), 'attachments');
  return (isList(registered) ? registered : []).flatMap((record) => {
    const [id, fileName, mediaType, sha256] = ['id', 'fileName', 'mediaType', 'sha256'].map((name) =>
      memberAt(record, name),
    );
    if (typeof id !== 'string' || typeof fileName !== 'string' || !asked.has(id)) return [];
    return [{ id, fileName, ...text('mediaType', mediaType), ...text('sha256', sha256) }];
  });
}

function text<Name extends string>(name: Name, value: JsonValue | undefined): Partial<Record<Name, string>> {
  return typeof value === 'string' ? ({ [name]: value } as Record<Name, string>) : {};
}

function evidenceIn(field: Field, value: JsonValue | undefined): readonly string[] {
  if (isList(value)) {
    const { item } = field;
    return item ? value.flatMap((one) => evidenceIn(item, one)) : [];
  }
  if (!isObject(value)) return [];
  if (field.shape === 'signature') {
    const id = memberAt(value, 'evidence');
    return typeof id === 'string' && memberAt(value, 'refused') !== true ? [id] : [];
  }
  return (field.fields ?? []).flatMap((member) => evidenceIn(member, memberAt(value, member.name)));
}

/**
 * Reads the pictures of the signatures of a document. A picture is only printed when it has the SHA-256 that the document
 * registers.
 */
export async function loadPictures(
  kind: Pick<FormKind, 'definition'>,
  value: JsonObject,
  read: ReadAttachment,
): Promise<LoadedPictures> {
  const pictures = new Map<string, string>();
  const refused: { readonly attachment: PaperAttachment; readonly refusal: PictureRefusal }[] = [];
  for (const attachment of signedAttachments(kind, value)) {
    const content = await read(attachment);
    if (!content) continue;
    const found = await pictureOf(attachment, content);
    if (found.address === undefined) refused.push({ attachment, refusal: found.refusal });
    else pictures.set(attachment.id, found.address);
  }
  return { pictures, refused };
}

type Found = { readonly address: string } | { readonly address?: undefined; readonly refusal: PictureRefusal };

async function pictureOf({ sha256 }: PaperAttachment, content: Uint8Array): Promise<Found> {
  if (sha256 === undefined) return { refusal: 'undigested' };
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(content)));
  if (hexadecimal(digest) !== sha256) return { refusal: 'digest' };
  const type = pictureType(content);
  if (type === undefined) return { refusal: 'type' };
  let text = '';
  content.forEach((byte) => (text += String.fromCharCode(byte)));
  return { address: `data:${type};base64,${btoa(text)}` };
}

/** Pictures by their first bytes, in hexadecimal; SVG is none, because it may hold scripts. */
const TYPES: readonly (readonly [type: string, mark: RegExp])[] = [
  ['image/png', /^89504e470d0a1a0a/],
  ['image/jpeg', /^ffd8ff/],
  ['image/webp', /^52494646.{8}57454250/],
  ['image/gif', /^47494638(37|39)61/],
];

function pictureType(content: Uint8Array): string | undefined {
  const head = hexadecimal(content.subarray(0, 12));
  return TYPES.find(([, mark]) => mark.test(head))?.[0];
}

function hexadecimal(content: Uint8Array): string {
  return Array.from(content, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
