/**
 * What a form needs of this package, by the names that the main entry has. Bundlers keep for a page whatever a module
 * on its way exports and another page needs, so that a page with a form comes here and not to the main entry.
 */
export { createDocumentKind } from './validate/document-kind.js';
export { loadDocument } from './validate/load-document.js';
export { inDocumentOrder } from './pointer/document-order.js';
export { childPointer, memberOf, parsePointer, resolvePointer } from './pointer/pointer.js';
export { childField } from './pointer/template.js';
export { namePlace } from './messages/label.js';
export { dependencies } from './expression/dependencies.js';
export { evaluate } from './expression/evaluate.js';
export { isDate } from './calendar/date.js';
export { isDateTime } from './calendar/date-time.js';
