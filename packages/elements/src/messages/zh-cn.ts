import type { Messages } from './messages.js';

/** 简体中文。 */
export const messages: Messages = {
  loading: '正在载入……',
  loadFailed: (slug) => `文书“${slug}”未能载入。`,
  required: '必填',
  recommended: '建议填写',
  maturity: { draft: '草案', trial: '试行', normative: '正式' },
  standard: (version) => `标准 ${version}`,

  submit: '提交',
  summaryTitle: (count) => `有 ${count} 处需要修改`,
  colon: '：',
  comma: '、',
  remark: (text) => `（${text}）`,
  error: '错误：',
  warning: '提示：',
  invalid: '有内容需要修改。',
  hiddenValues: (count) => `有 ${count} 项已填内容因条件变化不再显示，提交时不包含。`,

  source: '依据',
  sourceOf: (label) => `${label}的依据`,
  ownComposition: '本标准自拟',
  basis: {
    statute: '法律',
    regulation: '法规',
    norm: '标准',
    'local-policy': '地方政策',
    'news-report': '新闻报道',
    'observed-practice': '实际做法',
  },

  choose: '请选择',
  yes: '是',
  no: '否',
  reference: '参照规范',
  notFilled: '未填',
  more: (group, count) => `${group}的其他项目（${count} 项）`,
  counter: (used, limit) => `${used} / ${limit} 字`,
  dateHint: '例如 2024-03-01 或 2024年3月1日',
  dateTimeHint: '例如 2024-03-01 09:30',
  pickDate: (label) => `从日历选择${label}`,
  date: (year, month, day) => `${year}年${Number(month)}月${Number(day)}日`,

  openList: (label) => `展开${label}的选项`,
  searchHint: '可输入代码、汉字或拼音首字母查找',
  openListHint: '没有合适选项时可直接填写',

  filledFromId: '已按公民身份号码填入，可以修改。',

  row: (title, number) => `${title} ${number}`,
  addRow: (title) => `添加${title}`,
  removeRow: '删除',
  moveUp: '上移',
  moveDown: '下移',
  undo: '撤销',
  rowAdded: (row) => `已添加${row}`,
  rowRemoved: (row) => `已删除${row}`,
  rowRestored: (row) => `已恢复${row}`,
  rowMoved: (row, position) => `${row}已移到第 ${position} 行`,
  noRows: '尚未添加',
  rowsFull: (limit) => `最多 ${limit} 行`,
};
