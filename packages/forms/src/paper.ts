/** Documents on paper: as markup without a page, for elements, servers and the command. */
export { dealRows } from './paper/deal-rows.js';
export type { LedgerMeasures } from './paper/deal-rows.js';
export { loadPaper, openPaper } from './paper/load-paper.js';
export { paperOf } from './paper/paper-of.js';
export { loadPictures, signedAttachments } from './paper/paper-pictures.js';
export type {
  LoadedPictures,
  PaperAttachment,
  PaperPictures,
  PictureRefusal,
  ReadAttachment,
} from './paper/paper-pictures.js';
export type { PaperContent, PaperNode, PaperTag } from './paper/paper-node.js';
export { escapeHtml, htmlOf } from './paper/paper-node.js';
export { PAPER_MARGINS, paperFolio, paperPage, paperStyles } from './paper/paper-page.js';
export type { PaperPageOptions } from './paper/paper-page.js';
export { paperStyleOf } from './paper/paper-scene.js';
export type { PaperOptions, PaperStyle } from './paper/paper-scene.js';
export { PAPER_STYLES } from './paper/paper-styles.js';
export type { CodeText } from './answers/word-answers.js';
