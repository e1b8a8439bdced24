import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '@guitu/forms';
import { documentStyles, renderDocument, renderPage } from '../server.js';

const exampleOf = (name: string): JsonObject =>
  JSON.parse(
    readFileSync(
      new URL(
        `../../../schemas/src/documents/community-detox/community-detox-agreement/examples/${name}.json`,
        import.meta.url,
      ),
      'utf8',
    ),
  ) as JsonObject;
const full = exampleOf('full');

describe('a document that a server draws', () => {
  test('has every answer in words and no script', async () => {
    const text = await renderDocument(full);
    expect(text).toMatch(/^<div class="guitu-document" data-document="community-detox-agreement" data-locale="zh-CN"/);
    expect(text).toContain('社区戒毒协议');
    expect(text).toContain((full as { subject: { name: string } }).subject.name);
    expect(text).not.toMatch(/<script|<style|\son[a-z]+=|undefined|\[object/);
  });

  test('says long code lists in words, though they load later', async () => {
    const { header } = full as { header: { divisionCode: string } };
    const text = await renderDocument({ ...full, header: { ...header, divisionCode: '330106' } });
    expect(text).toContain('浙江省杭州市西湖区');
  });

  test('speaks the language and keeps to the level of heading that it is asked for', async () => {
    const text = await renderDocument(full, { locale: 'en', headingLevel: 4 });
    expect(text).toContain('Community-detox agreement');
    expect(text).toContain('aria-level="4"');
    expect(text).toContain('lang="en"');
  });

  test('is a sheet of paper with ticked boxes', async () => {
    const text = await renderDocument(full, { mode: 'print' });
    expect(text).toContain('class="guitu-document guitu-print-sheet"');
    expect(text).toContain('gt-paper');
    expect(text).toContain('☑');
  });

  test('is a blank sheet for a value with no answers', async () => {
    const text = await renderDocument({ header: { document: 'community-detox-agreement' } }, { mode: 'print' });
    expect(text).toContain('□');
    expect(text).not.toContain('☑');
  });

  test.each(['readonly', 'print'] as const)('has nothing of what is masked, %s', async (mode) => {
    const { idNumber } = (full as { subject: { idNumber: string } }).subject;
    expect(await renderDocument(full, { mode })).toContain(idNumber);
    const masked = await renderDocument(full, { mode, mask: 'auto' });
    expect(masked).not.toContain(idNumber);
    expect(masked).toContain('••');
    expect(masked).not.toContain('<button');
  });

  test('is the same text each time', async () => {
    expect(await renderDocument(full)).toBe(await renderDocument(full));
  });

  test.each([[undefined], [null], [7], [{}], [{ header: null }], [{ header: { document: 'no-such-document' } }]])(
    'is refused for %j, which names no document',
    async (value) => {
      await expect(renderDocument(value as unknown as JsonObject)).rejects.toHaveProperty(
        'name',
        'UnknownDocumentError',
      );
    },
  );
});

describe('a page with a document', () => {
  test('brings its styles along, with the nonce that a policy asks for', async () => {
    const text = await renderPage(full, { nonce: 'a"b' });
    expect(text).toContain('<style nonce="a&quot;b">');
    expect(text).toContain('<title>社区戒毒协议');
    expect(text).toContain('aria-level="1"');
  });

  test('links the style sheet of the package where it is told to', async () => {
    const text = await renderPage(full, { stylesheet: '/assets/guitu-document.css' });
    expect(text).toContain('<link rel="stylesheet" href="/assets/guitu-document.css">');
    expect(text).not.toContain('<style');
  });

  test('the styles name the document and no shadow host', () => {
    expect(documentStyles()).toContain('.guitu-document {');
    expect(documentStyles()).not.toContain(':host');
  });
});
