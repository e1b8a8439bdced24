import type { Language } from '@guitu/core';

/** The words of the commands about profiles. */
export const PROFILE_WORDS: Readonly<Record<Language, ProfileWordsOfCommands>> = {
  'zh-CN': {
    unreadable: (name) => `${name} 不能读作 JSON，也没有随包提供的规范用这个标识。`,
    shape: (name, count) => `${name}：不符合 profile/1 的写法，共 ${count} 处。`,
    verdicts: { sound: '通过', unsound: '未通过' },
    tried: (slug, tried, accepted) => `  ${slug}：试了 ${tried} 份，其中本规范的模式通过 ${accepted} 份`,
    severities: { error: '错误', warning: '提示', info: '说明' },
    in: (profile) => `（在 ${profile}）`,
    operation: (name) => `操作 ${name}`,
    refused: (by) => `反例：按本规范通过，${by === 'national' ? '国家标准' : ` ${by} `}不通过：`,
    schemaOnly: (by) => `反例：按本规范的模式通过，${by === 'national' ? '国家标准' : ` ${by} `}不通过：`,
    example: '这份文书：',
    pinned: (file, documents) => `${file}：写入 ${documents} 种文书的摘要。`,
    pinnedAlready: (file, documents) => `${file}：${documents} 种文书的摘要都是现在的，没有改动。`,
    unwritable: (file) => `无法写入 ${file}，没有改动。`,
    parts: { operation: '操作', extension: '增加的项目', choice: '选择', codelist: '代码表', name: '名称' },
    nothing: '没有',
    yes: '有',
    same: '没有不同。',
    nothingCompiled: '有不合适的地方，没有写任何文件。',
    compiled: (place, documents, files) => `${place}：${documents} 种文书，写入 ${files} 个文件。`,
  },
  en: {
    unreadable: (name) => `${name} cannot be read as JSON, and no profile of that id ships.`,
    shape: (name, count) => `${name}: not written as profile/1 says, in ${count} places.`,
    verdicts: { sound: 'sound', unsound: 'unsound' },
    tried: (slug, tried, accepted) =>
      `  ${slug}: ${tried} documents tried, of which the schema of the profile accepts ${accepted}`,
    severities: { error: 'error', warning: 'warning', info: 'info' },
    in: (profile) => `(in ${profile})`,
    operation: (name) => `operation ${name}`,
    refused: (by) =>
      `counterexample: valid under the profile, refused by ${by === 'national' ? 'the national standard' : by}:`,
    schemaOnly: (by) =>
      `counterexample: accepted by the schema of the profile, refused by ${by === 'national' ? 'the national standard' : by}:`,
    example: 'the document:',
    pinned: (file, documents) => `${file}: digests of ${documents} documents written.`,
    pinnedAlready: (file, documents) =>
      `${file}: the digests of ${documents} documents are up to date; nothing was changed.`,
    unwritable: (file) => `${file} cannot be written and was not changed.`,
    parts: {
      operation: 'operations',
      extension: 'added fields',
      choice: 'choices',
      codelist: 'code lists',
      name: 'names',
    },
    nothing: 'nothing',
    yes: 'yes',
    same: 'There is no difference.',
    nothingCompiled: 'Something does not fit; nothing was written.',
    compiled: (place, documents, files) => `${place}: ${documents} documents, ${files} files written.`,
  },
};

interface ProfileWordsOfCommands {
  readonly unreadable: (name: string) => string;
  readonly shape: (name: string, count: number) => string;
  readonly verdicts: Readonly<Record<'sound' | 'unsound', string>>;
  readonly tried: (slug: string, tried: number, accepted: number) => string;
  readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly in: (profile: string) => string;
  readonly operation: (name: string) => string;
  readonly refused: (by: string) => string;
  readonly schemaOnly: (by: string) => string;
  readonly example: string;
  readonly pinned: (file: string, documents: number) => string;
  readonly pinnedAlready: (file: string, documents: number) => string;
  readonly unwritable: (file: string) => string;
  readonly parts: Readonly<Record<'operation' | 'extension' | 'choice' | 'codelist' | 'name', string>>;
  readonly nothing: string;
  readonly yes: string;
  readonly same: string;
  readonly nothingCompiled: string;
  readonly compiled: (place: string, documents: number, files: number) => string;
}
