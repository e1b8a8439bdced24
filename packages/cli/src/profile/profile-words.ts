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
  readonly nothingCompiled: string;
  readonly compiled: (place: string, documents: number, files: number) => string;
}
