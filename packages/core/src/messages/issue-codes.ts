import type { IssueCode } from './issue-code.js';

/** Every code that the gate and the schemas can give, in the order in which a document meets them. */
export const ISSUE_CODES: readonly IssueCode[] = [
  {
    code: 'gate-too-large',
    cause: { 'zh-CN': '文件超过 1 MiB（台账为 10 MiB）。', en: 'The file is larger than 1 MiB (a ledger: 10 MiB).' },
    fix: {
      'zh-CN': '把附件移到文书之外，或将台账按期拆分。',
      en: 'Keep attachments outside the document, or split a ledger by period.',
    },
  },
  {
    code: 'gate-empty',
    cause: { 'zh-CN': '文件没有内容，或只有空白。', en: 'The file has no content, or only white space.' },
    fix: { 'zh-CN': '重新导出文件后再检查。', en: 'Export the file again, then check it.' },
  },
  {
    code: 'gate-encoding',
    cause: {
      'zh-CN': '文件不是 UTF-8，带有 BOM，或文字中有不成对的代理码。',
      en: 'The file is not UTF-8, starts with a byte order mark, or holds half a character.',
    },
    fix: {
      'zh-CN': '以不带 BOM 的 UTF-8 保存；GB 18030 文件须先转换。',
      en: 'Save it as UTF-8 without a byte order mark; convert GB 18030 files first.',
    },
  },
  {
    code: 'gate-not-json',
    cause: {
      'zh-CN': '文件不符合 JSON 语法；参数给出行号和列号。',
      en: 'The file is not JSON; the parameters give line and column.',
    },
    fix: { 'zh-CN': '检查该处的引号、逗号和括号。', en: 'Look at quotes, commas and brackets at that place.' },
  },
  {
    code: 'gate-duplicate-key',
    cause: {
      'zh-CN': '同一个对象里同一名称出现两次，不同程序会取不同的值。',
      en: 'A name stands twice in one object, and programs differ in which value they take.',
    },
    fix: { 'zh-CN': '删除其中一个。', en: 'Remove one of the two.' },
  },
  {
    code: 'gate-depth',
    cause: { 'zh-CN': '对象和列表嵌套超过 32 层。', en: 'Objects and lists are nested more than 32 levels deep.' },
    fix: {
      'zh-CN': '文书不需要这样的层次，请检查导出程序。',
      en: 'No document needs that: look at the program that wrote it.',
    },
  },
  {
    code: 'gate-nodes',
    cause: {
      'zh-CN': '文书中的值超过 100000 个（台账为 1000000 个）。',
      en: 'The document holds more than 100 000 values (a ledger: 1 000 000).',
    },
    fix: { 'zh-CN': '将台账按期拆分。', en: 'Split the ledger by period.' },
  },
  {
    code: 'gate-keys',
    cause: { 'zh-CN': '一个对象的项目超过 1000 个。', en: 'One object has more than 1 000 members.' },
    fix: { 'zh-CN': '成批的内容应写成列表。', en: 'Write what repeats as a list.' },
  },
  {
    code: 'gate-string',
    cause: {
      'zh-CN': '一段文字或一个名称超过 20000 字。',
      en: 'A text or a member name has more than 20 000 characters.',
    },
    fix: { 'zh-CN': '缩短文字，或改为附件。', en: 'Shorten the text, or attach it.' },
  },
  {
    code: 'gate-number',
    cause: {
      'zh-CN': '数字过大、过小或为负零，读入后会变样。',
      en: 'A number is too large, too small, or a negative zero, and would not survive reading.',
    },
    fix: { 'zh-CN': '证件号码、编号等一律写成文字。', en: 'Write identity numbers and the like as text.' },
  },
  {
    code: 'gate-not-plain',
    cause: {
      'zh-CN': '传入的值含有 JSON 没有的东西，如 undefined、日期对象、函数或循环引用。',
      en: 'The value holds something JSON does not have, such as undefined, a Date, a function or a cycle.',
    },
    fix: {
      'zh-CN': '只传入文字、数字、是否、列表和普通对象；没有的项目不要写。',
      en: 'Pass text, numbers, booleans, lists and plain objects only; leave absent members out.',
    },
  },
  {
    code: 'gate-no-header',
    cause: {
      'zh-CN': '找不到 header.document，无法确定是哪种文书。',
      en: 'There is no header.document, so that the kind of document is not known.',
    },
    fix: {
      'zh-CN': '补上文书头，或在检查时指明文书种类。',
      en: 'Add the header, or name the kind of document when validating.',
    },
  },
  {
    code: 'gate-unknown-document',
    cause: {
      'zh-CN': 'header.document 不是标准中的文书种类。',
      en: 'header.document is not a document of the standard.',
    },
    fix: {
      'zh-CN': '核对文书种类的标识，或升级到包含它的版本。',
      en: 'Check the slug, or upgrade to a version that has it.',
    },
  },
  {
    code: 'gate-newer-version',
    cause: {
      'zh-CN': '文书采用了比手头更新的标准版本。',
      en: 'The document uses a version of the standard that is newer than the one in hand.',
    },
    fix: {
      'zh-CN': '升级后再检查；在此之前结论是“未检查”。',
      en: 'Upgrade, then check it; until then the outcome is “unchecked”.',
    },
  },
  {
    code: 'gate-older-major',
    cause: { 'zh-CN': '文书采用了更早的大版本。', en: 'The document uses an older major version of the standard.' },
    fix: { 'zh-CN': '先转换到当前大版本。', en: 'Migrate it to the current major version first.' },
  },
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
