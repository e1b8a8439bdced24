import { html, nothing } from 'lit/html.js';
import { codeLabel } from '../form/code-label.js';
import { fieldGrid } from '../form/field-list.js';
import { fieldNotes } from '../form/field-notes.js';
import { follow } from '../form/follow.js';
import { recordAt } from './attachment-place.js';
import type { AttachmentPlace } from './attachment-place.js';
import type { FileScene } from './file-scene.js';
import { typeName } from './file-types.js';
import type { AttachmentRecord } from './hooks.js';
import { canShow, picture } from './picture.js';

/** What a person says of a file; the rest comes from the file itself. */
const DESCRIBED: ReadonlySet<string> = new Set(['fileName', 'category', 'takenAt', 'capturedBy', 'confidentiality']);

/** One attachment: what it is, a look at it, its description, and a way to take it away. */
export function attachmentItem(scene: FileScene, place: AttachmentPlace, path: string): unknown {
  const { view, words } = scene;
  const { store } = view;
  return html`${follow(store.signals, () => {
      const record = recordAt(view, path);
      const isFixed = store.fieldState(place.field.path).readonly;
      return html`${attachmentAbout(scene, record)}
        <div class="gt-file-tools">
          ${showButton(scene, path, record)}
          ${
            isFixed
              ? nothing
              : html`<button
                  class="gt-tool"
                  type="button"
                  aria-label=${words.ofFile(view.messages.removeRow, record.fileName)}
                  @click=${() => remove(scene, place, path, record)}
                >
                  ${view.messages.removeRow}
                </button>`
          }
        </div>
        ${shown(scene, path, record)} ${ownIssues(scene, path)}`;
    })}
    <details class="gt-more">
      <summary>${words.details}</summary>
      ${follow(store.signals, () =>
        fieldGrid(
          view,
          store.fields(path).filter(({ field }) => DESCRIBED.has(field.name)),
        ),
      )}
    </details>`;
}

/** Name, kind and size of a file. */
export function attachmentAbout({ view, words }: FileScene, record: AttachmentRecord): unknown {
  const { fileName, mediaType, size, category, takenAt } = record;
  const facts = [
    category === undefined ? '' : codeLabel(view, 'attachment-category', category),
    mediaType === undefined ? '' : typeName(mediaType),
    size === undefined ? '' : words.size(size),
    takenAt === undefined ? '' : takenAt.slice(0, 16).replace('T', ' '),
  ].filter((fact) => fact !== '');
  return html`<div class="gt-file-about">
    <p class="gt-file-name"><bdi>${fileName}</bdi></p>
    ${facts.length > 0 ? html`<p class="gt-hint">${facts.join(' · ')}</p>` : nothing}
  </div>`;
}

/** Shows or hides a file, where the page can give it. Nothing is fetched before somebody asks. */
export function showButton(scene: FileScene, path: string, record: AttachmentRecord): unknown {
  if (!canShow(scene, record)) return nothing;
  const { words } = scene;
  const isOpen = opened(scene, path, record);
  const action = isOpen.value ? words.hide : words.show;
  return html`<button
    class="gt-tool"
    type="button"
    aria-expanded=${isOpen.value ? 'true' : 'false'}
    aria-label=${words.ofFile(action, record.fileName)}
    @click=${() => (isOpen.value = !isOpen.value)}
  >
    ${action}
  </button>`;
}

/** The file itself, after somebody asked for it. */
export function shown(scene: FileScene, path: string, record: AttachmentRecord): unknown {
  return canShow(scene, record) && opened(scene, path, record).value
    ? html`<div class="gt-file-shown">${picture(scene, record, record.fileName)}</div>`
    : nothing;
}

function opened({ view }: FileScene, path: string, { id }: AttachmentRecord): { value: boolean } {
  return view.state(`shown ${path.replace(/\/[0-9]+$/, '')} ${id}`, false);
}

/** What is wrong with what nobody typed, such as a missing hash. */
function ownIssues({ view }: FileScene, path: string): unknown {
  return view.store
    .fields(path)
    .filter(({ field }) => !DESCRIBED.has(field.name))
    .map((field) => view.store.fieldState(field.path))
    .filter(({ issues }) => issues.length > 0)
    .map(
      (state) =>
        html`<div class="gt-file-issues" data-field=${state.path} tabindex="-1">
          ${fieldNotes(view, { ...state, description: undefined, source: [] })}
        </div>`,
    );
}

interface Removal {
  readonly name: string;
  readonly restore: () => boolean;
}

function removal({ view }: FileScene, { field }: AttachmentPlace): { value: Removal | undefined } {
  return view.state<Removal | undefined>(`removed ${field.path}`, undefined);
}

/** Takes it away at once: that can be undone, and the file itself stays where the page keeps it. */
function remove(scene: FileScene, place: AttachmentPlace, path: string, { fileName }: AttachmentRecord): void {
  const { view, words } = scene;
  const restore = place.remove(path);
  if (!restore) return;
  removal(scene, place).value = { name: fileName, restore };
  view.announce(words.removed(fileName));
  view.element(view.id(place.field.path, 'undo'))?.focus();
}

/** Offers to bring back what was taken away last. */
export function undoRemoval(scene: FileScene, place: AttachmentPlace): unknown {
  const { view, words } = scene;
  const last = removal(scene, place);
  if (!last.value) return nothing;
  const { name, restore } = last.value;
  const undo = (): void => {
    if (!restore()) return;
    last.value = undefined;
    view.announce(words.added(name));
    view.element(view.id(place.field.path))?.focus();
  };
  return html`<p class="gt-undo">
    <span>${words.removed(name)}</span>
    <button class="gt-button" type="button" id=${view.id(place.field.path, 'undo')} @click=${undo}>
      ${view.messages.undo}
    </button>
  </p>`;
}
