import type { FormStore, Signal } from '@guitu/forms';
import { localeOf } from '../messages/messages.js';
import type { FormView } from '../form/view.js';
import { recordAt } from './attachment-place.js';
import type { AttachmentPlace } from './attachment-place.js';
import { FILE_WORDS } from './file-words.js';
import type { FileWords } from './file-words.js';
import { SIGNATURE_WORDS } from '../signature/signature-words.js';
import type { SignatureWords } from '../signature/signature-words.js';
import type { Stroke } from '../signature/ink.js';
import type { FileHooks } from './hooks.js';
import { createUploads } from './uploads.js';
import type { UploadJob, Uploads } from './uploads.js';

/** Files on their way into one place, and what shows of them. */
export interface PlaceUploads {
  readonly place: AttachmentPlace;
  readonly jobs: Signal<readonly UploadJob[]>;
  readonly uploads: Uploads;
}

/** What all that deals with the files of one form shares. */
export interface FileScene {
  readonly view: FormView;
  readonly hooks: FileHooks;
  readonly words: FileWords;
  readonly signatureWords: SignatureWords;
  /** Files that were added here, by id: they show without asking the page for them. */
  readonly own: Map<string, Blob>;
  uploadsAt(place: AttachmentPlace): PlaceUploads;
  /** What was written on the pad of a place and is not in the document. */
  inkAt(key: string): Signal<readonly Stroke[]>;
  /** What a person gave that is not in the document yet: where, and what to do about it. */
  held(): { readonly path: string; readonly text: string } | undefined;
}

/** By store, because files on their way outlive the view: a form may be shown to read meanwhile. */
const scenes = new WeakMap<FormStore, { view: FormView; readonly scene: FileScene }>();

/** The scene of a form. */
export function fileScene(view: FormView, hooks: FileHooks): FileScene {
  const known = scenes.get(view.store);
  if (known) known.view = view;
  return (known ?? openScene(view, hooks)).scene;
}

function openScene(first: FormView, hooks: FileHooks): { view: FormView; readonly scene: FileScene } {
  const { store } = first;
  const places = new Map<string, PlaceUploads>();
  const inks = new Map<string, Signal<readonly Stroke[]>>();
  const own = new Map<string, Blob>();
  const opened = {
    view: first,
    scene: {
      get view() {
        return opened.view;
      },
      hooks,
      get words() {
        const { store: shown, messages } = opened.view;
        return { ...FILE_WORDS[localeOf(shown.kind.texts.language)], ...messages.files };
      },
      get signatureWords() {
        const { store: shown, messages } = opened.view;
        return { ...SIGNATURE_WORDS[localeOf(shown.kind.texts.language)], ...messages.signatures };
      },
      own,
      inkAt: (key: string) => {
        const ink = inks.get(key) ?? store.signals.signal<readonly Stroke[]>([]);
        inks.set(key, ink);
        return ink;
      },
      uploadsAt: (place: AttachmentPlace) => {
        const found = places.get(place.key) ?? openPlace(opened.scene, place);
        places.set(place.key, found);
        return found;
      },
      held: () => {
        for (const [key, { jobs, place }] of Array.from(places)) {
          const path = place.path();
          const isGoing = jobs.value.some(({ phase }) => phase !== 'failed');
          const isWritten = (inks.get(key)?.value.length ?? 0) > 0;
          if (path !== undefined && (isGoing || isWritten)) {
            const { words, signatureWords } = opened.scene;
            return { path, text: isGoing ? words.stillGoing : signatureWords.notTaken };
          }
        }
        return undefined;
      },
    },
  };
  scenes.set(store, opened);
  // Starting over is told by an empty path: what was on its way belongs to the document before.
  store.subscribe((left) => {
    if (left !== '') return;
    places.forEach(({ uploads }) => uploads.stop());
    places.clear();
    inks.clear();
    own.clear();
  });
  return opened;
}

function openPlace(scene: FileScene, place: AttachmentPlace): PlaceUploads {
  const jobs = scene.view.store.signals.signal<readonly UploadJob[]>([]);
  const uploads = createUploads({
    hooks: scene.hooks,
    jobs,
    limits: () => place.limits(),
    hashes: () => place.rows().map(({ path }) => recordAt(scene.view, path).sha256 ?? ''),
    add: (record, file) => {
      scene.own.set(record.id, file);
      return place.add(record);
    },
    tell: (event, job) => {
      const { view, words } = scene;
      if (event === 'failed') view.announce(`${job.name}${view.messages.colon}${failureText(words, job)}`);
      else view.announce(words[event](job.name));
    },
  });
  return { place, jobs, uploads };
}

/** Why a file was not added, in words. */
export function failureText(words: FileWords, { failure, reason }: UploadJob): string {
  return failure === undefined ? '' : words.failed(reason ?? words.failures[failure]);
}
