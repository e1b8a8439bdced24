import type { FormStore, Signal } from '@guitu/forms';
import { localeOf } from '../messages/messages.js';
import type { FormView } from '../form/view.js';
import { recordAt } from './attachment-place.js';
import type { AttachmentPlace } from './attachment-place.js';
import { FILE_WORDS } from './file-words.js';
import type { FileWords } from './file-words.js';
import type { FileHooks } from './hooks.js';
import { createUploads } from './uploads.js';
import type { UploadJob, Uploads } from './uploads.js';

/** Files on their way into one place, and what shows of them. */
export interface PlaceUploads {
  readonly jobs: Signal<readonly UploadJob[]>;
  readonly uploads: Uploads;
}

/** What all that deals with the files of one form shares. */
export interface FileScene {
  readonly view: FormView;
  readonly hooks: FileHooks;
  readonly words: FileWords;
  /** Files that were added here, by id: they show without asking the page for them. */
  readonly own: Map<string, Blob>;
  uploadsAt(place: AttachmentPlace): PlaceUploads;
  /** The path of a place whose files are still on their way. */
  busyPath(): string | undefined;
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
      own,
      uploadsAt: (place: AttachmentPlace) => {
        const { path } = place.field;
        const found = places.get(path) ?? openPlace(opened.scene, place);
        places.set(path, found);
        return found;
      },
      busyPath: () =>
        Array.from(places).find(([, { jobs }]) => jobs.peek().some(({ phase }) => phase !== 'failed'))?.[0],
    },
  };
  scenes.set(store, opened);
  // Starting over is told by an empty path: what was on its way belongs to the document before.
  store.subscribe((left) => {
    if (left === '') places.forEach(({ uploads }) => uploads.stop());
  });
  return opened;
}

function openPlace(scene: FileScene, place: AttachmentPlace): PlaceUploads {
  const jobs = scene.view.store.signals.signal<readonly UploadJob[]>([]);
  const uploads = createUploads({
    hooks: scene.hooks,
    jobs,
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
  return { jobs, uploads };
}

/** Why a file was not added, in words. */
export function failureText(words: FileWords, { failure, reason }: UploadJob): string {
  return failure === undefined ? '' : words.failed(reason ?? words.failures[failure]);
}
