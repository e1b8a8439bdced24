import type { DocumentElement } from '../form/document-element.js';
import { answeredCases } from './answered-cases.js';
import { choiceCases } from './choice-cases.js';
import { comboboxCases } from './combobox-cases.js';
import type { ContractCase, FormSetup, PageTools } from './contract.js';
import { settled } from './drive.js';
import { divisionCases } from './division-cases.js';
import { errorCases } from './error-cases.js';
import { fieldCases } from './field-cases.js';
import { hostCases } from './host-cases.js';
import { inputMethodCases } from './input-method-cases.js';
import { labelCases } from './label-cases.js';
import { layoutCases } from './layout-cases.js';
import { methodCases } from './method-cases.js';
import { modeCases } from './mode-cases.js';
import { numberCases } from './number-cases.js';
import { personCases } from './person-cases.js';
import { reviewCases } from './review-cases.js';
import { richCases } from './rich-cases.js';
import { rowsCases } from './rows-cases.js';
import { loadSearch } from '../widgets/combobox.js';
import { trialDocuments } from './trial-document.js';
import { valueCases } from './value-cases.js';

/** Every promise of `<guitu-form>`. */
export const formContract: readonly ContractCase[] = [
  ...labelCases,
  ...valueCases,
  ...fieldCases,
  ...numberCases,
  ...choiceCases,
  ...answeredCases,
  ...richCases,
  ...inputMethodCases,
  ...comboboxCases,
  ...divisionCases,
  ...personCases,
  ...errorCases,
  ...rowsCases,
  ...hostCases,
  ...modeCases,
  ...layoutCases,
  ...methodCases,
  ...reviewCases,
];

/** What axe-core offers of itself. */
export interface Axe {
  run(
    element: Element,
    options: object,
  ): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }>;
}

/** Runs one case and clears the page after it; rejects with what was not kept. */
export async function runCase({ run }: ContractCase, rootKind: PageTools['rootKind'], axe?: Axe): Promise<void> {
  const made: Element[] = [];
  try {
    await run({
      rootKind,
      form: (setup = {}) => makeForm(setup, rootKind, made),
      violations: async (element) => (axe ? violationsOf(axe, element) : []),
    });
  } finally {
    made.forEach((element) => element.remove());
  }
}

/** Runs the whole contract both ways; for page harnesses of browsers that the test runner does not know. */
export async function runContract(axe?: Axe): Promise<readonly { readonly name: string; readonly failure?: string }[]> {
  const results: { name: string; failure?: string }[] = [];
  for (const rootKind of ['shadow', 'light'] as const) {
    for (const one of formContract) {
      const name = `${rootKind}: ${one.name}`;
      await Promise.race([runCase(one, rootKind, axe), limit(one)]).then(
        () => results.push({ name }),
        (error: unknown) => results.push({ name, failure: error instanceof Error ? error.message : String(error) }),
      );
    }
  }
  return results;
}

/** A case that waits for what never comes must not keep the others from being told of. */
function limit({ name }: ContractCase): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error(`“${name}” did not end`)), MOST_TIME);
  });
}

/** Milliseconds; a slow machine needs a few hundred for the longest case. */
const MOST_TIME = 20_000;

async function makeForm(
  { slug = 'trial-record', value, properties = {}, attributes = {}, parent = document.body }: FormSetup,
  rootKind: string,
  made: Element[],
): Promise<DocumentElement> {
  const element = document.createElement('guitu-form') as DocumentElement;
  made.push(element);
  element.documents = trialDocuments;
  Object.assign(element, value ? { value } : {}, properties);
  for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name] ?? '');
  if (!attributes['locale']) element.setAttribute('locale', 'zh-CN');
  element.setAttribute('render-root', rootKind);
  element.setAttribute('document', slug);
  const ready = new Promise((resolve) => element.addEventListener('guitu-ready', resolve, { once: true }));
  parent.append(element);
  await ready;
  // Code lists load on use, right after the first drawing; so does what searches them.
  await loadSearch();
  await settled();
  return element;
}

async function violationsOf(axe: Axe, element: Element): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  // Whether a page has landmarks and a first heading is for the page to say.
  const rules = {
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: false },
    'heading-order': { enabled: false },
  };
  const { violations } = await axe.run(element, {
    runOnly: { type: 'tag', values: tags },
    rules,
    resultTypes: ['violations'],
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
