/** Words of the portal that stand in more than one page. */

/** @type {Readonly<Record<string, string>>} */
export const KINDS = {
  plan: '方案',
  agreement: '协议',
  assessment: '评估',
  record: '记录',
  notice: '通知决定',
  ledger: '台账',
  register: '登记',
  report: '报告',
};

/** @type {Readonly<Record<string, string>>} */
export const MATURITY = { draft: '草案', trial: '试行', normative: '正式' };

/** @type {Readonly<Record<string, string>>} */
export const STATES = { draft: '草稿', submitted: '待审核', approved: '已通过', returned: '已退回' };

/** @type {Readonly<Record<string, string>>} */
export const ROLES = { clerk: '经办人', reviewer: '审核人' };

/** @type {Readonly<Record<string, string>>} */
export const ACTIONS = { draft: '保存草稿', submit: '提交', approve: '审核通过', return: '退回修改' };

const clock = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** An instant as offices in China read it, for example `2026-03-02 09:30`. @param {Date} at */
export const time = (at) => clock.format(at).replace(/\//g, '-');
