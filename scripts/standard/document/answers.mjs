/** What to do about an answer, by what a right document does. @type {Readonly<Record<string, string>>} */
const ADVICE = {
  'accepts its examples': 'mend the example; full.json has no warning either',
  'has examples that use every optional field between them': 'give each of these a value in an example',
  'shows every value of its examples': 'take the value out of the example, or show its field in layout.json',
  'refuses its counterexamples for exactly their reasons':
    'change the patch, or write into "expect" what came (warnings: "expectWarnings")',
  'names what is required once when it is missing':
    'without this field only "required" may come: guard a rule that also fails with "when"',
  'has one verdict in the first-error and the all-errors validator':
    'the two validators differ: a fault of the build, which you cannot mend in the document',
};

/** @param {unknown} value @returns {string} */
const words = (value) => {
  if (!Array.isArray(value)) return String(value);
  return value.length === 0 ? 'nothing' : value.join(', ');
};

/**
 * What a question about a document found, in lines to read: the example first, then what it gave.
 * @param {readonly unknown[]} wrong @returns {string[]}
 */
export const answerLines = (wrong) =>
  wrong.map((one) => {
    if (typeof one !== 'object' || one === null) return String(one);
    const { name, ...found } = /** @type {{ name: string }} */ (one);
    const parts = Object.entries(found).filter(([part, value]) => part !== 'warned' || words(value) !== 'nothing');
    return `${name}.json  ${parts.map(([part, value]) => `${part}: ${words(value)}`).join('; ')}`;
  });

/** What to do when a question finds something. @param {string} does */
export const adviceOn = (does) => ADVICE[does];
