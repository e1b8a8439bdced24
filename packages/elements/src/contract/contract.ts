import type { DocumentElement } from '../form/document-element.js';

/** What a case does to the page. Plain events and plain DOM, so that old browsers run it too. */
export interface PageTools {
  /** Where the form is drawn: each case runs both ways. */
  readonly rootKind: 'shadow' | 'light';
  /** A form of the trial document, ready to use; removed after the case. */
  form(options?: FormSetup): Promise<DocumentElement>;
  /** The violations that axe-core finds; none where axe-core is not loaded. */
  violations(element: Element): Promise<readonly string[]>;
}

/** How a case wants its form. */
export interface FormSetup {
  /** Of the document; the one that has one of everything when absent. */
  readonly slug?: string;
  readonly value?: Record<string, unknown>;
  readonly properties?: Partial<DocumentElement>;
  readonly attributes?: Readonly<Record<string, string>>;
  /** The element the form is put into; the page when absent. */
  readonly parent?: Element;
}

/** One promise that the elements keep in every browser. */
export interface ContractCase {
  /** A sentence about behaviour. */
  readonly name: string;
  run(tools: PageTools): Promise<void> | void;
}
