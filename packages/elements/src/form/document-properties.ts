import type { Properties } from '../template-element.js';

/** The properties of a form element; a table, because decorators take three times its size when published. */
export const documentProperties: Properties = {
  document: {},
  locale: {},
  profile: {},
  mode: {},
  readonly: { type: Boolean },
  rootKind: { attribute: 'render-root' },
  asOf: { attribute: 'as-of' },
  headingLevel: { type: Number, attribute: 'heading-level' },
  without: {},
  withoutSources: { type: Boolean, attribute: 'without-sources' },
  withoutActions: { type: Boolean, attribute: 'without-actions' },
  mask: {},
  revealPurposes: { attribute: 'reveal-purposes' },
  revealSeconds: { type: Number, attribute: 'reveal-seconds' },
  context: { attribute: false },
  messages: { attribute: false },
  documents: { attribute: false },
  upload: { attribute: false },
  resolveAttachment: { attribute: false },
  current: { attribute: false },
  notice: { attribute: false },
  isDisabled: { attribute: false },
};
