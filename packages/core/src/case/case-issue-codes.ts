import type { Severity } from '../issue.js';
import type { Language } from '../language.js';
import type { IssueCode } from '../messages/issue-code.js';

/** A code that only case files have, with its severity and its words. */
export interface CaseIssueCode extends IssueCode {
  readonly severity: Severity;
  readonly message: Readonly<Record<Language, string>>;
}

/** Every code that validation of a case gives besides the ids of case rules. */
export const CASE_ISSUE_CODES: readonly CaseIssueCode[] = [
  {
    code: 'case-empty',
    severity: 'error',
    message: { 'zh-CN': '案卷中没有文书', en: 'There is no document in the case file' },
    cause: { 'zh-CN': '给出的文件夹或列表中没有文书。', en: 'The folder or list that was given holds no document.' },
    fix: { 'zh-CN': '核对给出的位置。', en: 'Check which folder or list was given.' },
  },
  {
    code: 'case-too-large',
    severity: 'error',
    message: {
      'zh-CN': '案卷太大，没有检查文书之间的关系',
      en: 'The case file is too large: nothing was checked between documents',
    },
    cause: {
      'zh-CN': '文书多于 5000 份，或文书之间的组合太多。',
      en: 'There are more than 5000 documents, or too many combinations of documents.',
    },
    fix: { 'zh-CN': '按措施把案卷分开检查。', en: 'Check the file of each measure by itself.' },
  },
  {
    code: 'case-document-without-person',
    severity: 'warning',
    message: {
      'zh-CN': '这份文书不是关于一个人的，不属于个人案卷',
      en: 'This document is not about one person and does not belong in a case file',
    },
    cause: {
      'zh-CN': '台账、计划、报告等文书没有戒毒人员一栏。',
      en: 'Ledgers, plans and reports name no single person.',
    },
    fix: { 'zh-CN': '从案卷中移出。', en: 'Take it out of the case file.' },
  },
  {
    code: 'case-person-differs',
    severity: 'error',
    message: {
      'zh-CN': '人员编号与案卷中其他文书不同，可能是另一个人的文书',
      en: 'The person id differs from the other documents: this may be another person’s document',
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
    code: 'case-identity-differs',
    severity: 'error',
    message: {
      'zh-CN': '与案卷中其他文书所写的不一致，请核对身份证件',
      en: 'This differs from the other documents: check it against the identity document',
    },
    cause: {
      'zh-CN': '同一人的出生日期、性别或同类证件的号码不一致；以多数文书为准。',
      en: 'Birth date, sex or a number of the same type of identity document is not the same everywhere; the majority counts.',
    },
    fix: { 'zh-CN': '按身份证件更正。', en: 'Correct it by the identity document.' },
  },
  {
    code: 'case-name-differs',
    severity: 'warning',
    message: {
      'zh-CN': '姓名与案卷中其他文书不一致；曾改名的可以不同',
      en: 'The name differs from the other documents; that is right only after a change of name',
    },
    cause: { 'zh-CN': '同一人员编号下有不同的姓名。', en: 'One person id stands with different names.' },
    fix: { 'zh-CN': '核对姓名，或说明曾经改名。', en: 'Check the name, or note that it was changed.' },
  },
  {
    code: 'case-number-reused',
    severity: 'error',
    message: {
      'zh-CN': '同一种文书中已有一份用了这个编号',
      en: 'Another document of this kind already has this number',
    },
    cause: {
      'zh-CN': '编号用来引用文书，同种文书不能重复；已作废的不计。',
      en: 'Other documents refer to this one by its number, so it is used once a kind; void documents do not count.',
    },
    fix: { 'zh-CN': '更正编号；重复的文书应作废。', en: 'Correct the number, or make the copy void.' },
  },
  {
    code: 'case-id-reused',
    severity: 'error',
    message: { 'zh-CN': '另一份文书用了同一个标识', en: 'Another document has the same id' },
    cause: {
      'zh-CN': '标识是全局唯一的；复制一份文书另填时须换新的标识。',
      en: 'Ids are globally unique; a copy that is filled in anew needs its own.',
    },
    fix: { 'zh-CN': '换新的标识，或删除重复的文件。', en: 'Give it a new id, or remove the second copy.' },
  },
  {
    code: 'case-link-dangling',
    severity: 'error',
    message: {
      'zh-CN': '所引用的文书不在案卷中：有同种文书，但没有这个编号',
      en: 'The document it refers to is not in the case file: there are some of its kind, none with this number',
    },
    cause: {
      'zh-CN': '引用的编号与案卷中任何一份同种文书都不相同。',
      en: 'No document of that kind in the case file has the number.',
    },
    fix: { 'zh-CN': '更正编号，或补上缺少的文书。', en: 'Correct the number, or add the missing document.' },
  },
  {
    code: 'case-link-void',
    severity: 'warning',
    message: { 'zh-CN': '所引用的文书已经作废', en: 'The document it refers to is void' },
    cause: { 'zh-CN': '引用的文书状态为作废。', en: 'The status of that document is void.' },
    fix: { 'zh-CN': '引用替代它的文书。', en: 'Refer to the document that took its place.' },
  },
  {
    code: 'case-link-outside',
    severity: 'info',
    message: {
      'zh-CN': '所引用的文书种类不在案卷中，没有核对',
      en: 'The case file holds no document of the kind it refers to, so this was not checked',
    },
    cause: {
      'zh-CN': '引用的是案卷之外的文书，例如另一机关保存的文书或台账。',
      en: 'It refers to a document outside the case file, such as one kept by another body, or a ledger.',
    },
    fix: { 'zh-CN': '需要核对时，把该文书放入案卷。', en: 'Add that document where it should be checked.' },
  },
];
