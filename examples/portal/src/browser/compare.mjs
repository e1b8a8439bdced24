// A version to read, with what was changed in it.
import '@guitu/elements/define/diff.js';
import './show.mjs';

const read = (/** @type {string} */ id) => JSON.parse(document.getElementById(id)?.textContent ?? '{}');
Object.assign(/** @type {object} */ (document.querySelector('guitu-diff')), {
  earlier: read('earlier'),
  later: read('value'),
});
