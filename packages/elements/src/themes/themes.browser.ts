import { afterEach, describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { trialDocuments } from '../contract/trial-document.js';
import '../define/form.js';
import type { DocumentElement } from '../form/document-element.js';

const ELEMENT_UI = 'examples/vue-2/node_modules/element-ui/lib/theme-chalk';
const CHALK = 'node_modules/element-plus/theme-chalk';

afterEach(() => {
  document.head.querySelectorAll('style[data-theme]').forEach((sheet) => sheet.remove());
  document.body.textContent = '';
  document.documentElement.className = '';
});

/** Loads style sheets as a portal does: those of its components, then the preset. */
async function load(...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const sheet = document.createElement('style');
    sheet.dataset['theme'] = '';
    sheet.textContent = path.endsWith('.css') ? await commands.readFile(path) : path;
    document.head.append(sheet);
  }
}

async function ours(): Promise<DocumentElement> {
  document.body.style.width = '1000px';
  const element = document.createElement('guitu-form');
  Object.assign(element, { documents: trialDocuments, document: 'trial-record', locale: 'zh-CN' });
  document.body.append(element);
  await expect.poll(() => element.renderRoot.querySelector('.gt-control')).toBeTruthy();
  await element.updateComplete;
  return element;
}

function put(markup: string): HTMLElement {
  const around = document.createElement('div');
  around.innerHTML = markup;
  document.body.append(around);
  // A transition would show the colour on its way.
  for (const part of Array.from(around.querySelectorAll<HTMLElement>('*'))) part.style.transition = 'none';
  return around;
}

/** What somebody sees of a control. Element Plus draws its border as a shadow within. */
function look(frame: Element, text: Element, label: Element): object {
  const { boxShadow, borderTopWidth, borderTopColor, borderTopLeftRadius, backgroundColor } = getComputedStyle(frame);
  const shadow = /rgba?\([^)]*\)/.exec(boxShadow)?.[0];
  return {
    height: frame.getBoundingClientRect().height,
    radius: borderTopLeftRadius,
    border: borderTopWidth === '0px' ? shadow : borderTopColor,
    ground: backgroundColor,
    size: getComputedStyle(text).fontSize,
    ink: getComputedStyle(text).color,
    label: [getComputedStyle(label).fontSize, getComputedStyle(label).fontWeight],
  };
}

function ourLook(element: DocumentElement): object {
  const field = element.renderRoot.querySelector('[data-field="/subjectLine"]') as Element;
  const control = field.querySelector('input') as HTMLInputElement;
  return look(control, control, field.querySelector('.gt-label') as Element);
}

const focusColour = (element: DocumentElement): string => {
  const control = element.renderRoot.querySelector('[data-field="/subjectLine"] input') as HTMLInputElement;
  control.focus();
  return getComputedStyle(control).borderTopColor;
};

describe('beside Element Plus a control is its twin', () => {
  const ITEM = `<div class="el-form-item el-form-item--default el-form-item--label-top"><label class="el-form-item__label">事由</label>
    <div class="el-form-item__content"><div class="el-input"><div class="el-input__wrapper"><input class="el-input__inner" /></div></div></div></div>`;

  test.each(['', 'dark'])('on a page with the class “%s”', async (className) => {
    document.documentElement.className = className;
    await load(`${CHALK}/index.css`, `${CHALK}/dark/css-vars.css`, 'packages/elements/themes/element-plus.css');
    const native = put(ITEM);
    const [frame, input, label] = ['.el-input__wrapper', 'input', 'label'].map((one) => native.querySelector(one)) as [
      Element,
      HTMLInputElement,
      Element,
    ];
    const element = await ours();
    expect(ourLook(element)).toEqual(look(frame, input, label));
    frame.classList.add('is-focus');
    expect(focusColour(element)).toBe(/rgba?\([^)]*\)/.exec(getComputedStyle(frame).boxShadow)?.[0]);
  });
});

test('beside Element UI 2 a control is its twin', async () => {
  await load(`${ELEMENT_UI}/index.css`, 'packages/elements/themes/element-ui.css');
  const native = put(
    '<div class="el-form el-form--label-top"><div class="el-form-item"><label class="el-form-item__label">事由</label><div class="el-input"><input class="el-input__inner" /></div></div></div>',
  );
  const [input, label] = [native.querySelector('input') as HTMLInputElement, native.querySelector('label') as Element];
  const element = await ours();
  expect(ourLook(element)).toEqual(look(input, input, label));
  input.focus();
  const focused = getComputedStyle(input).borderTopColor;
  expect(focusColour(element)).toBe(focused);
});

test('a classic portal has its labels on the left and square corners', async () => {
  await load('packages/elements/themes/classic-portal.css');
  const element = await ours();
  expect(ourLook(element)).toMatchObject({ height: 26, radius: '0px', size: '14px', label: ['14px', '400'] });
  const field = element.renderRoot.querySelector('[data-field="/subjectLine"]') as Element;
  const [label, control] = ['.gt-label', 'input'].map((one) =>
    (field.querySelector(one) as Element).getBoundingClientRect(),
  ) as [DOMRect, DOMRect];
  expect([label.right < control.left, Math.round(label.top) <= Math.round(control.top) + 4]).toEqual([true, true]);
});
