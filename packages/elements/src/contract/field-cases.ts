import { reviewOf } from '@guitu/forms/review';
import type { DocumentElement } from '../form/document-element.js';
import { assert, assertEqual } from './assert.js';
import type { ContractCase, PageTools } from './contract.js';
import {
  compose,
  control,
  description,
  drawn,
  endComposition,
  focused,
  inAWhile,
  issues,
  place,
  record,
  settled,
  until,
  words,
} from './drive.js';
import { fieldTypes } from './field-types.js';
import type { FieldType } from './field-types.js';
import { TYPES_SLUG } from './types-document.js';

/** One promise that a field of every type keeps. */
interface Promised {
  /** Ends the sentence “a field of every type …”. */
  readonly name: string;
  /** The form that all types are looked at in. */
  readonly open: (tools: PageTools) => Promise<DocumentElement>;
  readonly keeps: (form: DocumentElement, type: FieldType) => void | Promise<void>;
}

const FILLED: Record<string, unknown> = {};
for (const { path, stored } of fieldTypes) FILLED[path.slice(1)] = stored;

const empty = ({ form }: PageTools): Promise<DocumentElement> => form({ slug: TYPES_SLUG });
const filled = async ({ form }: PageTools): Promise<DocumentElement> => {
  const element = await form({ slug: TYPES_SLUG, value: FILLED });
  await settled();
  return element;
};
const SERVER = '服务器的意见';

/** Whatever in a field takes an answer. */
const controls = (form: DocumentElement, path: string): readonly HTMLInputElement[] =>
  Array.from(place(form, path).querySelectorAll<HTMLInputElement>('input:not([tabindex="-1"]),select,textarea'));

/** What the notes of a field belong to: its only control, or the group of its controls. */
const described = (form: DocumentElement, path: string): Element => {
  const field = place(form, path);
  return field.hasAttribute('aria-describedby') ? field : control(form, path);
};

