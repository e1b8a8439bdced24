import { html, nothing } from 'lit/html.js';
import type { FileScene } from '../files/file-scene.js';
import { reasonOf } from '../files/uploads.js';
import type { SignaturePlace } from './signature-place.js';

/** What the reader is doing. */
interface Reading {
  readonly abort?: AbortController;
  readonly failure?: string;
}

/** Asks the reader of the page for a fingerprint; what it gives is uploaded, or registered as it is. */
export function fingerprintButton(scene: FileScene, place: SignaturePlace): unknown {
  const { view, signatureWords: words, words: fileWords, hooks } = scene;
  const reading = view.state<Reading>(`fingerprint ${place.key}`, {});
  const read = async (): Promise<void> => {
    const abort = new AbortController();
    reading.value = { abort };
    try {
      const given = await hooks.readFingerprint?.({ signal: abort.signal });
      if (abort.signal.aborted) return;
      reading.value = {};
      if (given instanceof File) scene.uploadsAt(place).uploads.add([given]);
      else if (given && place.add(given)) view.announce(words.taken);
    } catch (error) {
      if (abort.signal.aborted) return;
      const failure = words.notRead(reasonOf(error) ?? '');
      reading.value = { failure };
      view.announce(failure);
    }
  };
  const cancel = (): void => {
    reading.value.abort?.abort();
    reading.value = {};
  };
  const { abort, failure } = reading.value;
  return html`<p class="gt-pad-tools">
      ${
        abort
          ? html`<span class="gt-hint">${words.readingPrint}</span>
              <button class="gt-tool" part="button" type="button" @click=${cancel}>${fileWords.cancel}</button>`
          : html`<button class="gt-button" part="button" type="button" @click=${read}>${words.readPrint}</button>`
      }
    </p>
    ${failure === undefined ? nothing : html`<p class="gt-error">${failure}</p>`}`;
}
