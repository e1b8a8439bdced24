import type { CaseState } from '@guitu/core/state';
import { hasShape } from '../result/shape.js';
import type { Shape } from '../result/shape.js';

const FILED_BY: Shape = { index: 'number', document: 'text', title: 'text', 'number?': 'text' };
const PRESENT: Shape = { title: 'text', since: 'text', by: FILED_BY, article: 'text' };

const TERM: Shape = {
  start: 'text',
  'end?': 'text',
  endIsOpen: 'flag',
  executedDays: 'number',
  'remainingDays?': 'number',
  uncounted: [{ title: 'text', from: 'text', 'until?': 'text', days: 'number' }],
  arithmetic: [{ text: 'text', because: 'text', article: 'text' }],
};

const NEXT_STEP: Shape = {
  title: 'text',
  documentTitle: 'text',
  toTitle: 'text',
  status: /^(open|closed|not-known)$/,
  article: 'text',
  guards: [{ title: 'text', status: /^(met|not-met|not-known)$/, article: 'text' }],
  'deadline?': { dueOn: 'text', text: 'text', isOver: 'flag', 'assumption?': 'text' },
};

const STATE: Shape = {
  asOf: 'text',
  language: /^(zh-CN|en)$/,
  'present?': PRESENT,
  beside: [PRESENT],
  history: [
    { day: 'text', title: 'text', 'from?': 'text', to: 'text', toTitle: 'text', by: FILED_BY, article: 'text' },
  ],
  'term?': TERM,
  flags: [{ title: 'text', since: 'text', by: FILED_BY, article: 'text' }],
  nextSteps: [NEXT_STEP],
  faults: [{ severity: /^(error|warning|info)$/, label: 'text', message: 'text' }],
  assumptions: ['text'],
  opinion: 'text',
};

/** Whether a value has everything that is drawn of the state of a case. */
export function isCaseState(value: unknown): value is CaseState {
  return hasShape(value, STATE);
}
