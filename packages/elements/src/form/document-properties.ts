import type { Properties } from '../template-element.js';

/** What a page asks of a form beyond what every form does; how that is drawn is loaded for it. */
export const widerProperties: Properties = {
  layout: {},
  withPatch: { type: Boolean, attribute: 'with-patch' },
  withUndo: { type: Boolean, attribute: 'with-undo' },
  validateOn: { attribute: 'validate-on' },
  checks: { attribute: false },
  prefilled: { attribute: false },
  storage: { attribute: false },
  score: {},
};

/** Properties that say what has to be there before a form is drawn. */
export const loadingProperties: Properties = {
  ...widerProperties,
  document: {},
  locale: {},
  profile: {},
  mode: {},
  readonly: { type: Boolean },
  mask: {},
  autosave: { type: Number },
  draftKey: { attribute: false },
  documents: { attribute: false },
  upload: { attribute: false },
  resolveAttachment: { attribute: false },
};

/** The properties of a form element; a table, because decorators take three times its size when published. */
export const documentProperties: Properties = {
  ...loadingProperties,
  rootKind: { attribute: 'render-root' },
  asOf: { attribute: 'as-of' },
  headingLevel: { type: Number, attribute: 'heading-level' },
  without: {},
  withoutSources: { type: Boolean, attribute: 'without-sources' },
  withoutActions: { type: Boolean, attribute: 'without-actions' },
  step: {},
  novalidate: { type: Boolean },
  revealPurposes: { attribute: 'reveal-purposes' },
  revealSeconds: { type: Number, attribute: 'reveal-seconds' },
  context: { attribute: false },
  messages: { attribute: false },
  current: { attribute: false },
  notice: { attribute: false },
  isDisabled: { attribute: false },
};
