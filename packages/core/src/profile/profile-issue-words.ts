import type { ProfileWords } from './profile.js';
import type { ProfileIssueCode } from './profile-issue.js';

/** What each issue of a profile means, for its author. */
export const PROFILE_ISSUE_WORDS: Readonly<Record<ProfileIssueCode, ProfileWords>> = {
  'profile-unknown-parent': { 'zh-CN': '没有找到上一级的规范', en: 'The profile it stands on was not found' },
  'profile-parent-cycle': {
    'zh-CN': '上级规范互相引用，或者层级太多',
    en: 'Its parents form a circle or are too many',
  },
  'profile-unknown-document': { 'zh-CN': '标准中没有这种文书', en: 'The standard has no such document' },
  'profile-not-pinned': {
    'zh-CN': '没有写明文书的摘要，请运行 guitu profile pin',
    en: 'The digest of the document is not written; run guitu profile pin',
  },
  'profile-base-moved': {
    'zh-CN': '国家标准中的文书已经修改，请重新核对，再运行 guitu profile pin',
    en: 'The national document has changed; check again and run guitu profile pin',
  },
  'profile-unknown-path': { 'zh-CN': '文书没有这一项', en: 'The document has no such field' },
  'profile-wrong-type': { 'zh-CN': '这种操作不适用于这一类项目', en: 'The operation is not for a field of this type' },
  'profile-unknown-operation': { 'zh-CN': '没有这种操作', en: 'There is no such operation' },
  'profile-widens': {
    'zh-CN': '比上一级更宽：只能收窄',
    en: 'Wider than what it stands on; only narrowing is possible',
  },
  'profile-empty': { 'zh-CN': '没有任何值能够符合', en: 'No value can satisfy it' },
  'profile-not-in-list': { 'zh-CN': '代码表中没有这个代码', en: 'The list has no such code' },
  'profile-required-field': {
    'zh-CN': '必填的项目不能隐藏或者停用',
    en: 'What is required cannot be hidden or left out',
  },
  'profile-hidden-field': {
    'zh-CN': '这一项有时不显示，不能一律必填；请改为增加规则',
    en: 'The field is not always shown and cannot always be required; add a rule instead',
  },
  'profile-rule-id': {
    'zh-CN': '规则标识应以本规范的标识开头，并且不重复',
    en: 'The id of a rule begins with that of the profile and is not taken',
  },
  'profile-rule-unsound': { 'zh-CN': '规则的写法不对', en: 'The rule is not sound' },
  'profile-pattern-unsound': {
    'zh-CN': '格式不能通用：应首尾锚定，不用 \\d、\\p 和环视',
    en: 'The pattern is not portable: anchor it, and use no \\d, \\p or lookaround',
  },
  'profile-extension-unsound': {
    'zh-CN': '扩展项目应为封闭的对象，文字有字数上限，列表有行数上限',
    en: 'Local fields are sealed objects; texts and lists have a limit',
  },
  'profile-unknown-codelist': { 'zh-CN': '标准中没有这个代码表', en: 'The standard has no such code list' },
  'profile-unknown-schedule': { 'zh-CN': '没有这份频次安排', en: 'There is no such schedule' },
  'profile-idle': { 'zh-CN': '国家标准或者上一级已经这样要求', en: 'What it stands on already says so' },
};
