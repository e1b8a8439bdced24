/**
 * The elements as one module, for pages that load modules and have no bundler. Like the script it registers the
 * tags, takes documents from the scripts in `doc/`, and fetches nothing.
 */
import './classic.js';

/** Takes documents and code lists, as `window.guitu` does. */
export const guitu = window.guitu;
