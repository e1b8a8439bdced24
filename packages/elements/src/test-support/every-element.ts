import type { JsonObject } from '@guitu/forms';
import { keepDraft, memoryDrafts } from '@guitu/forms/drafts';
import type { DocumentElement } from '../form/document-element.js';
import { caseFile } from './case-file.js';
import { until } from '../contract/drive.js';
import { plantedDocuments, plantedValue } from './planted-document.js';
import type { Plant } from './planted-document.js';

/** One way to put an element on a page, with texts in all places where texts come from outside. */
export interface ElementSetup {
  /** Its tag and what is particular about it. */
  readonly name: string;
  readonly tag: string;
  /** Finds what is there when the element has drawn. */
  readonly shows: string;
  /** Gives it what it shows, before it is on the page or after. */
  readonly prepare: (element: HTMLElement, plant: Plant) => void | Promise<void>;
}

/** What an element draws into, when it has been on a page. */
export const rootOf = (element: HTMLElement): ParentNode => (element as DocumentElement).renderRoot ?? element;

const form = (name: string, attributes: Readonly<Record<string, string>>, shows = '.gt-form'): ElementSetup => ({
  name: `guitu-form, ${name}`,
  tag: 'guitu-form',
  shows,
  prepare: (element, plant) => {
    set(element, attributes, { documents: plantedDocuments(plant), value: plantedValue(plant) });
    element.setAttribute('document', 'trial-record');
  },
});

const ledger = (name: string, attributes: Readonly<Record<string, string>>, shows: string): ElementSetup => ({
  name: `guitu-ledger, ${name}`,
  tag: 'guitu-ledger',
  shows,
  prepare: (element, plant) =>
    set(
      element,
      { document: 'trial-record', path: '/visits', ...attributes },
      { documents: plantedDocuments(plant), value: plantedValue(plant) },
    ),
});

/** A part of a form, or an element beside one; the form itself is not on the page. */
const byForm = (
  name: string,
  tag: string,
  attributes: Readonly<Record<string, string>>,
  shows: string,
  join: (form: DocumentElement) => object,
): ElementSetup => ({
  name,
  tag,
  shows,
  prepare: async (element, plant) => {
    const source = await sourceForm(plant);
    set(element, attributes, join(source));
  },
});

