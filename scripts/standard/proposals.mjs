import { join } from 'node:path';
import { jsonFiles } from './files.mjs';
import { root } from './paths.mjs';

/** Stages of a proposal in their order, with their names in GB/T 16733-1997. */
export const STAGES = /** @type {const} */ ({
  '00': { 'zh-CN': '预阶段', en: 'Preliminary' },
  10: { 'zh-CN': '立项', en: 'Proposal' },
  20: { 'zh-CN': '起草', en: 'Drafting' },
  30: { 'zh-CN': '征求意见', en: 'Comments' },
  40: { 'zh-CN': '审查', en: 'Examination' },
  50: { 'zh-CN': '批准', en: 'Approval' },
  60: { 'zh-CN': '出版（发布）', en: 'Publication' },
  90: { 'zh-CN': '复审', en: 'Review' },
  95: { 'zh-CN': '废止', en: 'Withdrawal' },
});

/** Proposals of changes by number, as they were written. @returns {Record<string, any>} */
export const readProposals = () => jsonFiles(join(root, 'proposals'));
