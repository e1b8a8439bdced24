import { dueOf, findSchedule } from '@guitu/core/due';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { trialDocuments } from '../contract/trial-document.js';
import '../define.js';
import type { DocumentElement } from '../form/document-element.js';
import type { TemplateElement } from '../template-element.js';
import { caseFile, decision } from '../test-support/case-file.js';
import { faintestBorder, faintestText } from '../test-support/contrast.js';
import { ledgerOf, open, ROW } from '../test-support/ledgers.js';
import { output } from '../test-support/output-checks.js';

const page = document.documentElement;
const VALUE = { subjectLine: '走访', visits: [{ by: '某甲' }, { by: '某乙' }], notes: '一切正常' };

afterEach(() => {
  document.body.textContent = '';
  page.removeAttribute('style');
  page.removeAttribute('dir');
  document.body.removeAttribute('style');
});

async function form(attributes: Readonly<Record<string, string>> = {}): Promise<DocumentElement> {
  const element = document.createElement('guitu-form');
  for (const [name, text] of Object.entries(attributes)) element.setAttribute(name, text);
  Object.assign(element, { documents: trialDocuments, document: 'trial-record', locale: 'zh-CN', value: VALUE });
  document.body.append(element);
  await expect.poll(() => element.renderRoot.querySelector('.gt-control')).toBeTruthy();
  await element.updateComplete;
  return element;
}

/** Every element that has something to show, with things that are wrong in it. */
const SCENES: Readonly<Record<string, () => Promise<TemplateElement>>> = {
  form: async () => {
    const element = await form();
    element.submit();
    await expect.poll(() => element.renderRoot.querySelector('.gt-summary')).toBeTruthy();
    return element;
  },
  ledger: () => open([ROW, { ...ROW, doneTotal: -1 }]),
  due: () =>
    output('guitu-due', { result: dueOf(caseFile, { asOf: '2024-10-01', schedule: findSchedule('xianyou-2012') }) }),
  'what is late': () => output('guitu-due', { result: dueOf([decision], { asOf: '2024-04-01' }) }),
  timeline: () => output('guitu-timeline', { documents: caseFile, asOf: '2024-10-01' }),
  diff: () =>
    output('guitu-diff', {
      earlier: ledgerOf([ROW]),
      later: ledgerOf([{ ...ROW, lastTestOn: '2026-02-09', state: undefined }]),
    }),
};

const style = (element: TemplateElement, selector: string): CSSStyleDeclaration =>
  getComputedStyle(element.renderRoot.querySelector(selector) as Element);
const box = (element: TemplateElement, selector: string): DOMRect =>
  (element.renderRoot.querySelector(selector) as Element).getBoundingClientRect();

/** What a portal does where it goes dark, or where its bar of aids asks for contrast. */
function set(dark: number, contrast: number): void {
  page.style.setProperty('--guitu-dark', String(dark));
  page.style.setProperty('--guitu-contrast', String(contrast));
  document.body.style.background = dark ? '#101418' : '#fff';
}

async function emulate(name: string, value: string): Promise<void> {
  const session = cdp() as unknown as { send(method: string, params: object): Promise<unknown> };
  await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
}

describe('contrast', () => {
  test.each(Object.entries(SCENES))('of %s is enough in light, dark and with more of it', async (_name, scene) => {
    const element = await scene();
    for (const [dark, contrast, least] of [
      [0, 0, 4.5],
      [1, 0, 4.5],
      [0, 1, 7],
      [1, 1, 6.5],
    ] as const) {
      set(dark, contrast);
      const [found, text] = faintestText(element.renderRoot);
      expect(found, `dark ${dark}, contrast ${contrast}: ${text}`).toBeGreaterThanOrEqual(least);
      expect(faintestBorder(element.renderRoot, '.gt-control, .gt-adjoined')).toBeGreaterThanOrEqual(contrast ? 7 : 3);
    }
  });
});

