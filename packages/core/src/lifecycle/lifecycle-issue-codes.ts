import type { CaseIssueCode } from '../case/case-issue-codes.js';

/** Every code that the state of a case gives besides those of its events and guards. */
export const LIFECYCLE_ISSUE_CODES: readonly CaseIssueCode[] = [
  {
    code: 'lifecycle-document-unreadable',
    severity: 'error',
    message: {
      'zh-CN': '这份文书读不懂，没有计入',
      en: 'This document cannot be read and was left out',
    },
    cause: {
      'zh-CN': '内容不是一份有文书头的文书，或者超出了限制。',
      en: 'It is no document with a header, or it is beyond the limits.',
    },
    fix: { 'zh-CN': '用 guitu validate 检查这份文书。', en: 'Check the document with guitu validate.' },
  },
  {
    code: 'lifecycle-day-missing',
    severity: 'error',
    message: {
      'zh-CN': '没有可以读出的日期，这一步没有计入',
      en: 'There is no day that can be read, so this step was left out',
    },
    cause: {
      'zh-CN': '文书表明发生了一步，却没有写哪一天，或者日期不存在。',
      en: 'The document tells of a step without its day, or the day does not exist.',
    },
    fix: { 'zh-CN': '补填或者更正日期。', en: 'Fill in or correct the day.' },
  },
  {
    code: 'lifecycle-beginning-missing',
    severity: 'info',
    message: {
      'zh-CN': '此前的文书不在案卷中，此前的经过由这份文书推知',
      en: 'Earlier documents are not in the file: what came before is taken from this one',
    },
    cause: {
      'zh-CN': '案卷不是从责令或者决定开始的。',
      en: 'The file does not begin with an order.',
    },
    fix: {
      'zh-CN': '需要完整经过时，补上此前的文书。',
      en: 'Add the earlier documents where the whole way is needed.',
    },
  },
  {
    code: 'lifecycle-other-person',
    severity: 'error',
    message: {
      'zh-CN': '人员编号与案卷中其他文书不同，没有计入',
      en: 'The person id differs from the other documents, so this one was left out',
    },
    cause: {
      'zh-CN': '案卷应只含一个人的文书；以多数文书的人员编号为准。',
      en: 'A case file is about one person; the id that most documents have counts.',
    },
    fix: {
      'zh-CN': '核对文书属于谁；放错的应立即取出。',
      en: 'Find out whose document it is; take out what is misplaced at once.',
    },
  },
  {
    code: 'lifecycle-too-large',
    severity: 'error',
    message: { 'zh-CN': '案卷太大，没有推算', en: 'The case file is too large: nothing was worked out' },
    cause: { 'zh-CN': '文书多于 5000 份。', en: 'There are more than 5000 documents.' },
    fix: { 'zh-CN': '按措施把案卷分开。', en: 'Take the file of each measure by itself.' },
  },
];
