/**
 * @typedef {import('../../read-standard.mjs').Standard} Standard
 * @typedef {[rule: string, fault: string, plant: (standard: Standard) => void, place: string, problem: string]} Fault
 *   a fault that is planted in a copy of the standard, and the finding of the rule: the end of its place, the beginning of its words
 */

export const AGREEMENT = 'community-detox-agreement';
export const DECISION = 'community-detox-decision';

/**
 * A standard in which a fault may be planted: each part is copied when somebody first looks at it, so that the original
 * stays as it is and what a rule does not read costs nothing.
 * @param {Standard} standard @returns {Standard}
 */
export const copyOf = (standard) => {
  const copy = { ...standard };
  for (const part of /** @type {(keyof Standard)[]} */ (Object.keys(standard))) {
    const set = (/** @type {unknown} */ value) =>
      Object.defineProperty(copy, part, { value, writable: true, configurable: true, enumerable: true })[part];
    const get = () => set(structuredClone(standard[part]));
    Object.defineProperty(copy, part, { get, set, configurable: true, enumerable: true });
  }
  return copy;
};

/** @param {Standard} standard @param {string} slug @returns {any} */
export const document = (standard, slug = AGREEMENT) => standard.documents.find((one) => one.slug === slug);

/** A field at the root of a document's schema. @param {Standard} standard @param {string} name @returns {any} */
export const field = (standard, name) => document(standard).schema.properties[name];

/** A shared type or base. @param {Standard} standard @param {string} name @returns {any} */
export const common = (standard, name) => standard.common.find((type) => type.name === name);

/** The rule between documents that faults are planted in. @param {Standard} standard @returns {any} */
export const caseRule = (standard) => standard.caseRules.find(({ name }) => name === 'case-agreement-before-decision');

/** The rubric that faults are planted in; its document is in the sample. @param {Standard} standard @returns {any} */
export const rubric = (standard) => standard.rubrics['station-county-2014'];

/** Leaves out the counterexamples that give an issue. @param {Standard} standard @param {string} code */
export const forget = (standard, code) => {
  for (const one of standard.documents) {
    for (const [name, { expect: errors = [], expectWarnings = [] }] of Object.entries(one.counterexamples)) {
      if ([...errors, ...expectWarnings].some((issue) => issue.code === code)) delete one.counterexamples[name];
    }
  }
};

/**
 * Gives a property of a schema another name, and other keywords where they are wanted.
 * @param {any} schema @param {string} name @param {string} newName @param {object} [keywords]
 */
export const rename = ({ properties }, name, newName, keywords) => {
  properties[newName] = { ...properties[name], ...keywords };
  delete properties[name];
};