describe('dark', () => {
  const LIGHT = 'rgb(255, 255, 255)';
  const surface = (element: TemplateElement): string => style(element, '.gt-section').backgroundColor;

  test('comes and goes with the page, which says it by one number', async () => {
    const element = await form();
    expect(surface(element)).toBe(LIGHT);
    const sheet = document.createElement('style');
    sheet.textContent = '.night,[data-theme=dark]{--guitu-dark:1}';
    document.head.append(sheet);
    for (const [turn, back] of [
      [() => page.classList.add('night'), () => page.classList.remove('night')],
      [() => (page.dataset['theme'] = 'dark'), () => delete page.dataset['theme']],
    ] as const) {
      turn();
      expect(surface(element)).not.toBe(LIGHT);
      back();
      expect(surface(element)).toBe(LIGHT);
    }
    sheet.remove();
  });

  test('is that of the element where it has a theme, and of the system only where it is to follow it', async () => {
    await emulate('prefers-color-scheme', 'dark');
    const element = await form();
    expect(surface(element)).toBe(LIGHT);
    element.setAttribute('theme', 'auto');
    expect([surface(element) === LIGHT, getComputedStyle(element).colorScheme]).toEqual([false, 'dark']);
    element.setAttribute('theme', 'light');
    expect([surface(element), getComputedStyle(element).colorScheme]).toEqual([LIGHT, 'light']);
    await emulate('prefers-color-scheme', 'light');
    element.setAttribute('theme', 'dark');
    expect(surface(element)).not.toBe(LIGHT);
    element.setAttribute('theme', 'auto');
    expect(surface(element)).toBe(LIGHT);
  });

  test('yields to the colours that the page has chosen', async () => {
    const element = await form({ theme: 'dark' });
    page.style.setProperty('--guitu-color-surface', 'rgb(1, 2, 3)');
    expect(surface(element)).toBe('rgb(1, 2, 3)');
  });

  test('more contrast follows the system', async () => {
    const element = await form();
    const before = style(element, '.gt-hint').color;
    await emulate('prefers-contrast', 'more');
    expect(style(element, '.gt-hint').color).not.toBe(before);
    await emulate('prefers-contrast', 'no-preference');
    expect(style(element, '.gt-hint').color).toBe(before);
  });
});

describe('measures', () => {
  beforeEach(() => void (document.body.style.width = '1000px'));

  test('dense is denser, and all of it follows the size of the letters', async () => {
    const element = await form();
    expect([box(element, '.gt-control').height, style(element, '.gt-control').fontSize]).toEqual([40, '16px']);
    const { height } = element.getBoundingClientRect();
    element.setAttribute('density', 'dense');
    expect([box(element, '.gt-control').height, style(element, '.gt-control').fontSize]).toEqual([32, '14px']);
    expect(element.getBoundingClientRect().height).toBeLessThan(height * 0.9);
    page.style.setProperty('--guitu-font-size', '12px');
    expect([style(element, '.gt-label').fontSize, style(element, '.gt-hint').fontSize]).toEqual(['12px', '12px']);
  });

  test('every kind of control of one line is as high as the token says', async () => {
    const element = await form();
    page.style.setProperty('--guitu-control-height', '34px');
    const controls = Array.from(element.renderRoot.querySelectorAll('input.gt-control, select.gt-control'));
    expect(new Set(controls.map((control) => control.getBoundingClientRect().height))).toEqual(new Set([34]));
  });

  test('labels stand beside their controls where there is a width for them and room', async () => {
    page.style.setProperty('--guitu-label-width', '8em');
    const element = await form();
    const parts = (): readonly DOMRect[] =>
      ['label', 'control'].map((part) => box(element, `.gt-field:not(fieldset) [part=${part}]`));
    const [label, control] = parts() as [DOMRect, DOMRect];
    expect([label.right < control.left, Math.abs(label.top - control.top) < 12]).toEqual([true, true]);
    const radios = element.renderRoot.querySelector('fieldset.gt-field') as Element;
    const legend = (radios.querySelector('legend') as Element).getBoundingClientRect();
    expect(legend.right).toBeLessThan((radios.querySelector('input') as Element).getBoundingClientRect().left);
    document.body.style.width = '320px';
    await expect.poll(() => (parts()[1] as DOMRect).top >= (parts()[0] as DOMRect).bottom).toBe(true);
  });
});