/** Every element, and every mode that draws in a way of its own. */
export const elementSetups: readonly ElementSetup[] = [
  form('to fill in', {}),
  form('in the page itself', { 'render-root': 'light' }),
  form('to read', { mode: 'readonly' }),
  form('to read, masked', { mode: 'readonly', mask: 'auto' }),
  form('on paper', { mode: 'print' }),
  ledger('to fill in', {}, '[role=grid] [role=gridcell], [role=grid] td'),
  ledger('to read, masked', { mode: 'readonly', mask: 'auto' }, '[role=grid] [role=gridcell], [role=grid] td'),
  ledger('on paper', { mode: 'print' }, 'table td'),
  {
    name: 'guitu-diff, of two versions',
    tag: 'guitu-diff',
    shows: '.gt-diff tbody tr',
    prepare: (element, plant) =>
      set(
        element,
        { mask: 'off' },
        {
          documents: plantedDocuments(plant),
          earlier: { ...plantedValue(plant) },
          later: { ...plantedValue(plant) },
        },
      ),
  },
  {
    name: 'guitu-diff, of changes',
    tag: 'guitu-diff',
    shows: '.gt-diff tbody tr',
    prepare: (element, plant) =>
      set(
        element,
        { for: 'form' },
        {
          heading: plant(),
          changes: ['changed', 'added', 'removed', 'moved'].map((what) => ({
            what,
            path: plant(),
            label: plant(),
            before: plant(),
            after: plant(),
            masked: false,
            sentence: plant(),
          })),
        },
      ),
  },
  {
    name: 'guitu-score',
    tag: 'guitu-score',
    shows: '.gt-score tbody tr',
    prepare: (element, plant) =>
      set(element, {}, { result: plantedScore(plant), instruments: { a: plant() }, heading: plant() }),
  },
  {
    name: 'guitu-due, of documents',
    tag: 'guitu-due',
    shows: '.gt-due',
    prepare: (element, plant) =>
      set(
        element,
        { 'as-of': '2024-10-01', 'document-address': `/${plant()}/{number}` },
        { documents: plantedCase(plant), heading: plant(), titles: { 'community-detox-agreement': plant() } },
      ),
  },
  {
    name: 'guitu-timeline, of documents',
    tag: 'guitu-timeline',
    shows: '.gt-timeline',
    prepare: (element, plant) =>
      set(
        element,
        { 'as-of': '2024-10-01', 'document-address': `/${plant()}/{number}` },
        { documents: plantedCase(plant), heading: plant() },
      ),
  },
  byForm('guitu-field', 'guitu-field', { path: '/visits' }, '[data-field]', ({ store }) => ({ store })),
  byForm('guitu-section', 'guitu-section', { section: 'main' }, '[data-field]', ({ store }) => ({ store })),
  byForm('guitu-steps', 'guitu-steps', {}, '.gt-step', (source) => ({ form: source })),
  byForm('guitu-error-summary', 'guitu-error-summary', {}, '.gt-summary a', (source) => {
    source.reportValidity();
    return { form: source };
  }),
  byForm('guitu-review, of a form', 'guitu-review', {}, '.gt-answer', (source) => ({ form: source })),
  {
    name: 'guitu-review, of a document',
    tag: 'guitu-review',
    shows: '.gt-answer',
    prepare: (element, plant) =>
      set(
        element,
        { document: 'trial-record' },
        { documents: plantedDocuments(plant), value: plantedValue(plant), heading: plant() },
      ),
  },
  {
    name: 'guitu-print',
    tag: 'guitu-print',
    shows: '[part=desk] *',
    prepare: (element, plant) =>
      set(
        element,
        { document: 'trial-record', numbers: '', grounds: '' },
        { documents: plantedDocuments(plant), value: plantedValue(plant), heading: plant() },
      ),
  },
  {
    name: 'guitu-draft-status',
    tag: 'guitu-draft-status',
    shows: '.gt-line',
    prepare: async (element, plant) => {
      const { store } = await sourceForm(plant);
      if (!store) return;
      const key = { scope: plant(), document: 'trial-record', record: plant() };
      const keeper = keepDraft(store, { drafts: memoryDrafts(), key, delay: 5 });
      store.set('/notes', plant());
      Object.assign(element, { keeper });
    },
  },
];

/** A form with planted texts that has loaded, taken from the page again. */
async function sourceForm(plant: Plant): Promise<DocumentElement> {
  const [first] = elementSetups;
  const source = document.createElement('guitu-form') as DocumentElement;
  await first?.prepare(source, plant);
  document.body.append(source);
  await until(() => source.store);
  await source.updateComplete;
  source.remove();
  return source;
}

function set(element: HTMLElement, attributes: Readonly<Record<string, string>>, properties: object): void {
  for (const [name, text] of Object.entries({ locale: 'zh-CN', ...attributes })) element.setAttribute(name, text);
  Object.assign(element, properties);
}

/** The documents of one person, with planted texts where nothing is worked out from. */
function plantedCase(plant: Plant): readonly object[] {
  return caseFile.map((given) => {
    const { header, ...rest } = given as { readonly header: object };
    return {
      ...rest,
      subject: { personId: 'P-1', name: plant() },
      header: { ...header, number: plant() },
      remarks: plant(),
    };
  });
}

function plantedScore(plant: Plant): JsonObject {
  const line = {
    title: plant(),
    section: plant(),
    points: '1.00',
    max: '2.00',
    because: plant(),
    assumption: plant(),
    source: [{ instrument: 'a', clause: plant(), basis: 'regulation' }],
  };
  return {
    rubric: plant(),
    status: 'scored',
    total: '2.00',
    max: '4.00',
    band: plant(),
    bandTitle: plant(),
    vetoes: [plant()],
    outcomes: [{ item: plant(), row: plant(), outcome: plant(), title: plant() }],
    missing: [plant()],
    reasons: [],
    opinion: plant(),
    language: 'zh-CN',
    trace: [
      { id: plant(), ...line },
      { id: plant(), ...line },
    ],
  };
}
