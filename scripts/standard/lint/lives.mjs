/**
 * A document that a reader may lay beside another one.
 * @typedef {{ place: string, value: any }} Shown
 * @typedef {(fact: string, value: unknown, place: string, at: string) => void} Note
 */

/** By what an authority knows a person. */
const OF_PERSON = ['name', 'sex', 'birthDate', 'idNumber', 'fileNumber'];

/** What a name stands for: with another of these it would be another person. */
const OF_NAME = ['personId', 'birthDate', 'idNumber'];

/**
 * What documents say against each other: two with one identifier, or with one number and kind; a person who is
 * somebody else in another document, and a number that is quoted in the document of another person.
 * @param {readonly Shown[]} documents
 * @returns {{ place: string, at: string, problem: string }[]}
 */
export const contradictions = (documents) => {
  /** @type {Map<string, { value: unknown, place: string }>} */
  const known = new Map();
  /** @type {{ place: string, at: string, problem: string }[]} */
  const found = [];
  /** @type {Note} */
  const note = (fact, value, place, at) => {
    const first = known.get(fact);
    if (first === undefined) known.set(fact, { value, place });
    else if (first.value !== value)
      found.push({
        place,
        at,
        problem: `${fact} is another one in ${first.place}: ${value === place ? 'take one of your own' : 'say the same, or make up somebody else'}`,
      });
  };
  for (const { place, value } of documents) {
    const { id, document, number } = value.header;
    if (id !== undefined) note(`the document with the id ${id}`, place, place, '/header/id');
    if (number === undefined) continue;
    note(`the ${document} ${number}`, place, place, '/header/number');
    note(`the person of ${number}`, value.subject?.personId, place, '/header/number');
  }
  for (const { place, value } of documents) {
    const person = value.subject?.personId;
    for (const [at, node] of members(value)) {
      if (typeof node === 'object') notePerson(node, place, at, note);
      else if (person !== undefined && known.get(`the person of ${node}`)?.value !== undefined)
        note(`the person of ${node}`, person, place, at);
    }
  }
  return found;
};

/** Notes who somebody is, where more is said than a name. @param {any} node @param {string} place @param {string} at @param {Note} note */
const notePerson = (node, place, at, note) => {
  if (typeof node.name !== 'string') return;
  for (const member of OF_PERSON)
    if (node.personId !== undefined && node[member] !== undefined)
      note(`the ${member} of ${node.personId}`, node[member], place, `${at}/${member}`);
  for (const member of OF_NAME)
    if (node[member] !== undefined) note(`the ${member} of ${node.name}`, node[member], place, `${at}/${member}`);
};

/** Everything within a value, with its pointer. @param {any} value @param {string} at @returns {Generator<[at: string, node: any]>} */
function* members(value, at = '') {
  yield [at, value];
  if (typeof value === 'object')
    for (const [name, member] of Object.entries(value)) yield* members(member, `${at}/${name}`);
}

/**
 * The examples are of people who have one life each.
 * @type {import('./lint.mjs').StandardRule}
 */
export const lives = ({ documents }, report) => {
  const shown = documents.flatMap(({ place, examples }) =>
    Object.entries(examples).map(([name, value]) => ({ place: `${place}/examples/${name}.json`, value })),
  );
  for (const { place, at, problem } of contradictions(shown)) report(place, at, problem);
};
