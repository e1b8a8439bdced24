import type { ProfileWords } from '../profile.js';
import { PROFILE_ISSUE_WORDS } from '../profile-issue-words.js';
import type { ProfileFindingCode } from './finding.js';

/** What each finding means, for the author of a profile. */
export const PROFILE_FINDING_WORDS: Readonly<Record<ProfileFindingCode, ProfileWords>> = {
  ...PROFILE_ISSUE_WORDS,
  'profile-accepts-more': {
    'zh-CN': '接受了上一级不接受的文书',
    en: 'It accepts a document that what it stands on refuses',
  },
  'profile-snapshot-differs': {
    'zh-CN': '合并后的文书与“国家标准加差别”的判断不一致',
    en: 'The merged document does not agree with the national one and the differences together',
  },
  'profile-rule-lost': {
    'zh-CN': '国家标准的规则被去掉、改写或者降级',
    en: 'A rule of the national standard is gone, changed or less strict',
  },
  'profile-source-lost': {
    'zh-CN': '项目不再写明国家标准的依据',
    en: 'A field no longer says what it rests on in the national standard',
  },
  'profile-unsatisfiable': {
    'zh-CN': '没有找到任何一份能够通过的文书',
    en: 'No document was found that passes',
  },
  'profile-rule-unreachable': {
    'zh-CN': '没有找到这条规则适用的文书',
    en: 'No document was found to which the rule applies',
  },
  'profile-rule-unmet': {
    'zh-CN': '凡适用这条规则的文书都不符合它',
    en: 'No document to which the rule applies keeps it',
  },
  'profile-rule-idle': {
    'zh-CN': '没有找到违反这条规则的文书，它可能不起作用',
    en: 'No document was found that breaks the rule; it may say nothing',
  },
  'profile-unknown-choice': { 'zh-CN': '没有这个可以选择的项', en: 'There is nothing of this name or value to choose' },
  'profile-choice-beyond-law': {
    'zh-CN': '超出国家法律或者上一级的限度',
    en: 'Beyond what national law, or what it stands on, allows',
  },
  'profile-lossy-not-said': {
    'zh-CN': '几个当地代码对应同一个国家代码，应写明有损（lossy）',
    en: 'Several local codes stand for one national code; say that it is lossy',
  },
  'profile-local-code-twice': { 'zh-CN': '当地代码重复', en: 'The local code stands here twice' },
  'profile-unknown-instrument': {
    'zh-CN': '没有登记这份文件；请写入 instruments',
    en: 'No such instrument is registered; add it to instruments',
  },
  'profile-not-national': {
    'zh-CN': '国家法律事实表中没有这一条文',
    en: 'The register of national facts has no such clause',
  },
};
