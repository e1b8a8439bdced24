import type { Language } from '../language.js';
import type { SettledChoices } from './choices.js';

type ChoiceWords = { readonly [Name in keyof SettledChoices]: Readonly<Record<SettledChoices[Name], string>> };

const WORDS: Readonly<Record<Language, ChoiceWords>> = {
  'zh-CN': {
    firstDay: { excluded: '起算当日不计', counted: '起算当日计入' },
    lastDay: { stays: '最后一日是休息日的不顺延', 'next-working-day': '最后一日是休息日的，顺延到下一个工作日' },
    leave: { 'runs-on': '请假不改变频次安排的期限', 'moves-the-end': '止日在准假期内的顺延到返回之日' },
    placeChange: { 'keeps-counting': '变更执行地前后连续计算', 'from-new-report': '变更到重新报到之间的日数不计' },
    counting: {
      separate: '逃避、拒绝检测合计，擅自离开另计',
      joint: '检测和离开的次数合计',
      'evaded-and-refused-apart': '逃避检测、拒绝检测、擅自离开分别计算',
    },
  },
  en: {
    firstDay: { excluded: 'the day of the event does not count', counted: 'the day of the event counts' },
    lastDay: {
      stays: 'a last day that is no working day stays',
      'next-working-day': 'a last day that is no working day moves to the next one',
    },
    leave: {
      'runs-on': 'leave does not change the windows of a schedule',
      'moves-the-end': 'a last day within an approved leave moves to the return',
    },
    placeChange: {
      'keeps-counting': 'time runs on across a change of place',
      'from-new-report': 'days between a change of place and the new reporting do not count',
    },
    counting: {
      separate: 'tests evaded and refused together, leaves by themselves',
      joint: 'tests and leaves together',
      'evaded-and-refused-apart': 'tests evaded, tests refused and leaves each by themselves',
    },
  },
};

/** What was chosen where law leaves it open, a sentence each without a full stop: after `dueOf` has settled it. */
export function choiceSentences(choices: SettledChoices, language: Language): readonly string[] {
  const words = WORDS[language];
  return [
    words.firstDay[choices.firstDay],
    words.lastDay[choices.lastDay],
    words.leave[choices.leave],
    words.placeChange[choices.placeChange],
    words.counting[choices.counting],
  ];
}
