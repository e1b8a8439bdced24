import { html, nothing } from 'lit/html.js';
import { fieldNotes } from '../form/field-notes.js';
import { dropZone } from '../files/drop-zone.js';
import { uploadRow } from '../files/upload-row.js';
import type { FileScene } from '../files/file-scene.js';
import type { AttachmentRecord } from '../files/hooks.js';
import { fingerprintButton } from './fingerprint-button.js';
import { proofShown } from './proof-shown.js';
import { signaturePad } from './signature-pad.js';
import type { SignaturePlace } from './signature-place.js';

/** What a method of signing takes: the words for its file and its hint, and whether an id may be typed. */
interface SigningMethod {
  readonly pick: 'pickScan' | 'pickSeal' | 'pickFile' | 'pickPrint';
  readonly hint: 'padHint' | 'sealHint' | 'electronicHint' | 'fingerprintHint';
  readonly typed: boolean;
}

const METHODS: Readonly<Record<string, SigningMethod>> = {
  handwritten: { pick: 'pickScan', hint: 'padHint', typed: false },
  seal: { pick: 'pickSeal', hint: 'sealHint', typed: false },
  electronic: { pick: 'pickFile', hint: 'electronicHint', typed: true },
  fingerprint: { pick: 'pickPrint', hint: 'fingerprintHint', typed: true },
};

/** The proof of one signature: what there is, or the ways to give it that its method has. */
export function signatureTool(scene: FileScene, place: SignaturePlace, path: string): unknown {
  const { view, signatureWords: words } = scene;
  const { store } = view;
  const proof = place.proof();
  // Nobody who refuses gives a proof; what a document brings along shows all the same.
  if (store.watch(`${path}/refused`).value === true && !proof) return nothing;
  const method = METHODS[String(store.watch(`${path}/method`).value)];
  const evidence = `${path}/evidence`;
  const state = store.fieldState(evidence);
  // An id that names no file is one that is being typed.
  const isTyped = method?.typed === true && !state.readonly && !proof?.fileName;
  // Without a page that stores files there is nothing to do but to sign on paper.
  if (!proof && !isTyped && !scene.hooks.upload) return nothing;
  const body = isTyped || !proof ? (state.readonly ? nothing : ways(scene, place, path, method)) : undefined;
  return html`<div class="gt-proof" part="proof" role="group" aria-label=${words.mark}>
    <p class="gt-label" part="label">${words.mark}</p>
    ${
      isTyped
        ? body
        : html`<div class="gt-field" part="field" data-field=${evidence} tabindex="-1">
            ${body ?? proofShown(scene, place, path, proof as AttachmentRecord)}
            ${fieldNotes(view, { ...state, description: undefined, source: [] })}
          </div>`
    }
  </div>`;
}

function ways(scene: FileScene, place: SignaturePlace, path: string, method: SigningMethod | undefined): unknown {
  const { view, signatureWords: words, words: fileWords, hooks } = scene;
  const { jobs, uploads } = scene.uploadsAt(place);
  const evidence = `${path}/evidence`;
  if (jobs.value.length > 0) {
    return html`<ul class="gt-file-rows">
      ${jobs.value.map((job) => html`<li class="gt-file gt-job">${uploadRow(scene, uploads, job, evidence)}</li>`)}
    </ul>`;
  }
  if (!method) return html`<p class="gt-hint" id=${view.id(evidence)} tabindex="-1">${words.methodFirst}</p>`;
  const hasPad = method.hint === 'padHint' && hooks.upload !== undefined;
  return html`<p class="gt-hint" id=${view.id(evidence, 'way')}>${words[method.hint]}</p>
    ${hasPad ? signaturePad(scene, place, path) : nothing}
    ${method.typed ? view.drawing.field(view, view.store.describe(evidence)) : nothing}
    ${method.hint === 'fingerprintHint' && hooks.readFingerprint ? fingerprintButton(scene, place) : nothing}
    ${
      hooks.upload
        ? dropZone({
            // Where the way to the proof begins: at the pad, at the text, or here.
            id: view.id(evidence, ...(hasPad || method.typed ? ['pick'] : [])),
            pick: words[method.pick],
            label: words[method.pick],
            drop: '',
            limits: place.limits(),
            most: 1,
            comma: view.messages.comma,
            limitsId: view.id(evidence, 'limits'),
            words: fileWords,
            take: (files) => uploads.add(files.slice(0, 1)),
          })
        : nothing
    }`;
}
