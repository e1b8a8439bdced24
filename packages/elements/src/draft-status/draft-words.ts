import type { DraftTrouble } from '@guitu/forms/drafts';
import type { Locale } from '../messages/messages.js';

/** What is said of a draft; labels and values come from the document. */
export interface DraftWords {
  readonly idle: string;
  readonly waiting: string;
  readonly saving: string;
  /** What stands before and after the time, and the sentence when the store told none. */
  readonly saved: readonly [before: string, after: string];
  readonly savedSometime: string;
  readonly trouble: (reason: string) => string;
  readonly reasons: Readonly<Record<DraftTrouble, string>>;
  readonly onlyHere: string;
  readonly saveNow: string;
  readonly conflict: string;
  readonly theirsSaved: readonly [before: string, after: string];
  readonly theirsGone: string;
  readonly nothingLost: string;
  readonly bothChanged: (count: number) => string;
  readonly noneBothChanged: string;
  readonly unlike: string;
  readonly mine: string;
  readonly theirs: string;
  readonly empty: string;
  readonly hidden: string;
  readonly keepMine: string;
  readonly takeTheirs: string;
  readonly merge: string;
  readonly saveAnew: string;
  readonly merged: (count: number) => string;
  readonly noted: string;
  readonly offer: readonly [before: string, after: string];
  readonly offerSometime: string;
  readonly offerTold: string;
  readonly version: (version: string) => string;
  readonly behind: string;
  readonly older: string;
  readonly newer: string;
  readonly content: (count: number) => string;
  readonly unread: (count: number) => string;
  readonly takeUp: string;
  readonly beginAnew: string;
  readonly notRemoved: (reason: string) => string;
  readonly notLooked: (reason: string) => string;
  readonly lookAgain: string;
  readonly day: (date: Date) => string;
}

/** They load with the element, so that a page without drafts loads none of them. */
export const DRAFT_WORDS: Readonly<Record<Locale, DraftWords>> = {
  'zh-CN': {
    idle: '没有需要保存的改动。',
    waiting: '有改动，还没有保存。',
    saving: '正在保存草稿……',
    saved: ['草稿已于 ', ' 保存。'],
    savedSometime: '草稿已保存。',
    trouble: (reason) => `草稿没有保存成功：${reason}。`,
    reasons: {
      quota: '存储空间不够',
      unavailable: '这个浏览器或网页不能存放草稿',
      network: '没有连上服务器',
      refused: '服务器不允许保存，可能需要重新登录',
      unreadable: '原来存放的草稿打不开',
      failed: '原因不明',
    },
    onlyHere: '改动只在本页，关闭网页就会丢失。',
    saveNow: '立即保存',
    conflict: '这份草稿已在别处保存过，请选择用哪一份。',
    theirsSaved: ['另一份保存于 ', '。'],
    theirsGone: '别处的草稿已经删除，或者无法打开。',
    nothingLost: '选定以前，两份都不会被覆盖。',
    bothChanged: (count) => `两份都改过、内容不同的有 ${count} 处：`,
    noneBothChanged: '两份没有改过同一处，可以合并。',
    unlike: '另一份按别的标准版本填写，不能合并，也不能改用。',
    mine: '本页',
    theirs: '另一份',
    empty: '（未填）',
    hidden: '内容不同，按保密要求不显示。',
    keepMine: '保留本页内容',
    takeTheirs: '改用另一份',
    merge: '合并两份',
    saveAnew: '保存本页内容',
    merged: (count) => `已合并。下列 ${count} 处两份都改过，现为本页内容，请核对：`,
    noted: '已核对',
    offer: ['有一份 ', ' 保存的草稿。'],
    offerSometime: '有一份以前保存的草稿。',
    offerTold: '有一份以前保存的草稿，请选择是否接着填写。',
    version: (version) => `标准版本 ${version}。`,
    behind: '文书后来又有更新，接着填写时会一并合入。',
    older: '它按较旧的标准版本填写，只能查看。',
    newer: '它按较新的标准版本填写，只能查看。',
    content: (count) => `查看草稿内容（${count} 处）`,
    unread: (count) => `另有 ${count} 处文字还没有认出来。`,
    takeUp: '接着填写',
    beginAnew: '删除草稿，重新填写',
    notRemoved: (reason) => `草稿没有删除成功：${reason}。`,
    notLooked: (reason) => `无法查看有没有以前的草稿：${reason}。`,
    lookAgain: '再查一次',
    day: (date) => `${date.getFullYear()}年${date.getMonth() + 1}月${date.getDate()}日 `,
  },
  en: {
    idle: 'Nothing to save.',
    waiting: 'There are changes that are not saved yet.',
    saving: 'Saving the draft …',
    saved: ['Draft saved at ', '.'],
    savedSometime: 'Draft saved.',
    trouble: (reason) => `The draft could not be saved: ${reason}.`,
    reasons: {
      quota: 'there is no room left',
      unavailable: 'this browser or page cannot store drafts',
      network: 'the server did not answer',
      refused: 'the server does not allow it; you may have to sign in again',
      unreadable: 'the draft that is stored cannot be opened',
      failed: 'the reason is not known',
    },
    onlyHere: 'The changes are only on this page and are lost when it closes.',
    saveNow: 'Save now',
    conflict: 'This draft was saved elsewhere. Choose which one to go on with.',
    theirsSaved: ['The other one was saved at ', '.'],
    theirsGone: 'The other draft was removed, or cannot be opened.',
    nothingLost: 'Neither is written over until you choose.',
    bothChanged: (count) => `Changed in both, to something else (${count}):`,
    noneBothChanged: 'The two have not changed the same place and can be merged.',
    unlike: 'The other one was written in another version of the standard: it can be neither merged nor taken.',
    mine: 'This page',
    theirs: 'The other',
    empty: '(empty)',
    hidden: 'They differ; the values are confidential and not shown.',
    keepMine: 'Keep this page',
    takeTheirs: 'Take the other',
    merge: 'Merge both',
    saveAnew: 'Save this page',
    merged: (count) => `Merged. Both had changed these (${count}); the form shows your values, please check:`,
    noted: 'Checked',
    offer: ['There is a draft saved at ', '.'],
    offerSometime: 'There is an earlier draft.',
    offerTold: 'There is an earlier draft. Choose whether to go on with it.',
    version: (version) => `Version ${version} of the standard.`,
    behind: 'The document has changed since; taking the draft up merges that in.',
    older: 'It was written in an older version of the standard and can only be read.',
    newer: 'It was written in a newer version of the standard and can only be read.',
    content: (count) => `What the draft holds (${count})`,
    unread: (count) => `${count} more text(s) that could not be read yet.`,
    takeUp: 'Take it up',
    beginAnew: 'Remove it and begin anew',
    notRemoved: (reason) => `The draft could not be removed: ${reason}.`,
    notLooked: (reason) => `Whether there is an earlier draft could not be found out: ${reason}.`,
    lookAgain: 'Look again',
    day: (date) => `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())} `,
  },
};

/** A number of a clock or calendar with two digits. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
