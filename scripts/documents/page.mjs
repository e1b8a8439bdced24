// The page of the trial: one form at a time, with what the trial asks of it.
import '@guitu/elements/define/form.js';
import { nextAct } from './answer-keys.mjs';
import { differences } from './differences.mjs';
import { faultsOfDrawing } from './drawn.mjs';
import { missingOnPaper } from './paper.mjs';

/** @typedef {import('@guitu/elements').GuituForm} Form */

/** @returns {Form} */
const form = () => /** @type {Form} */ (document.querySelector('guitu-form'));

/** After what is going on has been drawn. */
const settled = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** How the person's last submission ended. @type {string} */
let outcome = 'not submitted';
document.addEventListener('guitu-validate', (event) => {
  outcome = /** @type {any} */ (event).detail.result.outcome;
});

const trial = {
  settled,
  /** Puts a form on the page in place of the one before. @param {object} properties */
  open: (properties) => {
    outcome = 'not submitted';
    const next = Object.assign(document.createElement('guitu-form'), properties);
    const isOpen = new Promise((resolve, reject) => {
      next.addEventListener('guitu-ready', resolve, { once: true });
      next.addEventListener('guitu-error', (event) => reject(new Error(/** @type {any} */ (event).detail.reason)));
    });
    document.body.replaceChildren(next);
    return isOpen.then(settled);
  },
  submit: async () => {
    form().submit();
    await settled();
    return outcome;
  },
  submitted: () => outcome,
  hasGrid: () => form().shadowRoot?.querySelector('.gt-ledger') !== null,
  nextAct: (/** @type {any} */ wanted) => nextAct(form(), wanted),
  /** Where the form holds something else than it should. */
  differences: (/** @type {any} */ wanted) =>
    differences(form().value, wanted, (path) => form().store?.describe(path).widget === 'multi-choice'),
  faults: () => faultsOfDrawing(form()),
  /** The errors that the form shows at its fields. */
  shownErrors: () =>
    Array.from(form().shadowRoot?.querySelectorAll('.gt-error') ?? [], (error) => ({
      path: /** @type {HTMLElement | null} */ (error.closest('[data-field]'))?.dataset['field'],
      text: error.textContent,
    })),
  missingOnPaper: (/** @type {any} */ document) => missingOnPaper(form(), document),
  /** What axe finds wrong. */
  barriers: async () => {
    const { violations } = await /** @type {any} */ (window).axe.run(form(), {
      resultTypes: ['violations'],
      rules: { region: { enabled: false } },
    });
    return violations.map(
      (/** @type {any} */ { id, nodes }) => `axe ${id} (${nodes.length}): ${nodes[0].html.slice(0, 200)}`,
    );
  },
};
/** @type {any} */ (window).trial = trial;
