import { GATE_ISSUE_CODES } from './gate-issue-codes.js';
import type { IssueCode } from './issue-code.js';

/** Every code that the gate and the schemas can give, in the order in which a document meets them. */
export const ISSUE_CODES: readonly IssueCode[] = [
  ...GATE_ISSUE_CODES,
  {
    code: 'required',
    cause: {
      'zh-CN': '缺少必填的项目。必填项都有法律依据，或用于识别文书。',
      en: 'A required field is missing. What is required is so by law, or identifies the document.',
    },
    fix: { 'zh-CN': '填写该项目。', en: 'Fill in the field.' },
  },
  {
    code: 'dependent-required',
    cause: {
      'zh-CN': '填写了一个项目，就必须同时填写这个项目。',
      en: 'This field is needed because another one, named in the parameters, is filled in.',
    },
    fix: { 'zh-CN': '填写该项目，或删除与之相连的项目。', en: 'Fill it in, or remove the other one.' },
  },
  {
    code: 'recommended-missing',
    cause: {
      'zh-CN': '缺少实践中应有的项目。国家标准给出提醒；采用 reference 规范时为错误。',
      en: 'A field that practice expects is missing: a warning in the national standard, an error under the profile “reference”.',
    },
    fix: { 'zh-CN': '尽量填写。', en: 'Fill it in if you can.' },
  },
  {
    code: 'type',
    cause: {
      'zh-CN': '值的类型不对，例如数字写成了文字，或写了 null。',
      en: 'The value is of the wrong type, such as text for a number, or null.',
    },
    fix: {
      'zh-CN': '按说明改写；没有内容的项目应当删除，不要写 null。',
      en: 'Write it as described; leave out what has no value, and never write null.',
    },
  },
  {
    code: 'enum',
    cause: { 'zh-CN': '不在代码表中。', en: 'The value is not in the code list.' },
    fix: {
      'zh-CN': '从代码表中选择；用代码，不用名称。',
      en: 'Choose from the code list; write the code, not its name.',
    },
  },
  {
    code: 'const',
    cause: { 'zh-CN': '这一项只能是一个固定的值。', en: 'The field can have one value only.' },
    fix: { 'zh-CN': '改为该值。', en: 'Write that value.' },
  },
  {
    code: 'format',
    cause: {
      'zh-CN': '日期、时间或标识的写法不对，或日期不存在。',
      en: 'A date, time or identifier is not written as one, or the date does not exist.',
    },
    fix: {
      'zh-CN': '日期写成 2025-01-31，时间带时区。',
      en: 'Write dates as 2025-01-31, and times with their offset.',
    },
  },
  {
    code: 'pattern',
    cause: {
      'zh-CN': '写法不符合规定的格式，例如证件号码的位数或字符。',
      en: 'The text is not in the required format, such as the characters of an identity number.',
    },
    fix: { 'zh-CN': '按该项目的说明填写。', en: 'Write it as the description of the field says.' },
  },
  {
    code: 'min-length',
    cause: { 'zh-CN': '文字太短，或为空。', en: 'The text is too short, or empty.' },
    fix: { 'zh-CN': '补充内容；没有内容的项目应当删除。', en: 'Say more; leave out what has no value.' },
  },
  {
    code: 'max-length',
    cause: { 'zh-CN': '文字太长，按字计数。', en: 'The text is too long, counted in characters.' },
    fix: { 'zh-CN': '缩短，或改用更长的项目。', en: 'Shorten it, or use a longer field.' },
  },
  {
    code: 'minimum',
    cause: { 'zh-CN': '数值太小。', en: 'The number is too small.' },
    fix: { 'zh-CN': '核对数值和单位。', en: 'Check the number and its unit.' },
  },
  {
    code: 'maximum',
    cause: { 'zh-CN': '数值太大。', en: 'The number is too large.' },
    fix: { 'zh-CN': '核对数值和单位。', en: 'Check the number and its unit.' },
  },
  {
    code: 'exclusive-minimum',
    cause: { 'zh-CN': '数值应大于下限。', en: 'The number must be above the limit.' },
    fix: { 'zh-CN': '核对数值和单位。', en: 'Check the number and its unit.' },
  },
  {
    code: 'exclusive-maximum',
    cause: { 'zh-CN': '数值应小于上限。', en: 'The number must be below the limit.' },
    fix: { 'zh-CN': '核对数值和单位。', en: 'Check the number and its unit.' },
  },
  {
    code: 'multiple-of',
    cause: { 'zh-CN': '数值应为给定数的整数倍。', en: 'The number must be a multiple of the limit.' },
    fix: { 'zh-CN': '核对数值和单位。', en: 'Check the number and its unit.' },
  },
  {
    code: 'min-items',
    cause: { 'zh-CN': '列表的行数太少。', en: 'The list has too few rows.' },
    fix: { 'zh-CN': '添加一行。', en: 'Add a row.' },
  },
  {
    code: 'max-items',
    cause: { 'zh-CN': '列表的行数太多。', en: 'The list has too many rows.' },
    fix: { 'zh-CN': '拆分到另一份文书。', en: 'Split it over another document.' },
  },
  {
    code: 'items',
    cause: { 'zh-CN': '定长列表的项太多。', en: 'A list of fixed length has too many entries.' },
    fix: { 'zh-CN': '删除多出的项。', en: 'Remove the entries beyond it.' },
  },
  {
    code: 'unique-items',
    cause: { 'zh-CN': '列表中有相同的项。', en: 'The list has the same entry twice.' },
    fix: { 'zh-CN': '删除重复的项。', en: 'Remove the repetition.' },
  },
  {
    code: 'min-properties',
    cause: { 'zh-CN': '对象是空的，或项目太少。', en: 'The object is empty, or has too few members.' },
    fix: { 'zh-CN': '补充内容，或删除该对象。', en: 'Add members, or remove the object.' },
  },
  {
    code: 'max-properties',
    cause: { 'zh-CN': '对象的项目太多。', en: 'The object has too many members.' },
    fix: { 'zh-CN': '减少项目。', en: 'Use fewer members.' },
  },
  {
    code: 'property-names',
    cause: {
      'zh-CN': '扩展内容的名称不是行政区划代码或统一社会信用代码。',
      en: 'An extension is not named by a division code or a credit code.',
    },
    fix: {
      'zh-CN': '用 6 位行政区划代码或 18 位统一社会信用代码命名。',
      en: 'Name it by a 6-digit division code or an 18-character credit code.',
    },
  },
  {
    code: 'unevaluated-properties',
    cause: {
      'zh-CN': '标准中没有这个项目，可能是名称写错。',
      en: 'The standard has no such field; the name may be misspelt.',
    },
    fix: {
      'zh-CN': '改正名称，或把地方内容放入 extensions。',
      en: 'Correct the name, or put local content into extensions.',
    },
  },
  {
    code: 'extension-depth',
    cause: {
      'zh-CN': '一个扩展内容中，对象和列表嵌套超过 4 层。',
      en: 'Objects and lists are nested more than 4 levels deep in one extension.',
    },
    fix: {
      'zh-CN': '把扩展内容写得更平；复杂的内容应成为单独的文书或附件。',
      en: 'Flatten the extension; what is that complex belongs in a document of its own or an attachment.',
    },
  },
  {
    code: 'resident-id-division-withdrawn',
    cause: {
      'zh-CN': '公民身份号码前六位曾是行政区划代码，后来撤销了。号码终身不变，这不是错误；校验文本和文件时才检查。',
      en: 'The first six digits were once a division and were withdrawn. A number never changes, so this is no error; it is looked at when texts and files are validated.',
    },
    fix: {
      'zh-CN': '与证件核对；一致的保持不变。',
      en: 'Compare it with the identity card; leave it as it is when they agree.',
    },
  },
  {
    code: 'forbidden',
    cause: {
      'zh-CN': '国家标准允许填写、地方规范不使用的项目。',
      en: 'The national standard allows the field, and the local profile does not use it.',
    },
    fix: { 'zh-CN': '删除该项目，或明确只按国家标准检查。', en: 'Remove it, or check by the national standard alone.' },
  },
  {
    code: 'profile-base-moved',
    cause: {
      'zh-CN': '地方规范是按国家标准的另一个版本核对的，之后这种文书有修改；结论不会是“有效”。',
      en: 'The profile was checked against another state of the national document; the outcome is never “valid”.',
    },
    fix: {
      'zh-CN': '由发布规范的单位重新核对（guitu profile check），再写入新的摘要（guitu profile pin）。',
      en: 'Its publisher checks it again (guitu profile check) and pins it (guitu profile pin).',
    },
  },
  {
    code: 'profile-unchecked',
    cause: {
      'zh-CN': '文书采用的地方规范或扩展内容在这里没有，只按国家标准检查，结论不会是“有效”。',
      en: 'A local profile or extension is not known here: only the national standard was checked, and the outcome is never “valid”.',
    },
    fix: {
      'zh-CN': '在有该规范的系统中检查，或明确只按国家标准检查（profile 为 none）。',
      en: 'Check it where the profile is known, or ask for the national standard alone (profile “none”).',
    },
  },
];
