/**
 * The form and the score as one script, for pages without modules and for pages opened from a folder. It
 * registers the tags and takes documents from scripts that call `guitu.register(…)`; it fetches nothing.
 */
import './classic/page-documents.js';
import './define/field.js';
import './define/form.js';
import './define/score.js';
import './define/section.js';
