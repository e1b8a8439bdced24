/** Documents as HTML, on a server or in a program: nothing here needs a browser, and no script is sent. */
export { renderDocument } from './server/render-document.js';
export type { RenderOptions } from './server/render-document.js';
export { renderPage } from './server/render-page.js';
export type { PageOptions } from './server/render-page.js';
export { documentStyles } from './server/document-styles.js';
