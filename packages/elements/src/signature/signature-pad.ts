import { html, nothing } from 'lit/html.js';
import type { FileScene } from '../files/file-scene.js';
import { inkPicture } from './ink.js';
import { padCanvas } from './pad-canvas.js';
import type { SignaturePlace } from './signature-place.js';

/** A box to sign in, with the ways to mend and to keep what was written. */
export function signaturePad(scene: FileScene, place: SignaturePlace, path: string): unknown {
  const { view, signatureWords: words } = scene;
  const { ink } = place;
  const strokes = ink.value;
  const isEmpty = strokes.length === 0;
  const evidence = `${path}/evidence`;
  const focusPad = (): void => view.element(view.id(evidence))?.focus();
  const undo = (): void => {
    ink.value = strokes.slice(0, -1);
    view.announce(words.strokes(ink.value.length));
    if (ink.value.length === 0) focusPad();
  };
  const clear = (): void => {
    ink.value = [];
    view.announce(words.cleared);
    focusPad();
  };
  const take = async (): Promise<void> => {
    const picture = await inkPicture(strokes, 'signature.png');
    const { jobs, uploads } = scene.uploadsAt(place);
    // Pressed twice it is one signature all the same.
    if (picture && jobs.peek().length === 0) uploads.add([picture]);
  };
  return html`<div class="gt-pad" part="pad">
      <canvas
        id=${view.id(evidence)}
        role="img"
        tabindex="-1"
        aria-label=${words.pad(strokes.length)}
        aria-describedby=${view.id(evidence, 'way')}
        ${padCanvas(ink, view.store.signals)}
      ></canvas>
    </div>
    <p class="gt-pad-tools">
      <button class="gt-tool" part="button" type="button" ?disabled=${isEmpty} @click=${undo}>
        ${words.undoStroke}
      </button>
      <button class="gt-tool" part="button" type="button" ?disabled=${isEmpty} @click=${clear}>${words.clear}</button>
      <button class="gt-button" part="button" type="button" ?disabled=${isEmpty} @click=${take}>${words.take}</button>
    </p>
    ${isEmpty ? nothing : html`<p class="gt-hint gt-not-taken">${words.notTaken}</p>`}`;
}
