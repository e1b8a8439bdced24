import type { AttachmentRecord, Upload, UploadOptions } from '../files/hooks.js';

/** A picture of one dark dot. */
const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** A real picture with a name; `salt` makes its content another. */
export function pngFile(name = '走访照片.png', salt = ''): File {
  return new File([bytesOf(DOT), salt], name, { type: 'image/png' });
}

/** SHA-256 of a file in lower-case hexadecimal. */
export async function hashOf(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** An upload that waits until the test says what became of it. */
export interface PendingUpload extends UploadOptions {
  readonly file: File;
  readonly succeed: (answer: string | Pick<AttachmentRecord, 'id'>) => void;
  readonly fail: (error: unknown) => void;
}

/** A page that stores files, as the test tells it to. */
export function storingPage(): { readonly upload: Upload; readonly sent: PendingUpload[] } {
  const sent: PendingUpload[] = [];
  return {
    sent,
    upload: (file, options) =>
      new Promise((succeed, fail) => {
        sent.push({ ...options, file, succeed, fail });
      }),
  };
}

/** Gives files to a place as a mouse that drops them does. */
export function drop(zone: Element, ...files: readonly File[]): void {
  const dataTransfer = new DataTransfer();
  files.forEach((file) => dataTransfer.items.add(file));
  zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}

/** Gives files to a place as the clipboard does. */
export function paste(zone: Element, ...files: readonly File[]): boolean {
  const clipboardData = new DataTransfer();
  files.forEach((file) => clipboardData.items.add(file));
  return zone.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}
