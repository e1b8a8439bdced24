import type { Language } from '@guitu/core';
import type { FormKind } from '../form-store.js';
import type { JsonObject } from '../json.js';
import { escapeHtml, htmlOf } from './paper-node.js';
import { loadPaper } from './load-paper.js';
import { paperStyleOf } from './paper-scene.js';
import type { PaperOptions, PaperStyle } from './paper-scene.js';
import { PAPER_STYLES } from './paper-styles.js';

/** What may be chosen about a page with a sheet. */
export interface PaperPageOptions extends PaperOptions {
  /** Address of a style sheet with `paperStyles`, for servers whose policy allows no styles in the page. */
  readonly stylesheet?: string;
  /** Title of the page; that of the document when absent. */
  readonly title?: string;
  /** Nonce of the styles in the page, for a policy that asks for one. */
  readonly nonce?: string;
  /** Policy to write into the page; none when absent. */
  readonly policy?: string;
}

/**
 * Margins in millimetres: top, right, bottom, left. Those of letters leave the 156 × 225 mm of GB/T 9704-2012 with 37 mm
 * above and 28 mm at the binding.
 */
export const PAPER_MARGINS: Readonly<Record<PaperStyle, readonly [number, number, number, number]>> = {
  letter: [37, 26, 35, 28],
  table: [20, 18, 20, 25],
  ledger: [22, 15, 15, 15],
};

/** The number of a page in words: before it, between it and their number, and after. */
const FOLIO: Readonly<Record<Language, readonly [string, string, string]>> = {
  'zh-CN': ['第 ', ' 页 共 ', ' 页'],
  en: ['Page ', ' of ', ''],
};

function folioContent(style: PaperStyle, language: Language): string {
  if (style === 'letter') return `"— " counter(page) " —"`;
  const [before, between, after] = FOLIO[language];
  return `"${before}" counter(page) "${between}" counter(pages) "${after}"`;
}

/** Odd pages of a letter have their number at the right, even ones at the left, one character from the edge of the text. */
const LETTER_FOLIOS = [
  ['right', 'bottom-right', 'right'],
  ['left', 'bottom-left', 'left'],
] as const;

function folioBox(box: string, style: PaperStyle, language: Language, more = ''): string {
  const size = style === 'letter' ? 14 : 10.5;
  return `@${box} { content: ${folioContent(style, language)}; font: ${size}pt SimSun, "Songti SC", "Noto Serif CJK SC", serif; ${more} }`;
}

/** The styles of a page with a sheet of a style, with the paper and its numbers. */
export function paperStyles(style: PaperStyle, language: Language): string {
  const margins = PAPER_MARGINS[style].map((margin) => `${margin}mm`).join(' ');
  const size = style === 'ledger' ? 'A4 landscape' : 'A4';
  return `@page { size: ${size}; margin: ${margins}; ${style === 'letter' ? '' : folioBox('bottom-center', style, language)} }
${style === 'letter' ? LETTER_FOLIOS.map(([side, box, edge]) => `@page :${side} { ${folioBox(box, style, language, `vertical-align: top; padding-top: 4.5mm; padding-${edge}: 14pt;`)} }\n`).join('') : ''}html, body { margin: 0; padding: 0; background: #fff; }
@media screen { html { background: #e7e9ec; } body { max-width: ${style === 'ledger' ? 297 : 210}mm; margin: 0 auto; padding: ${margins}; box-sizing: border-box; } }
@media screen and (max-width: 700px) { body { padding: 4mm; overflow-x: auto; } }
${PAPER_STYLES}`;
}

/** The number of a page as HTML for browsers that print it only from a template, as Chromium before 131 does. */
export function paperFolio(style: PaperStyle, language: Language): string {
  const [before, between, after] = FOLIO[language];
  const page = '<span class="pageNumber"></span>';
  const text =
    style === 'letter' ? `— ${page} —` : `${before}${page}${between}<span class="totalPages"></span>${after}`;
  return `<div style="width: 100%; font-size: 10.5pt; text-align: center">${text}</div>`;
}

/**
 * A document on paper as a whole HTML page, for servers and the command: it needs no script and fetches nothing.
 * @param value the document; absent for a form to fill in by hand
 */
export async function paperPage(
  kind: FormKind,
  value: JsonObject | undefined,
  options: PaperPageOptions = {},
): Promise<string> {
  const { language } = kind.texts;
  const style = paperStyleOf(kind.definition.kind);
  const { stylesheet, policy, nonce, title = kind.texts.title, titleLevel = 1 } = options;
  const sheet = await loadPaper(kind, value, { ...options, titleLevel });
  const head = [
    '<meta charset="utf-8">',
    policy === undefined ? '' : `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(title)}</title>`,
    stylesheet === undefined
      ? `<style${nonce === undefined ? '' : ` nonce="${escapeHtml(nonce)}"`}>${paperStyles(style, language)}</style>`
      : `<link rel="stylesheet" href="${escapeHtml(stylesheet)}">`,
  ].filter((line) => line !== '');
  return `<!doctype html>
<html lang="${language}">
<head>
${head.join('\n')}
</head>
<body>
${htmlOf(sheet)}
</body>
</html>
`;
}
