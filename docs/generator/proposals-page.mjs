import { readProposals } from '../../scripts/standard/proposals.mjs';
import { escape, sources, table } from './html.mjs';

/** @typedef {import('./words.mjs').Language} Language */

/** Stages of a proposal in their order, with their names in GB/T 16733-1997. */
const STAGES = /** @type {const} */ ({
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

const DECISIONS = /** @type {const} */ ({
  open: { 'zh-CN': '未定', en: 'open' },
  accepted: { 'zh-CN': '采纳', en: 'accepted' },
  rejected: { 'zh-CN': '不采纳', en: 'rejected' },
});

/** @param {string} state @param {Language} language */
const stage = (state, language) => `${state} ${STAGES[/** @type {keyof typeof STAGES} */ (state)][language]}`;

/**
 * All proposals with their stages, and each with its reason and what was decided.
 * @param {import('./read-standard.mjs').Standard} standard @param {Language} language
 */
export const proposalsPage = ({ documents, register }, language) => {
  const isEnglish = language === 'en';
  /** @param {string} zh @param {string} en */
  const words = (zh, en) => (isEnglish ? en : zh);
  const proposals = Object.values(readProposals());
  const titles = new Map(documents.map(({ slug, meta }) => [slug, meta.title[language]]));
  /** @param {any} proposal */
  const decision = ({ disposition: { decision: decided, standard } }) =>
    `${DECISIONS[/** @type {keyof typeof DECISIONS} */ (decided)][language]}${standard === undefined ? '' : ` · ${standard}`}`;
  const rows = proposals.map((proposal) => [
    `<a href="#p${proposal.number}">${proposal.number}</a>`,
    escape(proposal.title[language]),
    stage(proposal.state, language),
    decision(proposal),
  ]);
  /** @param {any} field */
  const place = ({ document, path }) => {
    const title = escape(titles.get(document) ?? document);
    const link = titles.has(document) ? `<a href="../documents/${document}.html">${title}</a>` : title;
    return path === undefined ? link : `${link} <code>${escape(path)}</code>`;
  };
  /** @param {any} proposal */
  const part = (proposal) => {
    const {
      number,
      title,
      clause,
      fields,
      reason,
      source,
      witness,
      changes,
      waivers = [],
      disposition,
      history,
    } = proposal;
    const lines = [
      [words('修改部分', 'Part'), escape(clause[language])],
      ...(fields.length > 0 ? [[words('涉及项目', 'Fields'), fields.map(place).join('<br>')]] : []),
      [words('理由', 'Reason'), escape(reason[language])],
      [words('依据', 'Source'), sources(source, language, register)],
      ...(witness ? [[words('例证', 'Witness'), `${place(witness)} ${escape(witness.says[language])}`]] : []),
      ...(changes.length > 0
        ? [
            [
              words('变化', 'Changes'),
              changes.map((/** @type {string} */ id) => `<code>${escape(id)}</code>`).join('<br>'),
            ],
          ]
        : []),
      ...waivers.map((/** @type {any} */ { change, verdict, because }) => [
        words('人工认定', 'Judged by people'),
        `<code>${escape(change)}</code> ${verdict} · ${escape(because[language])}`,
      ]),
      [words('处理意见', 'Disposition'), `${decision(proposal)} · ${escape(disposition.because[language])}`],
      [
        words('经过', 'History'),
        history.map((/** @type {any} */ { state, on }) => `${on} ${stage(state, language)}`).join('<br>'),
      ],
    ];
    return `## ${number} ${escape(title[language])} {#p${number}}\n\n${table(
      [words('事项', 'Item'), words('内容', 'Content')],
      lines.map(([name = '', value = '']) => [name, value]),
    )}`;
  };
  return `---
aside: false
---

# ${words('修改提案', 'Proposals of changes')}

${words(
  '标准的每一项修改先写成提案，放在代码库的 <code>proposals/</code>。阶段名称和代码取自 GB/T 16733-1997《国家标准制定程序的阶段划分及代码》的九个阶段；各阶段由谁办理是本标准自定的。版本比较（<code>guitu compare</code>）列出的变化可以指明属于哪个提案；无法自动判断的变化，须在提案中写明认定的结论和理由。',
  'Every change of the standard is a proposal first, in <code>proposals/</code> of the repository. The names and codes of the stages are the nine of GB/T 16733-1997; who acts in each is our own design. A change that <code>guitu compare</code> lists may belong to a proposal; where nothing can be concluded, a proposal has to say what people judged, and why.',
)}

${table([words('编号', 'Number'), words('名称', 'Title'), words('阶段', 'Stage'), words('处理', 'Decision')], rows)}

${proposals.map(part).join('\n\n')}
`;
};