const promises: readonly Promised[] = [
  {
    name: 'has a label, and each control in it a name',
    open: filled,
    keeps: (form, { path }) => {
      const label = words(place(form, path).querySelector('label,legend'));
      assert(label.startsWith(form.store?.describe(path).title ?? '-'), `label “${label}”`);
      for (const control of controls(form, path)) {
        const named = Array.from(control.labels ?? []).some((one) => one.textContent?.trim());
        // The property of the attribute came with Chromium 81.
        assert(control.getAttribute('aria-label')?.trim() || named, `name of ${control.id}`);
      }
    },
  },
  {
    name: 'is described by its hint',
    open: empty,
    keeps: (form, { path }) => {
      const hint = form.store?.describe(path).description ?? '-';
      assert(description(form, described(form, path)).includes(hint), 'hint');
    },
  },
  {
    name: 'offers what it rests on',
    open: empty,
    keeps: (form, { path }) => {
      const source = words(place(form, path).querySelector(`.gt-source li`));
      assertEqual(source, '试用条例 第一条（法规）', 'source');
    },
  },
  {
    name: 'shows an error where it is, tells it and calls the control invalid',
    open: async (tools) => {
      const form = await filled(tools);
      form.serverErrors = Object.assign({}, ...fieldTypes.map(({ path }) => ({ [path]: SERVER })));
      return form;
    },
    keeps: (form, { path, hasNoControl }) => {
      assertEqual(issues(form, path)[0], `错误：${SERVER}`, 'error');
      assert(description(form, described(form, path)).includes(SERVER), 'description');
      if (!hasNoControl)
        assert(
          [place(form, path), ...controls(form, path)].some((one) => one.getAttribute('aria-invalid') === 'true'),
          'aria-invalid',
        );
    },
  },
  {
    name: 'says that it is required, to the eye and to programs',
    open: empty,
    keeps: (form, { path }) => {
      const field = place(form, path);
      assertEqual(field.querySelector('.gt-required')?.textContent, '必填', 'mark');
      const says = [field, ...controls(form, path)].some((one) => one.getAttribute('aria-required') === 'true');
      assert(says || field.querySelector('legend .gt-required'), 'aria-required');
    },
  },
  {
    name: 'stores what a person answers, shows it, and tells the page',
    open: empty,
    keeps: async (form, { path, answer, stored, shown }) => {
      const seen = record(form, 'input', 'change');
      await answer(form, path);
      // Long lists, and the words of their codes, load on use.
      await inAWhile(
        () => form.getValue(path) !== undefined && control(form, path).value === (shown ?? control(form, path).value),
      );
      assertEqual(form.getValue(path), stored, 'stored');
      if (shown !== undefined) assertEqual(control(form, path).value, shown, 'shown');
      for (const name of ['input', 'change'])
        assert(
          seen.some(({ type, detail }) => type === name && String(detail.path).startsWith(path)),
          `event ${name}`,
        );
    },
  },
  {
    name: 'shows what code sets and fires no event for it',
    open: empty,
    keeps: async (form, { path, stored, shown }) => {
      const seen = record(form, 'input', 'change');
      form.setValue(path, stored as never);
      await settled();
      assertEqual(form.getValue(path), stored, 'stored');
      if (shown !== undefined) assertEqual(control(form, path).value, shown, 'shown');
      assertEqual(
        seen.map(({ type }) => type),
        [],
        'events',
      );
    },
  },
  {
    name: 'starts over',
    open: async (tools) => {
      const form = await empty(tools);
      for (const { answer, path } of fieldTypes) {
        await answer(form, path);
        await inAWhile(() => form.getValue(path) !== undefined);
      }
      form.reset();
      await form.updateComplete;
      return form;
    },
    keeps: (form, { path, shown }) => {
      // What the standard requires to be there is there, and empty.
      const value = JSON.stringify(form.getValue(path) ?? []);
      assert(['[]', '{}', '{"steps":[]}'].includes(value), `value ${value}`);
      if (shown !== undefined) assertEqual(control(form, path).value, '', 'text');
      assert(!controls(form, path).some(({ checked }) => checked), 'ticks');
      assertEqual(issues(form, path), [], 'issues');
    },
  },
  {
    name: 'takes the focus by its path, at something the Tab key reaches',
    open: empty,
    keeps: (form, { path }) => {
      form.scrollToField(path);
      const target = focused(form) as HTMLElement | null;
      assert(place(form, path).contains(target), 'focus');
      assert((target?.tabIndex ?? -1) >= 0, 'tabindex');
    },
  },
  {
    name: 'leaves a composition to the input method',
    open: empty,
    keeps: (form, { path, composes }) => {
      if (!composes) return;
      compose(control(form, path), ['j', 'jie']);
      assertEqual(form.getValue(path), undefined, 'value while composing');
      endComposition(control(form, path), '戒');
      assertEqual(form.getValue(path), '戒', 'value after composing');
    },
  },
  {
    name: 'is read in words where nobody fills it in',
    open: async (tools) => {
      const form = await tools.form({ slug: TYPES_SLUG, value: FILLED, attributes: { readonly: '' } });
      await until(() => drawn(form).querySelector('.gt-readonly'));
      await settled();
      return form;
    },
    keeps: isRead,
  },
  {
    name: 'is read in words by somebody who may not change it',
    open: async (tools) => {
      const context = { role: 'read' } as const;
      const form = await tools.form({ slug: TYPES_SLUG, value: FILLED, properties: { context } });
      await settled();
      return form;
    },
    keeps: isRead,
  },
  {
    name: 'is reviewed in words',
    open: filled,
    keeps: async (form, { path, read }) => {
      assert(form.store, 'the store');
      const { sections } = await reviewOf(form.store);
      const lines = sections
        .flatMap((one) => one.lines)
        .filter((line) => line.path === path || line.path.startsWith(`${path}/`));
      const answer = lines.map((line) => line.answer).join('');
      assert(plain(answer).includes(plain(read)), `“${read}” in “${answer}”`);
    },
  },
];

function isRead(form: DocumentElement, { path, read }: FieldType): void {
  assertEqual(controls(form, path).length, 0, 'controls');
  assert(words(place(form, path)).includes(read), `“${read}” in “${words(place(form, path))}”`);
}

/** A review writes for people and programs, without grouping. */
function plain(text: string): string {
  return text.replace(/[,\s、]/g, '');
}

/** Field type by promise: every cell of the table is tried. */
export const fieldCases: readonly ContractCase[] = promises.map(({ name, open, keeps }) => ({
  name: `a field of every type ${name}`,
  run: async (tools) => {
    const form = await open(tools);
    const failed: string[] = [];
    for (const type of fieldTypes) {
      try {
        await keeps(form, type);
      } catch (error) {
        failed.push(`${type.name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    assertEqual(failed, [], 'types that do not keep it');
  },
}));
