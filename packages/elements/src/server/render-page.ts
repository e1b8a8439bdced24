import type { JsonObject } from '@guitu/forms';
import { escapeHtml, paperPage } from '@guitu/forms/paper';
import { documentStyles } from './document-styles.js';
import { kindOf, paperOptions, renderDocument, slugOf } from './render-document.js';
import type { RenderOptions } from './render-document.js';

/** How a page with one document is written. */
export interface PageOptions extends RenderOptions {
  /** Title of the page; that of the document when absent. */
  readonly title?: string;
  /** Address of the style sheet `guitu-document.css`; the styles stand in the page when absent. */
  readonly stylesheet?: string;
  /** Nonce of the styles in the page, for a content security policy that asks for one. */
  readonly nonce?: string;
}

/** Room around the document on a screen, and the sheet that a printer gets. */
const PAGE = `
body { max-width: 60rem; margin: 0 auto; padding: 1rem; background: #fff; color: #1c2733;
  font-family: "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; }
@page { size: A4; margin: 15mm; }
@media print { body { max-width: none; padding: 0; } }`;

/** A page of its own with one document, such as a file to keep: it needs no script, and no other file unless told. */
export async function renderPage(value: JsonObject, options: PageOptions = {}): Promise<string> {
  const { stylesheet, nonce, title: ownTitle, headingLevel = 1 } = options;
  const kind = await kindOf(slugOf(value), options);
  const title = ownTitle ?? kind.texts.title;
  if (options.mode === 'print') {
    const page = {
      title,
      ...(stylesheet === undefined ? {} : { stylesheet }),
      ...(nonce === undefined ? {} : { nonce }),
    };
    return paperPage(kind, value, { ...paperOptions({ ...options, headingLevel }), ...page });
  }
  const drawn = await renderDocument(value, { ...options, headingLevel });
  const styles =
    stylesheet === undefined
      ? `<style${nonce === undefined ? '' : ` nonce="${escapeHtml(nonce)}"`}>${PAGE}\n${documentStyles()}</style>`
      : `<link rel="stylesheet" href="${escapeHtml(stylesheet)}">`;
  return `<!doctype html>
<html lang="${kind.texts.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
${styles}
</head>
<body>
${drawn}
</body>
</html>
`;
}
