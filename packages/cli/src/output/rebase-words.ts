/** The words of `guitu rebase`. */
export const REBASE_WORDS = {
  'zh-CN': {
    badBase: '--base 应为 https 地址，不带查询和锚点，例如 https://standards.example.cn/guitu。',
    noStandard: (folder: string): string => `${folder} 中没有标准。`,
    written: (folder: string, count: number, from: string, to: string): string =>
      `${folder}：写入 ${count} 个文件，标识由 ${from} 改为 ${to}；内容摘要不变，见 manifest.json 的 content。`,
  },
  en: {
    badBase: '--base is an https address without query and fragment, such as https://standards.example.cn/guitu.',
    noStandard: (folder: string): string => `There is no standard in ${folder}.`,
    written: (folder: string, count: number, from: string, to: string): string =>
      `${folder}: ${count} files written, identifiers moved from ${from} to ${to}; digests of the content are as they were, see content in manifest.json.`,
  },
} as const;
