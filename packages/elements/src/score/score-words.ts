import type { Locale } from '../messages/messages.js';

/** What a score sheet says itself; the rest comes from the result. */
export interface ScoreWords {
  readonly title: string;
  readonly item: string;
  readonly points: string;
  readonly max: string;
  readonly because: string;
  readonly total: string;
  readonly band: string;
  readonly outcome: string;
  readonly status: Readonly<Record<'scored' | 'incomplete' | 'error', string>>;
  readonly missing: (count: number) => string;
  /** Stands between sources. */
  readonly semicolon: string;
  readonly vetoes: string;
  readonly assumption: string;
  readonly requirement: (required: number, actual: number, gap: number) => string;
}

/** They load with the sheet, so that a page with forms alone does not load them. */
export const SCORE_WORDS: Readonly<Record<Locale, ScoreWords>> = {
  'zh-CN': {
    title: '评分结果',
    item: '项目',
    points: '得分',
    max: '满分',
    because: '计算与依据',
    total: '合计',
    band: '等级',
    outcome: '结论',
    status: { scored: '已评分', incomplete: '资料不全，尚未完成评分', error: '无法评分' },
    missing: (count) => `缺少 ${count} 项资料：`,
    semicolon: '；',
    vetoes: '一票否决：',
    assumption: '说明：',
    requirement: (required, actual, gap) => `应有 ${required}，实有 ${actual}，${gap > 0 ? `缺 ${gap}` : '已达到'}`,
  },
  en: {
    title: 'Score',
    item: 'Item',
    points: 'Points',
    max: 'Of',
    because: 'Arithmetic and source',
    total: 'Total',
    band: 'Grade',
    outcome: 'Outcome',
    status: { scored: 'scored', incomplete: 'incomplete: facts are missing', error: 'cannot be scored' },
    missing: (count) => `${count} fact(s) missing: `,
    semicolon: '; ',
    vetoes: 'Vetoes: ',
    assumption: 'Assumption: ',
    requirement: (required, actual, gap) =>
      `required ${required}, actual ${actual}, ${gap > 0 ? `short by ${gap}` : 'met'}`,
  },
};
