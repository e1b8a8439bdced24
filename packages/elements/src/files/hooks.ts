/** A file as a document registers it: an `attachment` of the standard. The file itself is kept by the page. */
export interface AttachmentRecord {
  /** Unique within the document, at most 64 characters. */
  readonly id: string;
  readonly fileName: string;
  readonly mediaType?: string;
  /** In bytes. */
  readonly size?: number;
  /** SHA-256 of the content in lower-case hexadecimal. */
  readonly sha256?: string;
  /** A code of `attachment-category`. */
  readonly category?: string;
  /** Date and time with offset. */
  readonly takenAt?: string;
  readonly capturedBy?: string;
  /** A code of `confidentiality`. */
  readonly confidentiality?: string;
}

/** What an upload is told, and how it tells of itself. */
export interface UploadOptions {
  /** SHA-256 of the content in lower-case hexadecimal. */
  readonly hash: string;
  /** The media type that the bytes show, whatever the name of the file says. */
  readonly mediaType: string;
  /** Aborted when the person cancels, and when the form starts over. */
  readonly signal: AbortSignal;
  /** Tells how much has gone, from 0 to 1. */
  readonly progress: (share: number) => void;
}

/** What an upload answers: the id alone, or with what the store of files knows better than the browser. */
export type UploadAnswer = string | (Partial<AttachmentRecord> & Pick<AttachmentRecord, 'id'>);

/**
 * Stores one file and gives the id under which the document registers it. Rejects when it could not; an error
 * with a `reason` text has it shown to the person.
 */
export type Upload = (file: File, options: UploadOptions) => Promise<UploadAnswer>;

/**
 * Gives a registered file to show: its content, or an address of `http:` or `https:`. `undefined` when there is
 * none, or this person may not see it.
 */
export type ResolveAttachment = (
  attachment: AttachmentRecord,
  options: { readonly signal: AbortSignal },
) => Promise<Blob | string | undefined> | Blob | string | undefined;

/**
 * Reads a fingerprint from a device. Gives its image, which is then uploaded, or the record of what the device has
 * stored itself. Rejects when nothing was read; an error with a `reason` text has it shown.
 */
export type ReadFingerprint = (options: { readonly signal: AbortSignal }) => Promise<File | AttachmentRecord>;

/** Which files a page takes. */
export interface AttachmentLimits {
  /** Bytes of one file; 20 MiB when absent. */
  readonly maxBytes?: number;
  /** Media types, of those that can be told by their bytes. */
  readonly types?: readonly string[];
}

/** What a page does with files. Without `upload` nothing leaves the page, and nothing can be added. */
export interface FileHooks {
  readonly upload?: Upload | undefined;
  readonly resolveAttachment?: ResolveAttachment | undefined;
  readonly readFingerprint?: ReadFingerprint | undefined;
  readonly attachmentLimits?: AttachmentLimits | undefined;
}
