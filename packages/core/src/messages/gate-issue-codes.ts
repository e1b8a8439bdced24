import type { IssueCode } from './issue-code.js';

/** The codes of the gate, in the order in which it asks. */
export const GATE_ISSUE_CODES: readonly IssueCode[] = [
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
    code: 'gate-older-shape',
    cause: {
      'zh-CN': '文书采用了更早的版本，此后这种文书的结构改变了。',
      en: 'The document uses an older version, since which documents of its kind have changed shape.',
    },
    fix: {
      'zh-CN': '用 guitu migrate 或者 @guitu/core/migrate 迁移后再检查；在此之前结论是“未检查”。',
      en: 'Migrate it with guitu migrate or @guitu/core/migrate, then check it; until then the outcome is “unchecked”.',
    },
  },
];
