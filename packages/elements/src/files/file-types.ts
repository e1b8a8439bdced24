/** A kind of file that its bytes tell. */
export interface FileType {
  readonly mediaType: string;
  /** Endings that its name may have, in lower case; the first is what people call it. */
  readonly endings: readonly string[];
  /** Whether the first bytes, or where it helps the last ones, are of this kind. */
  readonly fits: (head: string, tail: string) => boolean;
}

const starts =
  (...marks: readonly string[]) =>
  (head: string): boolean =>
    marks.some((mark) => head.startsWith(mark));

/** Files of the ISO base format say what they are behind their first box. */
const brand =
  (pattern: RegExp) =>
  (head: string): boolean =>
    head.slice(4, 8) === 'ftyp' && pattern.test(head.slice(8, 12));

const riff =
  (kind: string) =>
  (head: string): boolean =>
    head.startsWith('RIFF') && head.slice(8, 12) === kind;

/** Kinds by what their bytes begin with, written as one character a byte. */
const FILE_TYPES: readonly FileType[] = [
  { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg', 'jpe', 'jfif'], fits: starts('\xff\xd8\xff') },
  { mediaType: 'image/png', endings: ['png'], fits: starts('\x89PNG\r\n\x1a\n') },
  { mediaType: 'image/webp', endings: ['webp'], fits: riff('WEBP') },
  { mediaType: 'image/gif', endings: ['gif'], fits: starts('GIF87a', 'GIF89a') },
  { mediaType: 'image/tiff', endings: ['tif', 'tiff'], fits: starts('II*\x00', 'MM\x00*') },
  { mediaType: 'image/heic', endings: ['heic', 'heif'], fits: brand(/^(hei[cxms]|hev[cxms]|mif1|msf1)$/) },
  { mediaType: 'application/pdf', endings: ['pdf'], fits: starts('%PDF-') },
  {
    mediaType: 'application/ofd',
    endings: ['ofd'],
    // An archive, whose list of contents stands at its end.
    fits: (head, tail) => head.startsWith('PK\x03\x04') && (head.includes('OFD.xml') || tail.includes('OFD.xml')),
  },
  { mediaType: 'audio/mpeg', endings: ['mp3'], fits: starts('ID3', '\xff\xfb', '\xff\xf3', '\xff\xf2') },
  { mediaType: 'audio/wav', endings: ['wav'], fits: riff('WAVE') },
  { mediaType: 'audio/amr', endings: ['amr'], fits: starts('#!AMR') },
  { mediaType: 'audio/mp4', endings: ['m4a'], fits: brand(/^M4A $/) },
  { mediaType: 'video/mp4', endings: ['mp4', 'm4v'], fits: brand(/^(isom|iso[2-9]|mp4[12]|avc1|M4V |dash)$/) },
];

/** What is taken unless the page says otherwise: photos, scans, recordings. */
const USUAL: readonly string[] = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'application/pdf',
  'application/ofd',
  'audio/mpeg',
  'audio/wav',
  'audio/mp4',
  'video/mp4',
];

/** The kinds that are taken; a media type that no bytes tell is not among them. */
export function takenTypes(types: readonly string[] = USUAL): readonly FileType[] {
  return FILE_TYPES.filter(({ mediaType }) => types.includes(mediaType));
}

/** The kind of some bytes; `undefined` when it is none of those known here. */
export function typeOfBytes(head: string, tail: string): FileType | undefined {
  return FILE_TYPES.find(({ fits }) => fits(head, tail));
}

/** What people call a media type: the usual ending of its files. */
export function typeName(mediaType: string): string {
  const ending = FILE_TYPES.find((type) => type.mediaType === mediaType)?.endings[0];
  return ending === undefined ? mediaType : ending.toUpperCase();
}
