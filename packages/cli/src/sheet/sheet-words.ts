import type { Language } from '@guitu/core';

/** The columns of a sheet, in order: what the standard says, then what the author writes. */
export const COLUMNS = [
  'document',
  'path',
  'number',
  'field',
  'national',
  'allowed',
  'requirement',
  'hidden',
  'values',
  'name',
  'nameEn',
  'instrument',
  'clause',
  'basis',
] as const;

/** One column. */
export type Column = (typeof COLUMNS)[number];

/** What stands between several entries of one cell, of sources as of operations. */
export const BETWEEN = '；';

interface SheetWords {
  readonly heads: Readonly<Record<Column, string>>;
  readonly asked: Readonly<Record<'required' | 'recommended' | 'optional', string>>;
  /** What the column of requirements takes. */
  readonly requirements: Readonly<Record<'require' | 'obligate' | 'forbid', string>>;
  readonly yes: string;
  readonly faults: Readonly<Record<SheetFaultCode, string>>;
  readonly place: (row: number, column: string) => string;
  readonly exists: (place: string) => string;
  readonly written: (place: string, rows: number) => string;
  readonly left: (operations: string) => string;
  readonly refused: (count: number) => string;
  readonly unreadable: (place: string) => string;
  /** Nobody has written into the sheet yet. */
  readonly empty: (place: string) => string;
  readonly options: string;
}

/** What can be wrong with a cell. */
export type SheetFaultCode =
  | 'no-column'
  | 'unknown-document'
  | 'unknown-path'
  | 'requirement'
  | 'hidden'
  | 'values'
  | 'code'
  | 'name-english'
  | 'name-chinese'
  | 'no-source'
  | 'no-basis'
  | 'basis'
  | 'instrument'
  | 'clause'
  | 'nothing';

/** The words of the sheet and of what is wrong with it. */
export const SHEET_WORDS: Readonly<Record<Language, SheetWords>> = {
  'zh-CN': {
    heads: {
      document: '文书',
      path: '路径',
      number: '编号',
      field: '项目',
      national: '国家标准',
      allowed: '可取的值',
      requirement: '要求',
      hidden: '隐藏',
      values: '取值',
      name: '名称',
      nameEn: '英文名称',
      instrument: '依据文件',
      clause: '条款',
      basis: '依据类别',
    },
    asked: { required: '必填', recommended: '建议填写', optional: '可以不填' },
    requirements: { require: '必填', obligate: '提醒', forbid: '不用' },
    yes: '是',
    faults: {
      'no-column': '缺少这一列',
      'unknown-document': '标准中没有这种文书',
      'unknown-path': '这种文书没有这个项目',
      requirement: '只能写“必填”“提醒”“不用”，或者不写',
      hidden: '只能写“是”，或者不写',
      values: '看不懂：写代码（甲、乙），范围（1..15），固定的值（只能 1）或者格式（/…/）',
      code: '代码表里没有',
      'name-english': '改名时要同时写英文名称',
      'name-chinese': '改名时要同时写中文名称',
      'no-source': '写了要求，没有写依据',
      'no-basis': '写了依据，没有写依据类别',
      basis: '依据类别只能是：法律、法规规章、标准、地方文件、新闻报道、实际做法、本标准自拟',
      instrument: '这一类依据要写明文件',
      clause: '这一类依据要写明条款',
      nothing: '写了依据，没有写任何要求',
    },
    place: (row, column) => `第 ${row} 行，${column}`,
    exists: (place) => `${place} 已经存在，没有改动。`,
    written: (place, rows) => `${place}：${rows} 行。填写“要求”以后的各列，再用 guitu profile from-sheet 读回。`,
    left: (operations) => `这些不能写在表里，没有列出：${operations}`,
    refused: (count) => `表里有 ${count} 处不对，没有写出规范。`,
    unreadable: (place) => `不能读 ${place}，或者里面没有表头。`,
    empty: (place) => `${place} 里还没有填写要求、隐藏、取值或名称，没有写出规范。`,
    options: '请给出 --id（六位区划代码）和 --place（地名）。',
  },
  en: {
    heads: {
      document: 'document',
      path: 'path',
      number: 'number',
      field: 'field',
      national: 'national standard',
      allowed: 'possible values',
      requirement: 'requirement',
      hidden: 'hidden',
      values: 'values',
      name: 'name in Chinese',
      nameEn: 'name in English',
      instrument: 'instrument',
      clause: 'clause',
      basis: 'basis',
    },
    asked: { required: 'required', recommended: 'recommended', optional: 'optional' },
    requirements: { require: 'require', obligate: 'obligate', forbid: 'forbid' },
    yes: 'yes',
    faults: {
      'no-column': 'this column is missing',
      'unknown-document': 'the standard has no such document',
      'unknown-path': 'the document has no such field',
      requirement: 'only “require”, “obligate”, “forbid”, or nothing',
      hidden: 'only “yes”, or nothing',
      values: 'not understood: write codes (a, b), a range (1..15), the only value (only 1) or a pattern (/…/)',
      code: 'not in the code list',
      'name-english': 'a new name needs its English form too',
      'name-chinese': 'a new name needs its Chinese form too',
      'no-source': 'something is asked for, and no source is given',
      'no-basis': 'a source is given, and not of what kind it is',
      basis:
        'only: statute, regulation, norm, local policy, news report, observed practice, composed here, or their codes',
      instrument: 'a source of this kind needs its instrument',
      clause: 'a source of this kind needs its clause',
      nothing: 'a source is given, and nothing is asked for',
    },
    place: (row, column) => `row ${row}, ${column}`,
    exists: (place) => `${place} exists already and was not changed.`,
    written: (place, rows) =>
      `${place}: ${rows} rows. Fill in from “requirement” on, then run guitu profile from-sheet.`,
    left: (operations) => `These cannot stand in a sheet and are left out: ${operations}`,
    refused: (count) => `${count} cells are wrong; no profile was written.`,
    unreadable: (place) => `${place} cannot be read, or has no row of heads.`,
    empty: (place) => `${place}: nothing is written below 要求, 隐藏, 取值 or 名称 yet; no profile was written.`,
    options: 'Give --id (six digits of a division) and --place (its name).',
  },
};
