import type { DocumentElement } from '../form/document-element.js';
import { assert, assertEqual } from '../contract/assert.js';
import { until } from '../contract/drive.js';
import { elementSetups, rootOf } from './every-element.js';
import type { ElementSetup } from './every-element.js';
import type { Plant } from './planted-document.js';

declare global {
  interface Window {
    /** Set by a text that ran. */
    hostileRan?: number;
  }
}

/** One element with one part of the texts in all its places. */
export interface HostileCase {
  readonly name: string;
  run(): Promise<void>;
}

/** Elements that no template of ours draws, and attributes that would run something. */
const STRANGERS =
  'script, img, iframe, object, embed, video, audio, marquee, base, meta, link, math, [onload], [onerror], [onfocus], [onclick]';

/** What goes on when an element shows texts that are meant to do harm: nothing runs, and all of them stay as they are. */
export function hostileCases(texts: readonly string[]): readonly HostileCase[] {
  return elementSetups.map((setup) => ({
    name: `${setup.name} shows hostile texts as texts`,
    run: async () => {
      // Every text has its turn, however few places an element has.
      for (let start = 0; start < texts.length;) start += await showOnce(setup, texts, start);
    },
  }));
}

/** Shows an element with the texts from one on; how many of them it took. */
async function showOnce(setup: ElementSetup, texts: readonly string[], start: number): Promise<number> {
  let taken = 0;
  const plant: Plant = () => texts[(start + (taken += 1) - 1) % texts.length] ?? '';
  const element = document.createElement(setup.tag);
  delete window.hostileRan;
  try {
    await setup.prepare(element, plant);
    const given = JSON.stringify((element as DocumentElement).value);
    document.body.append(element);
    await until(() => rootOf(element).querySelector(setup.shows));
    await useIt(element);
    assertEqual(window.hostileRan, undefined, `a text ran, from ${start} on`);
    assertEqual(
      rootOf(element).querySelectorAll(STRANGERS).length,
      0,
      `elements that came with a text, from ${start} on`,
    );
    for (const link of Array.from(rootOf(element).querySelectorAll('a')))
      assert(
        /^(https?|file|about):$/.test(link.protocol) || !link.hasAttribute('href'),
        `a link goes to ${link.protocol}`,
      );
    assertEqual(({} as Record<string, unknown>)['polluted'], undefined, 'what all objects have');
    if (given !== undefined)
      assertEqual(JSON.stringify((element as DocumentElement).value), given, `the value, from ${start} on`);
  } finally {
    element.remove();
  }
  return taken;
}

/** Opens and asks for all that shows more texts. */
async function useIt(element: HTMLElement): Promise<void> {
  const root = rootOf(element);
  root.querySelectorAll('details').forEach((part) => (part.open = true));
  root.querySelectorAll<HTMLElement>('[role=combobox]').forEach((box) => box.click());
  root.querySelectorAll<HTMLElement>('button[aria-haspopup], .gt-reveal').forEach((button) => button.click());
  const form = element as Partial<DocumentElement>;
  if (form.localName === 'guitu-form' && form.mode === 'edit') form.reportValidity?.();
  // Errors of pictures and focus come after the current task.
  await new Promise((resolve) => setTimeout(resolve, 0));
}
