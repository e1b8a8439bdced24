import type { Catalogue } from './catalogue.js';
import { catalogue as ofForms } from './zh-cn-form.js';

/** 全部中文消息：填表时会用到的，加上读文件、对照案卷和地方规范时才会用到的。 */
export const catalogue: Catalogue = {
  ...ofForms,
  messages: {
    ...ofForms.messages,
    'dependent-required': '请填写{title}',
    'exclusive-minimum': '{title}应大于 {limit}',
    'exclusive-maximum': '{title}应小于 {limit}',
    'multiple-of': '{title}应为 {limit} 的整数倍',
    items: '{title}不能超过 {limit} 项',
    'unique-items': '{title}不能有重复的项',
    'resident-id-division-withdrawn': '公民身份号码前六位是已撤销的行政区划代码；号码沿用发证时的代码，请核对后照填',
    forbidden: '这里不使用{title}，请删除',
    'profile-base-moved': '国家标准中的这种文书已经修改，地方规范还没有重新核对',

    'gate-too-large': '文件太大，不能超过 {limit} 字节',
    'gate-empty': '文件是空的',
    'gate-not-json': '文件不是有效的 JSON：第 {line} 行第 {column} 列有误',
    'gate-duplicate-key': '同一个名称出现了两次，无法确定以哪个为准',
    'gate-no-header': '缺少文书信息（header），无法确定是哪种文书',
    'gate-unknown-document': '标准中没有这种文书',
  },
};
