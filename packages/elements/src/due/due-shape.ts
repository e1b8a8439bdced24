import type { DueResult } from '@guitu/core/due';
import { hasShape } from '../result/shape.js';
import type { Shape } from '../result/shape.js';

const NAMED: Shape = { document: 'text', 'number?': 'text' };

const OBLIGATION: Shape = {
  title: 'text',
  status: /^(due|missed|unchecked|upcoming|late|done)$/,
  statusTitle: 'text',
  origin: NAMED,
  'sequence?': 'number',
  window: { 'opens?': 'text', 'due?': 'text' },
  'event?': 'text',
  'doneOn?': 'text',
  'doneBy?': NAMED,
  responsible: { code: 'text', title: 'text' },
  'arithmetic?': 'text',
  article: 'text',
  'reason?': { message: 'text' },
  'note?': 'text',
};

const COUNTER: Shape = {
  title: 'text',
  unit: /^(time|day)$/,
  count: 'number',
  limit: 'number',
  tripped: 'flag',
  'trippedOn?': 'text',
  outlook: 'text',
  evidence: [{ document: 'text', 'number?': 'text', day: 'text', 'days?': 'number' }],
};

const RESULT: Shape = {
  asOf: 'text',
  language: /^(zh-CN|en)$/,
  'schedule?': { title: 'text', place: 'text', assumptions: ['text'] },
  choices: {
    firstDay: /^(excluded|counted)$/,
    lastDay: /^(stays|next-working-day)$/,
    leave: /^(runs-on|moves-the-end)$/,
    placeChange: /^(keeps-counting|from-new-report)$/,
    counting: /^(separate|joint|evaded-and-refused-apart)$/,
  },
  leftOut: 'number',
  obligations: [OBLIGATION],
  breaches: [
    {
      measure: 'text',
      counters: [COUNTER],
      uncounted: [{ document: 'text', 'number?': 'text', 'day?': 'text', message: 'text' }],
      article: 'text',
      assumptions: ['text'],
    },
  ],
  opinion: 'text',
};

/** Whether a value has everything that is drawn of what is due. */
export function isDueResult(value: unknown): value is DueResult {
  return hasShape(value, RESULT);
}
