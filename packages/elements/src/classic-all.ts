/** Every element as one script, in place of `classic.ts`: larger, and otherwise the same. */
import './classic/page-documents.js';
import './define.js';
