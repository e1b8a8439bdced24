import type { Language } from '@guitu/core';
import type { ScoreResult } from '@guitu/core/score';

/** What a score says that follows a form; the rest comes from the result. */
interface LiveScoreWords {
  readonly title: string;
  readonly brief: (result: ScoreResult) => string;
  readonly opinion: string;
}

export const LIVE_SCORE_WORDS: Readonly<Record<Language, LiveScoreWords>> = {
  'zh-CN': {
    title: '评分（供参考）',
    brief: ({ status, total, max, bandTitle, outcomes, missing }) =>
      status === 'error'
        ? '无法评分'
        : [
            Number(max) > 0 ? `${total} / ${max}` : '',
            ...outcomes.map(({ title }) => title),
            bandTitle ?? '',
            missing.length > 0 ? `缺少 ${missing.length} 项资料` : '',
          ]
            .filter(Boolean)
            .join('，'),
    opinion: '意见，不是决定；本人可以提出异议',
  },
  en: {
    title: 'Score, for reference',
    brief: ({ status, total, max, bandTitle, outcomes, missing }) =>
      status === 'error'
        ? 'cannot be scored'
        : [
            Number(max) > 0 ? `${total} of ${max}` : '',
            ...outcomes.map(({ title }) => title),
            bandTitle ?? '',
            missing.length > 0 ? `${missing.length} fact(s) missing` : '',
          ]
            .filter(Boolean)
            .join(', '),
    opinion: 'an opinion and no decision; the person may object',
  },
};
