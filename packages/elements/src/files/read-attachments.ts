import { html, nothing } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { follow } from '../form/follow.js';
import { attachmentAbout, showButton, shown } from './attachment-item.js';
import { recordAt } from './attachment-place.js';
import type { AttachmentPlace } from './attachment-place.js';
import type { FileScene } from './file-scene.js';

/** Attachments to read: what they are, and a look at each. */
export function readAttachments(scene: FileScene, place: AttachmentPlace, isWholeSection: boolean): unknown {
  const { view } = scene;
  const { path, title, field } = place.field;
  return follow(view.store.signals, () => {
    const rows = place.rows();
    // What nobody expects and nobody filled would only hide the rest.
    if (rows.length === 0 && !field.required && !field.recommended) return nothing;
    return html`<div class="gt-group gt-files" part="group" data-field=${path} id=${view.id(path)} tabindex="-1">
      ${isWholeSection ? nothing : html`<p class="gt-legend" part="legend">${title}</p>`}
      ${rows.length === 0 ? html`<p class="gt-value gt-empty">${view.messages.notFilled}</p>` : nothing}
      <ul class="gt-file-rows">
        ${repeat(
          rows,
          ({ key }) => key,
          (row) =>
            html`<li class="gt-file" data-field=${row.path}>
              ${follow(view.store.signals, () => {
                const record = recordAt(view, row.path);
                return html`${attachmentAbout(scene, record)}
                  <div class="gt-file-tools">${showButton(scene, row.path, record)}</div>
                  ${shown(scene, row.path, record)}`;
              })}
            </li>`,
        )}
      </ul>
    </div>`;
  });
}
