import { html } from 'lit/html.js';
import { mostBytes } from './check-file.js';
import { takenTypes, typeName } from './file-types.js';
import type { FileWords } from './file-words.js';
import type { AttachmentLimits } from './hooks.js';

/** What a place to give files needs. */
export interface DropZone {
  readonly id: string;
  /** What the button says, and what stands before it. */
  readonly pick: string;
  readonly drop: string;
  /** Name of the button. */
  readonly label: string;
  readonly limits: AttachmentLimits;
  /** How many files there may be. */
  readonly most: number;
  readonly limitsId: string;
  readonly words: FileWords;
  /** Stands between the kinds of files. */
  readonly comma: string;
  readonly take: (files: readonly File[]) => void;
}

/** A place to drop, paste or pick files. */
export function dropZone({ id, pick, drop, label, limits, most, limitsId, words, comma, take }: DropZone): unknown {
  const types = takenTypes(limits.types);
  const names = types.map(({ mediaType }) => typeName(mediaType)).join(comma);
  // What the file chooser of the browser offers first; what is chosen is checked all the same.
  const accept = types.flatMap(({ mediaType, endings }) => [mediaType, ...endings.map((one) => `.${one}`)]).join(',');
  const give = (files: FileList | undefined | null): void => {
    const given = Array.from(files ?? []);
    if (given.length > 0) take(given);
  };
  const hover = (event: DragEvent, on: boolean): void => {
    event.preventDefault();
    (event.currentTarget as HTMLElement).classList.toggle('gt-over', on);
  };
  return html`<div
    class="gt-drop"
    part="drop"
    @dragover=${(event: DragEvent) => hover(event, true)}
    @dragleave=${(event: DragEvent) => hover(event, false)}
    @drop=${(event: DragEvent) => {
      hover(event, false);
      give(event.dataTransfer?.files);
    }}
    @paste=${(event: ClipboardEvent) => {
      const files = event.clipboardData?.files;
      // A text is for the field it is pasted into.
      if (files && files.length > 0) event.preventDefault();
      give(files);
    }}
  >
    <p>
      <span class="gt-drop-words">${drop}</span>
      <button
        class="gt-button"
        part="button"
        type="button"
        id=${id}
        aria-label=${label}
        aria-describedby=${limitsId}
        @click=${(event: Event) => ((event.currentTarget as HTMLElement).nextElementSibling as HTMLElement).click()}
      >
        ${pick}</button
      ><input
        class="gt-hidden"
        type="file"
        tabindex="-1"
        aria-hidden="true"
        accept=${accept}
        ?multiple=${most > 1}
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          give(input.files);
          // The same file can be chosen again after it failed.
          input.value = '';
        }}
      />
    </p>
    <p class="gt-hint" id=${limitsId}>${words.limits(names, words.size(mostBytes(limits)), most)}</p>
  </div>`;
}
