/** Every text and number of a file with its pointer, names of members included. @param {unknown} value @param {string} at @returns {Generator<{ at: string, value: string | number }>} */
function* scalars(value, at = '') {
  if (typeof value === 'string' || typeof value === 'number') yield { at, value };
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      const below = `${at}/${name}`;
      if (!Array.isArray(value)) yield { at: below, value: name };
      yield* scalars(inner, below);
    }
  }
}

/** @param {import('../read-standard.mjs').Standard} standard @returns {[place: string, content: unknown][]} */
const contents = ({
  documents,
  common,
  codelists,
  instruments,
  facts,
  catalogue,
  families,
  units,
  rubrics,
  caseRules,
  lifecycle,
  obligations,
  schedules,
  indicators,
  reconciliations,
  workingDays,
  migrations,
  mappings,
}) => [
  ...documents.map(
    ({ place, meta, schema, layout, rules, projection, examples, counterexamples }) =>
      /** @type {[string, unknown]} */ ([
        place,
        { meta, schema, layout, rules, projection, examples, counterexamples },
      ]),
  ),
  ...common.map(({ place, schema, rules }) => /** @type {[string, unknown]} */ ([place, { schema, rules }])),
  ...Object.values(codelists).map((list) => /** @type {[string, unknown]} */ ([`codelists/${list.name}`, list])),
  ['sources', { instruments, facts }],
  ['catalogue.json', catalogue],
  ['families.json', families],
  ['units.json', units],
  ['lifecycle', lifecycle],
  ...caseRules.map(({ place, rule, cases }) => /** @type {[string, unknown]} */ ([place, { rule, cases }])),
  ['obligations', obligations],
  ['schedules', schedules],
  ['indicators', indicators],
  ['reconciliations', reconciliations],
  ['working-days', workingDays],
  ['migrations', migrations],
  ['mappings', mappings],
  ...Object.entries(rubrics).map(([name, parts]) => /** @type {[string, unknown]} */ ([`rubrics/${name}`, parts])),
];

/** What a counterexample puts into a document is wrong on purpose. */
const WRONG_ON_PURPOSE = /^\/counterexamples\/[^/]+\/patch\/[0-9]+\/value/;

/** Texts are in Unicode normal form C, so that equal texts have equal bytes, and every number survives reading. @type {import('./lint.mjs').StandardRule} */
export const texts = (standard, report) => {
  for (const [place, content] of contents(standard)) {
    for (const { at, value } of scalars(content)) {
      if (typeof value === 'string') {
        if (value.normalize('NFC') !== value) report(place, at, 'is not in Unicode normal form C');
        if (value !== value.trim() && !WRONG_ON_PURPOSE.test(at)) report(place, at, 'begins or ends with white space');
      } else if (Math.abs(value) > Number.MAX_SAFE_INTEGER) report(place, at, 'holds a number beyond 2^53 - 1');
    }
  }
};
