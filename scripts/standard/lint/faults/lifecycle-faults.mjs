/** What may be wrong in the states and transitions of the measures. @type {import('./planting.mjs').Fault[]} */
export const LIFECYCLE_FAULTS = [
  [
    'lifecycle',
    'an event of a document nobody ships',
    (s) => (s.lifecycle.events[0].document = 'wish'),
    'lifecycle',
    'is told by wish, which is not shipped',
  ],
  [
    'lifecycle',
    'a step that claims a law no fact holds',
    (s) =>
      (s.lifecycle.transitions[0].source = [
        { instrument: 'drug-control-law', clause: '第九十九条', basis: 'statute' },
      ]),
    'lifecycle',
    'claims statute drug-control-law 第九十九条, which no national fact holds',
  ],
  [
    'lifecycle',
    'a deadline of other days than the fact it names',
    (s) => (s.lifecycle.transitions.find((/** @type {any} */ { deadline }) => deadline?.fact).deadline.days = 16),
    'lifecycle',
    'says 16 days, which the national fact',
  ],
  [
    'lifecycle',
    'a term of another length than the fact it names',
    (s) => (s.lifecycle.measures[0].length.years = 4),
    'lifecycle',
    'says 4 years, which the national fact community-detox-term does not',
  ],
  [
    'lifecycle',
    'a message that would repeat a value',
    (s) => (s.lifecycle.events[0].impossible.message.en = 'No escape on {day}.'),
    'lifecycle',
    'has a placeholder',
  ],
  [
    'lifecycle',
    'one code with two messages',
    (s) =>
      (s.lifecycle.transitions
        .flatMap((/** @type {any} */ { guards = [] }) => guards)
        .find((/** @type {any} */ { id }) => id === 'isolation-not-excluded').message.en = 'Else.'),
    'lifecycle',
    'says something else as',
  ],
];
