import { readFileSync } from 'node:fs';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { loadDocument } from '@guitu/core';
import { createForm } from '@guitu/forms';
import type { JsonObject } from '@guitu/forms';
import { expect, test } from 'vitest';
import { createView } from '../form/create-view.js';
import { loadDrawing } from '../form/drawing.js';
import { formShell } from '../form/form-shell.js';
import { loadMessages } from '../messages/messages.js';
import { staticHtml } from './static-html.js';

const value = JSON.parse(
  readFileSync(
    new URL(
      '../../../schemas/src/documents/community-detox/community-detox-agreement/examples/full.json',
      import.meta.url,
    ),
    'utf8',
  ),
) as JsonObject;

/** Without the marks for a script that goes on from there, and written one way. */
const plain = (text: string): string =>
  text
    .replace(/<!--.*?-->|<\?>/g, '')
    .replace(/&#39;/g, "'")
    .replace(/\s+(?=[>\s])/g, '')
    .replace(/=""/g, '');

const other = async (template: unknown): Promise<string> => plain(await collectResult(render(template)));

async function documentTemplate(): Promise<unknown> {
  const kind = await loadDocument('community-detox-agreement');
  const [messages, drawing] = await Promise.all([loadMessages('zh-CN'), loadDrawing('readonly', { kind })]);
  const view = createView({
    store: createForm({ kind, value, readonly: true }),
    drawing,
    mode: 'readonly',
    messages,
    documents: { loadDocument },
    showsSources: true,
    headingLevel: 2,
    prefix: 'x',
    root: { querySelector: () => null } as unknown as ParentNode,
    tell: () => true,
  });
  return formShell(view, { isDisabled: true, hasActions: false, submit: () => undefined });
}

test('a document to read is what the renderer of Lit writes', async () => {
  const template = await documentTemplate();
  const written = plain(staticHtml(template));
  expect(written.length).toBeGreaterThan(10_000);
  expect(written).toBe(await other(template));
});

test.each([
  ['texts', html`<p>${'<b>&"'}${nothing}${0}${undefined}</p>`],
  ['attributes', html`<p title="a ${'"'} b ${'<'}" lang=${'en'} class=${'x y'}></p>`],
  ['switches', html`<p ?hidden=${true} ?inert=${false} class=${'x'}></p>`],
  [
    'lists',
    html`<ul>
      ${repeat(
        [1, 2],
        (one) => one,
        (one) => html`<li>${one}</li>`,
      )}
    </ul>`,
  ],
])('%s are what the renderer of Lit writes', async (_name, template) => {
  expect(plain(staticHtml(template))).toBe(await other(template));
});
