import type { Issue } from '../issue.js';

/**
 * One issue on one line, for logs and terminals: `第2行 检测日期: 请填写检测日期 [required /tests/1/date]`.
 * Safe to log: an issue holds no value of the document.
 */
export function formatIssue({ code, path, label, message }: Issue): string {
  return `${label}: ${message} [${path === '' ? code : `${code} ${path}`}]`;
}
