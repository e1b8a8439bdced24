import type { Language } from '@guitu/core';
import type { Outcome } from '@guitu/core';

/** The words of `guitu migrate` itself; what is done to a document comes from core. */
export const MIGRATE_WORDS = {
  'zh-CN': {
    noVersion: (to: string, known: readonly string[]) => `没有标准 ${to} 版；已有：${known.join('、')}。`,
    oneWay: '--out 和 --in-place 二者取一。',
    folderNeedsPlace: '迁移文件夹要用 --out 写明写到哪里，或者用 --in-place 改写原文件。',
    inPlaceNeedsFile: '标准输入不能用 --in-place。',
    overInput: '--out 就是原文件。要改写原文件，请用 --in-place。',
    exists: (place: string) => `${place} 已经存在，没有改动。要替换，请加 --force。`,
    migrated: (from: string, to: string) => `由 ${from} 版迁移到 ${to} 版`,
    unchanged: (to: string) => `已是 ${to} 版，没有改动`,
    refused: '没有迁移',
    dropped: (path: string, because: string) => `不再保留 ${path}：${because}`,
    verdict: {
      valid: '按新版校验通过',
      invalid: '按新版校验未通过，请用 guitu validate 查看',
      unchecked: '按新版没有校验，请用 guitu validate 查看',
    } satisfies Record<Outcome, string>,
    ignored: (names: string) => `不是文书，没有处理：${names}`,
    nothingWritten: '有文书不能迁移，没有写入任何文件。',
    none: '没有可以迁移的文书。',
    written: (place: string, count: number) => `${place}：写入 ${count} 个文件。`,
    'not-empty': (place: string) => `${place} 不是空文件夹。要整个替换，请加 --force。`,
    'no-folder': (place: string) => `${place} 不是文件夹。`,
    'in-use': (place: string) => `不能替换正在使用的文件夹 ${place}。`,
    unwritable: (place: string) => `无法写入 ${place}，没有留下不完整的文件。`,
    summary: (migrated: number, unchanged: number, refused: number) =>
      `共 ${migrated + unchanged + refused} 份：迁移 ${migrated}，不需要 ${unchanged}，没有迁移 ${refused}。`,
  },
  en: {
    noVersion: (to: string, known: readonly string[]) =>
      `There is no version ${to} of the standard, only ${known.join(', ')}.`,
    oneWay: 'Give "--out" or "--in-place", not both.',
    folderNeedsPlace: 'For a folder say where to write with "--out", or "--in-place" to write over it.',
    inPlaceNeedsFile: 'Standard input cannot be migrated in place.',
    overInput: '"--out" is the input itself. Use "--in-place" to write over it.',
    exists: (place: string) => `${place} exists and was not changed. Add --force to replace it.`,
    migrated: (from: string, to: string) => `migrated from ${from} to ${to}`,
    unchanged: (to: string) => `is of ${to} already`,
    refused: 'not migrated',
    dropped: (path: string, because: string) => `${path} is not kept: ${because}`,
    verdict: {
      valid: 'valid in the new version',
      invalid: 'not valid in the new version: see guitu validate',
      unchecked: 'not checked by the new version: see guitu validate',
    } satisfies Record<Outcome, string>,
    ignored: (names: string) => `No documents, left out: ${names}`,
    nothingWritten: 'Some documents cannot be migrated: nothing was written.',
    none: 'There is no document to migrate.',
    written: (place: string, count: number) => `${place}: ${count} files written.`,
    'not-empty': (place: string) => `${place} is not an empty folder. Add --force to replace all of it.`,
    'no-folder': (place: string) => `${place} is not a folder.`,
    'in-use': (place: string) => `The folder ${place} is in use and cannot be replaced.`,
    unwritable: (place: string) => `${place} cannot be written; no partial file was left.`,
    summary: (migrated: number, unchanged: number, refused: number) =>
      `${migrated + unchanged + refused} documents: ${migrated} migrated, ${unchanged} unchanged, ${refused} refused.`,
  },
} as const satisfies Record<Language, object>;