describe('where there is little room, and from right to left', () => {
  test.each(Object.entries(SCENES))('%s fits a page of 320 pixels', async (_name, scene) => {
    document.body.style.cssText = 'width: 320px; margin: 0';
    const element = await scene();
    for (const direction of ['ltr', 'rtl']) {
      page.dir = direction;
      await expect.poll(() => element.getBoundingClientRect().width).toBeLessThanOrEqual(320);
      const frame = element.getBoundingClientRect();
      const out = Array.from(element.renderRoot.querySelectorAll('*')).filter((part) => {
        // A grid scrolls by itself, and what is only read aloud is cut to nothing.
        if (part.closest('.gt-scroller, .gt-scroll, .gt-hidden')) return false;
        const { left, right, width } = part.getBoundingClientRect();
        return width > 0 && (left < frame.left - 1 || right > frame.right + 1);
      });
      expect(out.map((part) => `${direction} ${part.className}`)).toEqual([]);
    }
  });

  test('the word on the button that removes a text is not broken', async () => {
    document.body.style.cssText = 'width: 320px; margin: 0';
    const element = await form();
    element.setValue('/rules', ['每周一上午九时前到社区报到，因故不能报到的提前一天告知']);
    await expect.poll(() => element.renderRoot.querySelector('.gt-texts .gt-tool')).toBeTruthy();
    const word = document.createRange();
    word.selectNodeContents(element.renderRoot.querySelector('.gt-texts .gt-tool') as Element);
    expect(word.getClientRects()).toHaveLength(1);
  });

  test('labels, controls and buttons of a row lie apart from right to left', async () => {
    page.dir = 'rtl';
    const element = await form();
    const row = element.renderRoot.querySelector('.gt-row') as Element;
    const [legend, tools] = ['.gt-legend', '.gt-tools button'].map((part) =>
      (row.querySelector(part) as Element).getBoundingClientRect(),
    ) as [DOMRect, DOMRect];
    expect(tools.left).toBeLessThan(legend.right);
    expect(Math.round(legend.right)).toBeGreaterThan(Math.round(tools.right));
    const field = element.renderRoot.querySelector('.gt-with-button') as Element;
    const [control, button] = Array.from(field.children, (part) => part.getBoundingClientRect()) as [DOMRect, DOMRect];
    expect(button.right).toBeLessThanOrEqual(control.left + 2);
  });
});

describe('scripts of the country', () => {
  test('a name in Uyghur runs from right to left in a form that does not', async () => {
    const element = await form();
    element.setValue('/subjectLine', 'ئالىم');
    await expect
      .poll(() => (element.renderRoot.querySelector('[data-field="/subjectLine"] input') as HTMLInputElement).value)
      .toBe('ئالىم');
    expect(style(element, '[data-field="/subjectLine"] input').unicodeBidi).toBe('plaintext');
  });

  test('high stacks of letters are not cut off', async () => {
    // A face with the measures of Tibetan ones: stacks reach far above and below.
    const high = new FontFace('High', 'local("DejaVu Sans"), local("Noto Sans CJK SC")', {
      ascentOverride: '140%',
      descentOverride: '75%',
    } as FontFaceDescriptors);
    document.fonts.add(await high.load());
    page.style.setProperty('--guitu-font-family', 'High');
    const element = await form();
    const control = element.renderRoot.querySelector('[data-field="/subjectLine"] input') as HTMLInputElement;
    const { paddingTop, paddingBottom } = getComputedStyle(control);
    const room = control.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
    expect(room).toBeGreaterThanOrEqual(Math.floor(16 * 2.15));
    document.fonts.delete(high);
  });
});
