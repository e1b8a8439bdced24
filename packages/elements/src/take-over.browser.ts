import { afterEach, describe, expect, test } from 'vitest';
import type { JsonObject } from '@guitu/forms';
import axe from 'axe-core';
import full from '../../schemas/src/documents/community-detox/community-detox-agreement/examples/full.json' with { type: 'json' };
import { documentStyles, renderDocument } from './server.js';
import type { RenderOptions } from './server.js';
import { takeOver } from './take-over.js';

const value = full as unknown as JsonObject;

async function drawnBy(options: RenderOptions = {}, shown = value): Promise<HTMLElement> {
  document.body.innerHTML = `<main>${await renderDocument(shown, options)}</main>`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(documentStyles());
  document.adoptedStyleSheets = [sheet];
  return document.querySelector<HTMLElement>('.guitu-document') as HTMLElement;
}

/** What a person gets: elements with their text, without ids and what is measured. */
function gist(root: Element): string {
  const copy = root.cloneNode(true) as Element;
  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  found.forEach((node) => node.parentNode?.removeChild(node));
  for (const one of [copy, ...copy.querySelectorAll('*')]) {
    const kept = Array.from(one.attributes).filter(({ name }) => !/^(id|aria-labelledby|data-width)$/.test(name));
    for (const name of one.getAttributeNames()) one.removeAttribute(name);
    // The server writes attributes in the order of the template, a browser has them in the order they were set.
    kept.sort((a, b) => (a.name < b.name ? -1 : 1)).forEach(({ name, value: text }) => one.setAttribute(name, text));
  }
  copy.normalize();
  return copy.outerHTML.replace(/\s+/g, ' ').replace(/> </g, '><');
}

afterEach(() => {
  document.body.textContent = '';
  document.adoptedStyleSheets = [];
});

describe('a document that a server has drawn', () => {
  test.each([
    ['readonly', 'zh-CN'],
    ['readonly', 'en'],
    ['print', 'zh-CN'],
  ] as const)('is what the element draws, %s in %s', async (mode, locale) => {
    const drawn = await drawnBy({ mode, locale });
    const before = gist(drawn.querySelector('.gt-form') as Element);
    const form = await takeOver(drawn, value, { rootKind: 'light' });
    // Code lists that come later have come when the element says the same.
    await expect.poll(() => gist(form.querySelector('.gt-form') as Element)).toBe(before);
  });

  test('is free of what axe finds', async () => {
    await drawnBy({ headingLevel: 1 });
    expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([]);
  });

  test('stays until the element is there, and then gives its place', async () => {
    const drawn = await drawnBy();
    const taking = takeOver(drawn, value);
    const seen = new Set<string>();
    const look = (): void => {
      const form = document.querySelector('guitu-form');
      seen.add(`${String(drawn.isConnected)} ${String(form !== null && !form.hidden && form.store !== undefined)}`);
      if (drawn.isConnected) requestAnimationFrame(look);
    };
    look();
    const form = await taking;
    await expect.poll(() => seen.has('false true')).toBe(true);
    // Never both, and never neither.
    expect([...seen].sort()).toEqual(['false true', 'true false']);
    expect(form.mode).toBe('readonly');
  });

  test('goes on as a form to fill in', async () => {
    const form = await takeOver(await drawnBy({ locale: 'en' }), value, { mode: 'edit' });
    expect(form.renderRoot.querySelector('[part=submit]')?.textContent).toContain('Submit');
    expect(form.getValue('/subject/name')).toBe(full.subject.name);
  });

  test('stays where the element cannot be had', async () => {
    const drawn = await drawnBy();
    const documents = { loadDocument: () => Promise.reject(new Error('offline')) };
    await expect(takeOver(drawn, value, { documents })).rejects.toThrow('load-failed');
    expect(drawn.isConnected).toBe(true);
    expect(document.querySelector('guitu-form')).toBeNull();
  });
});
