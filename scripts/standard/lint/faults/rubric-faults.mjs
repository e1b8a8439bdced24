import { rubric } from './planting.mjs';

/** What may be wrong in a rubric and its binding. @type {import('./planting.mjs').Fault[]} */
export const RUBRIC_FAULTS = [
  [
    'rubrics',
    'a rubric in the folder of another',
    (s) => (rubric(s).rubric.id = 'somebody-else'),
    'rubric.json',
    'is not the name of the folder',
  ],
  [
    'rubrics',
    'items that do not add up to the full mark',
    (s) => (rubric(s).rubric.max = 12000),
    'rubric.json',
    'mark-sum',
  ],
  [
    'rubrics',
    'an item that claims a law no fact holds',
    (s) =>
      (rubric(s).rubric.items[0].source = [{ instrument: 'drug-control-law', clause: '第九十九条', basis: 'statute' }]),
    'rubric.json',
    'claims statute drug-control-law',
  ],
  [
    'rubrics',
    'a fact that stands nowhere in the document',
    (s) => (rubric(s).binding.facts.posters = { get: ['/nowhere'] }),
    'binding.json',
    'expression',
  ],
  [
    'rubrics',
    'a document that is not shipped',
    (s) => (rubric(s).binding.document = 'wish'),
    'binding.json',
    'reads wish, which is not shipped',
  ],
];
