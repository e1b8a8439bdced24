import { html, nothing } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { follow } from '../form/follow.js';
import { groupHead } from '../widgets/group.js';
import { attachmentItem, undoRemoval } from './attachment-item.js';
import type { AttachmentPlace } from './attachment-place.js';
import { dropZone } from './drop-zone.js';
import type { FileScene } from './file-scene.js';
import { uploadRow } from './upload-row.js';

/** Attachments to add, to describe and to take away. */
export function attachmentList(scene: FileScene, place: AttachmentPlace, isWholeSection: boolean): unknown {
  const { view } = scene;
  const { path } = place.field;
  return html`<fieldset
    class="gt-group gt-files"
    part="group"
    data-field=${path}
    aria-describedby=${view.id(path, 'error')}
  >
    ${groupHead(view, place.field, isWholeSection)} ${follow(view.store.signals, () => listBody(scene, place))}
  </fieldset>`;
}

function listBody(scene: FileScene, place: AttachmentPlace): unknown {
  const { view } = scene;
  const { jobs, uploads } = scene.uploadsAt(place);
  const rows = place.rows();
  const isFixed = view.store.fieldState(place.field.path).readonly;
  return html`${
    rows.length > 0
      ? html`<ul class="gt-file-rows">
          ${repeat(
            rows,
            ({ key }) => key,
            ({ path }) => html`<li class="gt-file" data-field=${path}>${attachmentItem(scene, place, path)}</li>`,
          )}
        </ul>`
      : nothing
  }
  ${
    jobs.value.length > 0
      ? html`<ul class="gt-file-rows">
          ${repeat(
            jobs.value,
            ({ key }) => key,
            (job) => html`<li class="gt-file gt-job">${uploadRow(scene, uploads, job, place.field.path)}</li>`,
          )}
        </ul>`
      : nothing
  }
  ${undoRemoval(scene, place)} ${isFixed || !scene.hooks.upload ? nothing : adding(scene, place, rows.length)}`;
}

function adding(scene: FileScene, place: AttachmentPlace, count: number): unknown {
  const { view, words } = scene;
  const { uploads, jobs } = scene.uploadsAt(place);
  const { path } = place.field;
  const left = place.most - count - jobs.value.filter(({ phase }) => phase !== 'failed').length;
  if (left <= 0) return place.most === 1 ? nothing : html`<p class="gt-hint">${view.messages.rowsFull(place.most)}</p>`;
  return dropZone({
    id: view.id(path),
    label: words.ofFile(words.pick, place.field.title),
    pick: words.pick,
    drop: words.drop,
    limits: place.limits(),
    most: place.most,
    comma: view.messages.comma,
    words,
    limitsId: view.id(path, 'limits'),
    take: (files) => uploads.add(files),
  });
}
