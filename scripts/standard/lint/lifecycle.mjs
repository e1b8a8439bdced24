import { checkSources } from './sources.mjs';

const PLACEHOLDER = /[{}]/;

/** Every member of that name, with its pointer. @param {unknown} value @param {string} name @param {string} at @returns {Generator<{ at: string, value: any }>} */
function* membersNamed(value, name, at = '') {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === name) yield { at: `${at}/${key}`, value: inner };
    yield* membersNamed(inner, name, `${at}/${key}`);
  }
}

/**
 * The lifecycle cites what is registered, takes its lengths and deadlines from the national facts, and says one
 * thing under one code. What its expressions read is proven by `lifecycle.test.mjs`.
 * @type {import('./lint.mjs').StandardRule}
 */
export const lifecycle = (standard, report) => {
  const whole = standard.lifecycle;
  const say = (/** @type {string} */ at, /** @type {string} */ problem) => report('lifecycle', at, problem);
  const shipped = new Set(standard.documents.map(({ slug }) => slug));
  for (const { at, value } of membersNamed(whole, 'source')) checkSources(value, standard, at, say);
  for (const { at, value } of membersNamed(whole, 'message')) {
    for (const language of ['zh-CN', 'en']) if (PLACEHOLDER.test(value[language])) say(at, 'has a placeholder');
  }
  whole.events.forEach((/** @type {any} */ { document }, /** @type {number} */ index) => {
    if (!shipped.has(document)) say(`/events/${index}`, `is told by ${document}, which is not shipped`);
  });
  const agrees = (
    /** @type {string} */ at,
    /** @type {string} */ id,
    /** @type {string} */ unit,
    /** @type {number} */ number,
  ) => {
    const fact = standard.facts.find((one) => one.id === id);
    if (fact?.value?.[unit] !== number) say(at, `says ${number} ${unit}, which the national fact ${id} does not`);
  };
  whole.measures.forEach((/** @type {any} */ { length }, /** @type {number} */ index) => {
    if (length) agrees(`/measures/${index}/length`, length.fact, 'years', length.years);
  });
  /** @type {Map<string, string>} */
  const messages = new Map();
  whole.transitions.forEach((/** @type {any} */ { deadline, guards = [] }, /** @type {number} */ index) => {
    if (deadline?.fact) agrees(`/transitions/${index}/deadline`, deadline.fact, 'days', deadline.days);
    for (const { id, message } of guards) {
      const said = JSON.stringify(message);
      if ((messages.get(id) ?? said) !== said) say(`/transitions/${index}/guards`, `says something else as ${id}`);
      messages.set(id, said);
    }
  });
};
