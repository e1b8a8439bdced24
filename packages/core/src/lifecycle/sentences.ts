import type { Language } from '../language.js';
import type { TermStep } from './running-term.js';

/** The sentences of a state that are not in the lifecycle itself. */
export interface StateSentences {
  /** Why a step of the arithmetic is taken. */
  readonly because: Readonly<Record<TermStep['kind'] | 'executed' | 'uncounted-executed', string>>;
  readonly cite: (title: string, clauses: readonly string[]) => string;
  /** What nothing but this standard says. */
  readonly composed: string;
  readonly between: string;
  readonly period: (title: string, from: string, until: string | undefined) => string;
}

const CHINESE: StateSentences = {
  because: {
    length: '期限',
    'executed-before': '此前已执行',
    credited: '折抵',
    'last-day': '首日计入，止日为前一日',
    uncounted: '不计入期限',
    extended: '延长',
    early: '提前解除',
    executed: '已执行',
    'uncounted-executed': '减去不计入期限的天数',
  },
  cite: (title, clauses) => `《${title}》${clauses.join('、')}`,
  composed: '本标准自拟',
  between: '、',
  period: (title, from, until) => `${title}，${from} 起${until === undefined ? '' : `，${until} 恢复计算`}`,
};

const ENGLISH: StateSentences = {
  because: {
    length: 'length of the term',
    'executed-before': 'served before',
    credited: 'credited',
    'last-day': 'the first day counts, so the last is the day before',
    uncounted: 'days that do not count',
    extended: 'extension',
    early: 'early release',
    executed: 'served',
    'uncounted-executed': 'less the days that do not count',
  },
  cite: (title, clauses) => `${title}, ${clauses.join(', ')}`,
  composed: 'composed here',
  between: '; ',
  period: (title, from, until) =>
    `${title}, from ${from}${until === undefined ? '' : `, counting again from ${until}`}`,
};

/** The sentences in one language. */
export function stateSentences(language: Language): StateSentences {
  return language === 'en' ? ENGLISH : CHINESE;
}
