import { html, nothing } from 'lit/html.js';
import { failureText } from './file-scene.js';
import type { FileScene } from './file-scene.js';
import { mayRetry } from './uploads.js';
import type { UploadJob, Uploads } from './uploads.js';

/** A file on its way to the field at a path: how far it is, and how to stop it or to try again. */
export function uploadRow({ words, view }: FileScene, uploads: Uploads, job: UploadJob, path: string): unknown {
  const { name, key, file, share } = job;
  const tool = (action: string, press: () => void): unknown =>
    html`<button class="gt-tool" type="button" aria-label=${words.ofFile(action, name)} @click=${press}>
      ${action}
    </button>`;
  // The row goes away with the focus in it; the next file begins where files are added, once that is drawn again.
  const focusAdding = (): void => {
    requestAnimationFrame(() => view.element(view.id(path))?.focus());
  };
  if (job.phase === 'failed') {
    return html`<div class="gt-file-about">
        <p class="gt-file-name"><bdi>${name}</bdi></p>
        <p class="gt-error">${failureText(words, job)}</p>
      </div>
      <div class="gt-file-tools">
        ${mayRetry(job) ? tool(words.retry, () => uploads.retry(key)) : nothing}
        ${tool(words.dismiss, () => {
          uploads.dismiss(key);
          view.announce(words.cancelled(name));
          focusAdding();
        })}
      </div>`;
  }
  const percent = share === undefined ? undefined : Math.floor(share * 100);
  const phase = job.phase === 'uploading' ? words.uploading(percent) : words[job.phase];
  return html`<div class="gt-file-about">
      <p class="gt-file-name"><bdi>${name}</bdi></p>
      <p class="gt-hint">${words.size(file.size)} · ${phase}</p>
      ${
        job.phase === 'uploading'
          ? html`<progress aria-label=${words.progressOf(name)} max="100" value=${percent ?? nothing}></progress>`
          : nothing
      }
    </div>
    <div class="gt-file-tools">
      ${tool(words.cancel, () => {
        uploads.cancel(key);
        focusAdding();
      })}
    </div>`;
}
