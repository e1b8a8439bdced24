import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { commands, userEvent } from 'vitest/browser';
import axe from 'axe-core';
import type { JsonObject } from '@guitu/forms';
import './define/form.js';
import './define/print.js';
import type { GuituPrint } from './guitu-print.js';

const example = async (folder: string): Promise<JsonObject> =>
  JSON.parse(await commands.readFile(`packages/schemas/src/documents/${folder}/examples/full.json`)) as JsonObject;
const agreement = await example('community-detox/community-detox-agreement');
const decision = await example('decisions/community-detox-decision');

const element = async (properties: Partial<GuituPrint>): Promise<GuituPrint> => {
  const made = Object.assign(document.createElement('guitu-print'), { locale: 'zh-CN' }, properties);
  document.body.append(made);
  await expect.poll(() => made.pageCount, { timeout: 10_000 }).toBeGreaterThan(0);
  await made.updateComplete;
  return made;
};
const pagesOf = (made: GuituPrint): readonly HTMLElement[] =>
  Array.from(made.renderRoot.querySelectorAll<HTMLElement>('.gt-page'));
const text = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, '');

let printed: { readonly sheets: number; readonly isAlone: boolean } | undefined;

beforeEach(() => {
  printed = undefined;
  vi.spyOn(window, 'print').mockImplementation(() => {
    const holder = document.querySelector('body > [data-guitu-paper]');
    printed = { sheets: holder?.shadowRoot?.querySelectorAll('.gt-page').length ?? 0, isAlone: holder !== null };
    dispatchEvent(new Event('afterprint'));
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  document.querySelectorAll('guitu-print,guitu-form').forEach((made) => made.remove());
});

describe('a document on paper', () => {
  test('lies on pages of A4 with their numbers, and nothing of it reaches over its page', async () => {
    const made = await element({ value: agreement });
    const pages = pagesOf(made);
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((page, index) => {
      const { width, height, top } = page.getBoundingClientRect();
      expect([Math.round(width), Math.round(height)]).toEqual([794, 1123]);
      expect(text(page.querySelector('.gt-folio'))).toBe(`第${index + 1}页共${pages.length}页`);
      const paper = page.querySelector('.gt-paper') as HTMLElement;
      // 20 mm below are left for the number.
      expect(paper.getBoundingClientRect().bottom - top).toBeLessThanOrEqual(1123 - 75 + 1);
      expect(paper.scrollWidth).toBeLessThanOrEqual(paper.clientWidth + 1);
    });
  });

  test('has every word of the sheet once, and tables go on under their head', async () => {
    const measures = Array.from({ length: 60 }, (_, index) => ({ kind: 'other', content: `第${index}项措施` }));
    const made = await element({ value: { ...agreement, measures } as JsonObject });
    const all = pagesOf(made).map(text).join('');
    for (const { content } of measures) expect(all.split(content)).toHaveLength(2);
    const heads = pagesOf(made).filter((page) => text(page).includes('戒毒措施（续表）'));
    expect(heads.length).toBeGreaterThan(1);
    const rows = heads.map((page) => page.querySelectorAll('.gt-list tbody tr').length);
    expect(Math.min(...rows)).toBeGreaterThan(0);
  });

  test('goes on with a text that is longer than a page, and loses no character of it', async () => {
    const facts = Array.from({ length: 1500 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');
    const made = await element({ value: { ...decision, facts } as JsonObject });
    const all = pagesOf(made)
      .map((page) => text(page.querySelector('.gt-paper')))
      .join('');
    expect(all).toContain(facts);
    expect(text(pagesOf(made)[1]?.querySelector('.gt-folio'))).toBe('—2—');
    const statement = facts.slice(0, 1490);
    const form = await element({ value: { ...agreement, personStatement: statement.repeat(3) } as JsonObject });
    const cells = pagesOf(form).map((page) => text(page.querySelector('[data-field="/personStatement"]')));
    expect(cells.join('')).toBe(statement.repeat(3));
  });

  test('is a form to fill in by hand without a value, also in English', async () => {
    const made = await element({ document: 'leave-application', blank: true, locale: 'en' });
    expect(text(made.renderRoot.querySelector('.gt-paper'))).not.toContain('☑');
    expect(text(made.renderRoot.querySelector('[part=print]'))).toBe('Print');
  });

  test('keeps what is sensitive off the paper where it is asked to', async () => {
    const { idNumber } = agreement['subject'] as { readonly idNumber: string };
    const made = await element({ value: agreement });
    expect(text(pagesOf(made)[0])).toContain(idNumber);
    made.mask = 'auto';
    await expect.poll(() => pagesOf(made).some((page) => text(page).includes(idNumber))).toBe(false);
  });

  test('follows the form that it is for', async () => {
    const form = Object.assign(document.createElement('guitu-form'), { id: 'form', document: 'leave-application' });
    document.body.append(form);
    await expect.poll(() => form.store).toBeDefined();
    const made = await element({ for: 'form' });
    form.setValue('/subject/name', '某甲');
    form.dispatchEvent(new CustomEvent('change'));
    await expect.poll(() => text(pagesOf(made)[0])).toContain('某甲');
  });

  test('is reached and printed by keyboard, alone and as often as asked, and the page may forbid it', async () => {
    const made = await element({ value: agreement, copies: 2 });
    const asked: unknown[] = [];
    made.addEventListener('guitu-print', (event) => asked.push((event as CustomEvent).detail));
    made.renderRoot.querySelector<HTMLElement>('[part=print]')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(printed).toEqual({ sheets: made.pageCount * 2, isAlone: true });
    expect(asked).toEqual([{ document: 'community-detox-agreement', pages: made.pageCount, copies: 2 }]);
    expect(document.querySelector('[data-guitu-paper]')).toBeNull();
    printed = undefined;
    made.addEventListener('guitu-print', (event) => event.preventDefault());
    await userEvent.keyboard('{Enter}');
    expect(printed).toBeUndefined();
  });

  test('says calmly that a value is no document', async () => {
    const made = Object.assign(document.createElement('guitu-print'), {
      document: 'leave-application',
      value: agreement,
    });
    document.body.append(made as GuituPrint);
    await expect.poll(() => made.renderRoot.querySelector('[part=notice]')).not.toBeNull();
    expect(made.pageCount).toBe(0);
  });

  test('has no barrier for programs', async () => {
    const made = await element({ value: agreement });
    const { violations } = await axe.run(made);
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});
