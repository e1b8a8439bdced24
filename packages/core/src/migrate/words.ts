import type { Language } from '../language.js';
import type { MigrationStep } from './migration.js';
import type { StepFault } from './outcome.js';

/** Why a document was not migrated. */
export type MigrationCode =
  | StepFault
  /** No plain object with a header that names its kind and version. */
  | 'migration-no-header'
  /** The version wanted is older than that of the document. */
  | 'migration-downgrade'
  /** The document is newer than everything known here. */
  | 'migration-newer'
  /** No migration leads on from the version of the document. */
  | 'migration-no-way';

interface Words {
  readonly steps: Readonly<Record<MigrationStep['op'], (path: string, to: string, count: number) => string>>;
  readonly issues: Readonly<Record<MigrationCode, string>>;
}

const places = (count: number): string => (count === 1 ? '' : ` (${count} places)`);
const times = (count: number): string => (count === 1 ? '' : `（${count} 处）`);

/** What a migration says. Paths and versions only, never a value of the document. */
export const WORDS: Readonly<Record<Language, Words>> = {
  'zh-CN': {
    steps: {
      move: (path, to, count) => `${path} 移到 ${to}${times(count)}`,
      rename: (path, to, count) => `${path} 改名为 ${to}${times(count)}`,
      copy: (path, to, count) => `${path} 另写入 ${to}${times(count)}`,
      const: (path, _, count) => `${path} 写入固定的值${times(count)}`,
      'map-code': (path, _, count) => `${path} 的代码换成新代码${times(count)}`,
      drop: (path, _, count) => `${path} 不再保留${times(count)}`,
      wrap: (path, to, count) => `${path} 等并入 ${to}${times(count)}`,
      split: (path, to, count) => `${path} 拆分，首段在 ${to}${times(count)}`,
    },
    issues: {
      'migration-no-header': '文书头没有写明文书种类和标准版本，不能迁移。',
      'migration-downgrade': '要求的版本比文书的版本旧：只能迁移到较新的版本。',
      'migration-newer': '文书用的标准版本比这里认识的新，请先升级软件。',
      'migration-no-way': '没有从文书的标准版本出发的迁移规则。',
      'migration-taken': '目标位置已有内容，没有覆盖；请先由填表人核对。',
      'migration-no-object': '目标位置的上级不是一组项目，与旧版结构不符。',
      'migration-no-text': '应当是文字的地方不是文字，不能拆分。',
      'migration-parts': '文字拆分后的段数与项目数不符；请先由填表人核对。',
    },
  },
  en: {
    steps: {
      move: (path, to, count) => `${path} moved to ${to}${places(count)}`,
      rename: (path, to, count) => `${path} renamed to ${to}${places(count)}`,
      copy: (path, to, count) => `${path} copied to ${to}${places(count)}`,
      const: (path, _, count) => `${path} given a fixed value${places(count)}`,
      'map-code': (path, _, count) => `${path}: codes replaced by new ones${places(count)}`,
      drop: (path, _, count) => `${path} not kept${places(count)}`,
      wrap: (path, to, count) => `${path} and its like put into ${to}${places(count)}`,
      split: (path, to, count) => `${path} split, the first part at ${to}${places(count)}`,
    },
    issues: {
      'migration-no-header': 'The header does not say what document in which version of the standard this is.',
      'migration-downgrade': 'The version asked for is older than the document: documents only move on.',
      'migration-newer': 'The document uses a version of the standard newer than any known here: update the software.',
      'migration-no-way': 'No migration leads on from the version of the document.',
      'migration-taken':
        'Something stands already where the value should go. Nothing was replaced: somebody has to look.',
      'migration-no-object':
        'What should hold the value is no group of fields: this is not the shape of the old version.',
      'migration-no-text': 'What should be split is no text.',
      'migration-parts': 'The text has not as many parts as there are fields: somebody has to look.',
    },
  },
};
