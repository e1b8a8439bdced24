import { html, nothing } from 'lit/html.js';
import { canShow, picture } from '../files/picture.js';
import type { FileScene } from '../files/file-scene.js';
import type { AttachmentRecord } from '../files/hooks.js';
import type { SignaturePlace } from './signature-place.js';

/** The proof that the document has, and a way to give another. */
export function proofShown(scene: FileScene, place: SignaturePlace, path: string, proof: AttachmentRecord): unknown {
  const { view } = scene;
  const { signatureWords: words } = scene;
  const isFixed = view.store.fieldState(`${path}/evidence`).readonly;
  const again = (): void => {
    if (!place.removeProof()) return;
    place.ink.value = [];
    view.announce(words.removed);
    view.focus(`${path}/evidence`);
  };
  return html`${proofPicture(scene, path, proof)}
  ${
    isFixed
      ? nothing
      : html`<p class="gt-pad-tools">
          <button class="gt-tool" part="button" type="button" @click=${again}>${words.again}</button>
        </p>`
  }`;
}

/** The picture of a signature, or what is registered of it. */
export function proofPicture(scene: FileScene, path: string, proof: AttachmentRecord): unknown {
  const { view, signatureWords: words } = scene;
  if (proof.fileName === '') return html`<p class="gt-value">${words.unlisted(proof.id)}</p>`;
  if (!canShow(scene, proof)) return html`<p class="gt-value"><bdi>${proof.fileName}</bdi></p>`;
  const name = view.store.fieldState(`${path}/name`).text;
  return html`<div class="gt-signed">${picture(scene, proof, words.picture(name))}</div>`;
}
