import type { Locale } from '../messages/messages.js';

/** The words around the pages. */
export interface PrintWords {
  readonly print: string;
  readonly pages: (count: number) => string;
  /** Pictures of signatures that are not what the document registers. */
  readonly refused: (count: number) => string;
  readonly preview: (title: string) => string;
  readonly folio: (page: number, pages: number) => string;
}

/** By language. */
export const PRINT_WORDS: Readonly<Record<Locale, PrintWords>> = {
  'zh-CN': {
    print: '打印',
    pages: (count) => `共 ${count} 页`,
    refused: (count) => `有 ${count} 处签名的图片与文书登记的校验值不符，没有印出，只印文字。`,
    preview: (title) => `${title}（打印预览）`,
    folio: (page, pages) => `第 ${page} 页 共 ${pages} 页`,
  },
  en: {
    print: 'Print',
    pages: (count) => (count === 1 ? '1 page' : `${count} pages`),
    refused: (count) =>
      `${count === 1 ? 'The picture of one signature is' : `The pictures of ${count} signatures are`} not what the document registers, and not printed; words stand in the place.`,
    preview: (title) => `${title} (print preview)`,
    folio: (page, pages) => `Page ${page} of ${pages}`,
  },
};
