import { html, nothing } from 'lit/html.js';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import type { Part } from 'lit/directive.js';
import { drawnPicture } from './drawn-picture.js';
import type { FileScene } from './file-scene.js';
import type { AttachmentRecord } from './hooks.js';

/** Whether there is anything to show a file from: it was added here, or the page gives files. */
export function canShow({ own, hooks }: FileScene, { id }: AttachmentRecord): boolean {
  return own.has(id) || hooks.resolveAttachment !== undefined;
}

/** Asks for a file when it is shown, and lets go of it when it no longer is. */
class PictureDirective extends AsyncDirective {
  private asked: { readonly scene: FileScene; readonly record: AttachmentRecord; readonly name: string } | undefined;
  private abort: AbortController | undefined;
  private release: (() => void) | undefined;

  override render(scene: FileScene, _record: AttachmentRecord, _name: string): unknown {
    return html`<p class="gt-hint">${scene.words.loading}</p>`;
  }

  override update(_part: Part, [scene, record, name]: [FileScene, AttachmentRecord, string]): unknown {
    const isSame = this.asked?.record.id === record.id && this.asked.name === name;
    this.asked = { scene, record, name };
    if (!isSame) void this.load();
    return isSame ? this.last : this.render(scene, record, name);
  }

  private last: unknown = nothing;

  protected override disconnected(): void {
    this.abort?.abort();
    this.release?.();
    this.release = undefined;
  }

  protected override reconnected(): void {
    void this.load();
  }

  private async load(): Promise<void> {
    const { asked } = this;
    if (!asked) return;
    this.disconnected();
    const abort = new AbortController();
    this.abort = abort;
    const { scene, record, name } = asked;
    const { own, hooks, words } = scene;
    this.last = this.render(scene, record, name);
    let shown: unknown = html`<p class="gt-hint">${words.notShown}</p>`;
    try {
      const file = own.get(record.id) ?? (await hooks.resolveAttachment?.(record, { signal: abort.signal }));
      const drawn =
        file === undefined ? undefined : await drawnPicture(file, record, { name, open: words.open, save: words.save });
      if (abort.signal.aborted) return drawn?.release();
      shown = drawn?.shown ?? shown;
      this.release = drawn?.release;
    } catch {
      // The line above says all that a person can use; what went wrong is for the page to tell.
    }
    if (abort.signal.aborted) return;
    this.last = shown;
    this.setValue(shown);
  }
}

/** A registered file: a picture where it is one, else a way to open it. */
export const picture = directive(PictureDirective);
