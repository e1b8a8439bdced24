import type { Language } from '@guitu/core';

/** The few words of the command itself; everything else comes from core. */
export const WORDS = {
  'zh-CN': {
    valid: '通过',
    invalid: '未通过',
    unchecked: '未检查',
    error: '错误',
    warning: '提示',
    info: '说明',
    unreadable: '无法读取这个文件。',
    more: (count: number) => `另有 ${count} 处问题未列出。`,
    summary: (valid: number, invalid: number, unchecked: number) =>
      `共 ${valid + invalid + unchecked} 份：通过 ${valid}，未通过 ${invalid}，未检查 ${unchecked}。`,
    total: '总分',
    of: '满分',
    incomplete: '资料不全，尚不能给出结论',
    failed: '无法评分',
    missing: '缺少：',
    separator: '、',
    otherDocument: (title: string, slug: string) => `没有这张评分表所用的文书：${title}（${slug}）。`,
    assumption: '原文未写明，这里假定：',
    veto: '一票否决：',
  },
  en: {
    valid: 'valid',
    invalid: 'invalid',
    unchecked: 'not checked',
    error: 'error',
    warning: 'warning',
    info: 'note',
    unreadable: 'This file cannot be read.',
    more: (count: number) => `${count} more not listed.`,
    summary: (valid: number, invalid: number, unchecked: number) =>
      `${valid + invalid + unchecked} documents: ${valid} valid, ${invalid} invalid, ${unchecked} not checked.`,
    total: 'Total',
    of: 'of',
    incomplete: 'incomplete: no conclusion yet',
    failed: 'cannot be scored',
    missing: 'Missing: ',
    separator: ', ',
    otherDocument: (title: string, slug: string) => `This rubric reads another document: ${title} (${slug}).`,
    assumption: 'The source is silent; assumed: ',
    veto: 'Veto: ',
  },
} as const satisfies Record<Language, object>;
