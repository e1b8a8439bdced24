/** Registers all elements. A page that has one of them imports `define/form.js` or `define/score.js` and loads less. */
import './define/form.js';
import './define/score.js';
