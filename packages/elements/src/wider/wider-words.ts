import { localeOf } from '../messages/messages.js';
import type { Locale, Messages } from '../messages/messages.js';
import type { Role } from '@guitu/core';
import type { FormView } from '../form/view.js';

/** What a form says that does more than a form has to; a page replaces them through `messages` like all others. */
export interface WiderWords {
  readonly steps: string;
  readonly stepOf: (step: number, count: number) => string;
  readonly stepErrors: (count: number) => string;
  readonly stepDone: string;
  readonly stepSummary: (count: number) => string;
  readonly next: string;
  readonly back: string;

  readonly undoLast: string;
  readonly redoLast: string;
  readonly undone: (what: string) => string;
  readonly redone: (what: string) => string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;

  readonly checking: string;
  readonly checkFailed: string;
  readonly checked: string;

  readonly from: (title: string, number: string, day: string) => string;
  readonly fromOther: (title: string, number: string, day: string) => string;
  readonly keep: (label: string) => string;
  readonly replace: (label: string) => string;
  readonly keepShort: string;
  readonly replaceShort: string;
  readonly kept: (label: string) => string;
  readonly replaced: (label: string) => string;

  readonly filledBy: Readonly<Record<Role, string>>;
  readonly onlyBy: (roles: string) => string;
}

/** They load with what says them. */
const WORDS: Readonly<Record<Locale, WiderWords>> = {
  'zh-CN': {
    steps: '填写步骤',
    stepOf: (step, count) => `第 ${step} 步，共 ${count} 步`,
    stepErrors: (count) => `${count} 处需要修改`,
    stepDone: '已填',
    stepSummary: (count) => `这一步有 ${count} 处需要修改`,
    next: '下一步',
    back: '上一步',

    undoLast: '撤销',
    redoLast: '重做',
    undone: (what) => (what ? `已撤销：${what}` : '已撤销'),
    redone: (what) => (what ? `已重做：${what}` : '已重做'),
    nothingToUndo: '没有可以撤销的改动',
    nothingToRedo: '没有可以重做的改动',

    checking: '正在核对……',
    checkFailed: '没有核对成功，请稍后再改动或提交。',
    checked: '已核对',

    from: (title, number, day) => `来自《${title}》${[number, day].filter(Boolean).join('，')}`,
    fromOther: (title, number, day) => `与《${title}》${[number, day].filter(Boolean).join('，')}中的内容不同`,
    keep: (label) => `保留${label}现在的内容`,
    replace: (label) => `${label}改用以前文书的内容`,
    keepShort: '保留',
    replaceShort: '改用以前的内容',
    kept: (label) => `已保留${label}现在的内容`,
    replaced: (label) => `${label}已改用以前文书的内容`,

    filledBy: { fill: '填写人', review: '审核人', approve: '审批人', read: '查阅人' },
    onlyBy: (roles) => `此项由${roles}填写`,
  },
  en: {
    steps: 'Steps',
    stepOf: (step, count) => `Step ${step} of ${count}`,
    stepErrors: (count) => `${count} to correct`,
    stepDone: 'done',
    stepSummary: (count) =>
      count === 1 ? 'One thing to correct in this step' : `${count} things to correct in this step`,
    next: 'Next',
    back: 'Back',

    undoLast: 'Undo',
    redoLast: 'Redo',
    undone: (what) => (what ? `Undone: ${what}` : 'Undone'),
    redone: (what) => (what ? `Done again: ${what}` : 'Done again'),
    nothingToUndo: 'There is nothing to undo',
    nothingToRedo: 'There is nothing to do again',

    checking: 'Being checked …',
    checkFailed: 'This could not be checked. Change it again or submit later.',
    checked: 'Checked',

    from: (title, number, day) => `From “${title}” ${[number, day].filter(Boolean).join(', ')}`.trim(),
    fromOther: (title, number, day) =>
      `Differs from what “${title}” ${[number, day].filter(Boolean).join(', ')} says`.replace('  ', ' '),
    keep: (label) => `Keep what “${label}” says now`,
    replace: (label) => `Take “${label}” from the earlier document`,
    keepShort: 'Keep',
    replaceShort: 'Take the earlier one',
    kept: (label) => `“${label}” is kept`,
    replaced: (label) => `“${label}” was taken from the earlier document`,

    filledBy: { fill: 'the person who fills in', review: 'the reviewer', approve: 'the approver', read: 'the reader' },
    onlyBy: (roles) => `To be filled in by ${roles}`,
  },
};

/** The words of a form, with those that a page gave in their place. */
export function widerWords(view: Pick<FormView, 'store' | 'messages'>): Messages & WiderWords {
  return { ...WORDS[localeOf(view.store.kind.texts.language)], ...view.messages };
}
