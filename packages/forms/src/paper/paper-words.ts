import type { Language } from '@guitu/core';

/** The words that paper says itself; titles and values come from the document. */
export interface PaperWords {
  readonly colon: string;
  readonly semicolon: string;
  readonly remark: (text: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly number: string;
  /** Room for the number of a letter by hand. */
  readonly numberBlank: string;
  readonly serial: string;
  readonly total: string;
  /** The sum of the rows of one page. */
  readonly pageTotal: string;
  readonly continued: (title: string) => string;
  readonly row: (title: string, number: number) => string;
  readonly section: (number: number, title: string) => string;
  readonly sign: string;
  readonly refused: string;
  readonly sealed: string;
  /** What the picture of a signature or seal is called. */
  readonly mark: (name: string) => string;
  readonly from: string;
  readonly to: string;
  /** Room for a date by hand, and where there is little of it. */
  readonly dateBlank: string;
  readonly dateShort: string;
  readonly grounds: string;
  readonly standard: (version: string, maturity: 'draft' | 'trial' | 'normative') => string;
}

const HAN = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

/** A small number in Chinese, as sections are counted. */
function han(number: number): string {
  if (number <= 10) return HAN[number] ?? String(number);
  const tens = Math.floor(number / 10);
  return `${tens > 1 ? HAN[tens] : ''}十${number % 10 === 0 ? '' : HAN[number % 10]}`;
}

const MATURITY = {
  'zh-CN': { draft: '草案', trial: '试行', normative: '正式' },
  en: { draft: 'draft', trial: 'on trial', normative: 'normative' },
} as const;

/** By language. */
export const PAPER_WORDS: Readonly<Record<Language, PaperWords>> = {
  'zh-CN': {
    colon: '：',
    semicolon: '；',
    remark: (text) => `（${text}）`,
    yes: '是',
    no: '否',
    number: '编号',
    numberBlank: '字〔\u3000\u3000\u3000〕\u3000\u3000号',
    serial: '序号',
    total: '合计',
    pageTotal: '本页小计',
    continued: (title) => `${title}（续表）`,
    row: (title, number) => `${title} ${number}`,
    section: (number, title) => `${han(number)}、${title}`,
    sign: '签名（盖章）',
    refused: '拒绝签名',
    sealed: '已盖章',
    mark: (name) => `${name}的签名或印章`,
    from: '自',
    to: '至',
    dateBlank: '\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日',
    dateShort: '\u3000\u3000年\u3000月\u3000日',
    grounds: '依据',
    standard: (version, maturity) => `归途标准 ${version}（${MATURITY['zh-CN'][maturity]}）`,
  },
  en: {
    colon: ': ',
    semicolon: '; ',
    remark: (text) => ` (${text})`,
    yes: 'Yes',
    no: 'No',
    number: 'No.',
    numberBlank: 'No. ____________',
    serial: 'No.',
    total: 'Total',
    pageTotal: 'Page',
    continued: (title) => `${title} (continued)`,
    row: (title, number) => `${title} ${number}`,
    section: (number, title) => `${number}. ${title}`,
    sign: 'Signature or seal',
    refused: 'refused to sign',
    sealed: 'sealed',
    mark: (name) => `Signature or seal of ${name}`,
    from: 'from ',
    to: ' to ',
    dateBlank: '________ - ____ - ____',
    dateShort: '_____ - ___ - ___',
    grounds: 'Based on',
    standard: (version, maturity) => `Guitu standard ${version} (${MATURITY.en[maturity]})`,
  },
};
