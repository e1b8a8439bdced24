import type { ReleaseType, Subject, Verdict } from '../compare/change.js';

interface CompareWords {
  readonly unreadable: (path: string) => string;
  readonly different: string;
  readonly none: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly releases: Readonly<Record<ReleaseType, string>>;
  readonly subjects: Readonly<Record<Subject, string>>;
  /** What was changed; keywords of JSON Schema stand as they are. */
  readonly what: Readonly<Record<string, string>>;
  readonly also: (count: number, first: string) => string;
  readonly witness: (accepted: 'old' | 'new', example: string | undefined, path: string, code: string) => string;
  readonly rescored: (changed: number, scored: number) => string;
  readonly waived: (verdict: string, proposal: string) => string;
  readonly proposals: (numbers: string) => string;
  readonly wordings: (count: number) => string;
  readonly summary: (counts: string, proposed: string) => string;
  readonly declared: (release: string, isEnough: boolean) => string;
  readonly blocked: (count: number) => string;
}

/** The words of `guitu compare`. */
export const COMPARE_WORDS: Readonly<Record<'zh-CN' | 'en', CompareWords>> = {
  'zh-CN': {
    unreadable: (path) => `${path} 不是版本文件、已构建的文件夹或模式文件，无法读取。`,
    different: '一个是版本，一个是模式，不能相互比较。',
    none: '没有变化。',
    verdicts: {
      annotation: '文字',
      equal: '等价',
      widens: '放宽',
      narrows: '收紧',
      incomparable: '有收有放',
      unknown: '无法判断',
    },
    releases: { none: '不需要发布', patch: '修订号', minor: '次版本号', major: '主版本号' },
    subjects: {
      document: '文书',
      schema: '字段',
      rule: '规则',
      layout: '版式',
      codelist: '代码表',
      rubric: '评分表',
      register: '登记内容',
    },
    what: {
      added: '新增',
      removed: '删除',
      'removed-without-deprecation': '删除（此前没有宣布停用）',
      deprecated: '停用',
      wording: '文字',
      level: '级别',
      assert: '条件',
      scope: '适用的文书',
      'score-affecting': '影响得分',
      property: '项目',
      required: '必填',
      open: '是否开放',
      content: '内容',
      at: '问题所指位置',
    },
    also: (count, first) => `另有 ${count} 处，例如 ${first}`,
    witness: (accepted, example, path, code) =>
      `例证：${accepted === 'old' ? '旧版通过、新版不通过' : '新版通过、旧版不通过'}的文书${example === undefined ? '' : `（由 ${example} 改动）`}，问题在 ${path === '' ? '/' : path} [${code}]`,
    rescored: (changed, scored) => `重新评分 ${scored} 组事实，结果变化 ${changed} 组`,
    waived: (verdict, proposal) => `提案 ${proposal} 认定为${verdict}`,
    proposals: (numbers) => `提案 ${numbers}`,
    wordings: (count) => `另有 ${count} 处文字变化，用 --all 列出。`,
    summary: (counts, proposed) => `${counts}。至少应当提升：${proposed}。`,
    declared: (release, isEnough) =>
      isEnough ? `本次发布声明提升${release}，足够。` : `本次发布声明提升${release}，不够：上列变化要求更高。`,
    blocked: (count) => `有 ${count} 处无法判断，须由提案逐一认定后才能发布。`,
  },
  en: {
    unreadable: (path) => `${path} is no release file, no built folder and no schema file that can be read.`,
    different: 'A release and a schema cannot be compared with each other.',
    none: 'Nothing has changed.',
    verdicts: {
      annotation: 'wording',
      equal: 'equal',
      widens: 'widens',
      narrows: 'narrows',
      incomparable: 'incomparable',
      unknown: 'unknown',
    },
    releases: { none: 'no release', patch: 'PATCH', minor: 'MINOR', major: 'MAJOR' },
    subjects: {
      document: 'document',
      schema: 'field',
      rule: 'rule',
      layout: 'layout',
      codelist: 'code list',
      rubric: 'rubric',
      register: 'register',
    },
    what: {
      'removed-without-deprecation': 'removed (never deprecated before)',
      assert: 'condition',
      scope: 'documents it is about',
      'score-affecting': 'affects scores',
      property: 'field',
      at: 'place of the issue',
    },
    also: (count, first) => `${count} more places, such as ${first}`,
    witness: (accepted, example, path, code) =>
      `witness: a document that ${accepted === 'old' ? 'the old release accepts and the new one refuses' : 'the new release accepts and the old one refuses'}${example === undefined ? '' : ` (from ${example})`}, at ${path === '' ? '/' : path} [${code}]`,
    rescored: (changed, scored) => `${scored} sets of facts scored again, ${changed} results differ`,
    waived: (verdict, proposal) => `judged ${verdict} by proposal ${proposal}`,
    proposals: (numbers) => `proposal ${numbers}`,
    wordings: (count) => `${count} more changes of wording; --all lists them.`,
    summary: (counts, proposed) => `${counts}. The least release: ${proposed}.`,
    declared: (release, isEnough) =>
      isEnough
        ? `The release is called ${release}, which is enough.`
        : `The release is called ${release}, which is not enough for what stands above.`,
    blocked: (count) => `${count} changes could not be judged; a proposal has to judge each before the release.`,
  },
};
