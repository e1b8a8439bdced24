import type { Rubric } from '../rubric/rubric.js';
import { exampleRubric } from './example-rubric.js';

/** A sheet whose expressions have no plain code, and facts with names that every object has. */
export const oddRubric = {
  ...exampleRubric,
  id: 'odd-sheet',
  rounding: { mode: 'half-even', to: 100 },
  facts: [
    ...exampleRubric.facts,
    { id: 'constructor', title: { 'zh-CN': '试', en: 'odd' }, type: 'integer' },
    { id: 'day', title: { 'zh-CN': '试', en: 'day' }, type: 'date' },
  ],
  items: exampleRubric.items.map((item) =>
    item.id === 'office'
      ? { ...item, kind: 'all-or-nothing', max: 2500, condition: { atMost: [{ get: ['/day'] }, { asOf: [] }] } }
      : item.id === 'praise'
        ? {
            ...item,
            kind: 'bonus',
            cap: 400,
            bonuses: [
              {
                title: item.title,
                count: { multiply: [{ get: ['/constructor'] }, { else: [{ get: ['/praised'] }, 1] }] },
                each: 150,
              },
            ],
          }
        : item,
  ),
} as unknown as Rubric;
