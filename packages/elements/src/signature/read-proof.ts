import { html, nothing } from 'lit/html.js';
import type { FormField } from '@guitu/forms';
import type { FileScene } from '../files/file-scene.js';
import { follow } from '../form/follow.js';
import type { FormView } from '../form/view.js';
import { proofPicture } from './proof-shown.js';
import { signaturePlace } from './signature-place.js';

/** Whether a field names the proof of a signature. */
export function isProof({ store }: FormView, { path, field }: FormField): boolean {
  return field.name === 'evidence' && store.describe(above(path)).field.shape === 'signature';
}

/** The proof of a signature to read: its picture where the page gives one. */
export function readProof(scene: FileScene, field: FormField): unknown {
  const { view } = scene;
  const path = above(field.path);
  const place = signaturePlace(scene, path);
  return follow(view.store.signals, () => {
    const proof = place.proof();
    if (!proof) return nothing;
    return html`<div
      class="gt-field gt-full"
      part="field"
      data-field=${field.path}
      id=${view.id(field.path)}
      tabindex="-1"
    >
      <dt class="gt-label" part="label">${scene.signatureWords.mark}</dt>
      <dd class="gt-value" part="value">${proofPicture(scene, path, proof)}</dd>
    </div>`;
  });
}

function above(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
