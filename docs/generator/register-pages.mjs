import { CASE_ISSUE_CODES, ISSUE_CODES, loadCatalogue } from '@guitu/core';
import { readFileSync } from 'node:fs';
import { nodes } from '../../scripts/standard/field-tree.mjs';
import { unsourcedFields } from '../../scripts/standard/unsourced-fields.mjs';
import { clauseText, escape, markdown, sources, table } from './html.mjs';

/** @typedef {import('./words.mjs').Language} Language */
/** @typedef {import('./read-standard.mjs').Standard} Standard */

/** @param {Standard} standard @param {Language} language */
export const errorPage = async ({ documents, register, caseRules }, language) => {
  const isEnglish = language === 'en';
  const { messages } = await loadCatalogue(language);
  const heads = isEnglish ? ['Code', 'Message', 'Cause', 'What to do'] : ['代码', '提示', '原因', '怎么办'];
  /** @param {boolean} isGate */
  const codes = (isGate) =>
    table(
      heads,
      ISSUE_CODES.filter(({ code }) => code.startsWith('gate-') === isGate).map(({ code, cause, fix }) => ({
        id: code,
        cells: [`<code>${code}</code>`, escape(messages[code] ?? ''), escape(cause[language]), escape(fix[language])],
      })),
    );
  return `---
aside: false
---

# ${isEnglish ? 'Error codes' : '错误代码'}

${isEnglish ? 'Codes do not change; messages may. In messages <code v-pre>{title}</code> is the title of the field and <code v-pre>{limit}</code> a limit of the standard. No message holds a value of the document.' : '代码不会改变，提示文字可能调整。提示中的 <code v-pre>{title}</code> 是项目名称，<code v-pre>{limit}</code> 是标准规定的限值。任何提示都不含文书中填写的内容。'}

## ${isEnglish ? 'Before a document is read: gate' : '读入之前：关口'} {#gate}

${isEnglish ? 'The outcome is <code>unchecked</code>, never <code>valid</code>; the command exits with 3.' : '结论为“未检查”（<code>unchecked</code>），绝不会是“有效”；命令的退出码为 3。'}

${codes(true)}

## ${isEnglish ? 'Single fields: schema' : '单个项目：模式'} {#schema}

${codes(false)}

## ${isEnglish ? 'Several fields together: rules' : '多个项目之间：规则'} {#rules}

${isEnglish ? 'The message of a rule says what to do.' : '规则的提示写明应当怎样改。'}

${ruleTable(documents, language, register)}

## ${isEnglish ? 'Several documents together: the case file' : '多份文书之间：案卷'} {#case}

${isEnglish ? 'Given by <code>validateCase</code> and <code>guitu validate --case</code>. The first hold for every case file, whatever its kinds; the others are case rules.' : '由 <code>validateCase</code> 和 <code>guitu validate --case</code> 给出。先是对任何案卷都适用的检查，再是案卷规则。'}

${table(
  heads,
  CASE_ISSUE_CODES.map(({ code, severity, message, cause, fix }) => ({
    id: code,
    cells: [
      codeCell(code, severity, language),
      escape(message[language]),
      escape(cause[language]),
      escape(fix[language]),
    ],
  })),
)}

${table(
  isEnglish ? ['Code', 'Message', 'Source', 'Documents'] : ['代码', '提示', '出处', '文书'],
  caseRules.map(({ id, level, message, source, from }) => ({
    id,
    cells: [
      codeCell(id, level, language),
      escape(message[language]),
      sources(source, language, register),
      [...new Set(from.map((/** @type {any} */ choice) => choice.document))]
        .map((slug) => documentLink(slug, documents, language))
        .join(isEnglish ? ', ' : '、'),
    ],
  })),
)}
`;
};

/** @param {string} code @param {string} severity @param {Language} language */
const codeCell = (code, severity, language) => {
  const words = language === 'en' ? { warning: 'warning', info: 'note' } : { warning: '提醒', info: '说明' };
  const word = /** @type {Record<string, string>} */ (words)[severity];
  return `<code>${escape(code)}</code>${word === undefined ? '' : `<br>${word}`}`;
};

/** @param {string} slug @param {any[]} documents @param {Language} language */
const documentLink = (slug, documents, language) => {
  const title = documents.find((document) => document.slug === slug)?.meta.title[language] ?? slug;
  return `<a href="../documents/${slug}.html">${escape(title)}</a>`;
};

/** @param {any[]} documents @param {Language} language @param {any} register */
const ruleTable = (documents, language, register) => {
  const isEnglish = language === 'en';
  /** @type {Map<string, { message: string, source: any[], level: string, users: Map<string, string> }>} */
  const rules = new Map();
  for (const { slug, meta, rules: own, kinds } of documents) {
    for (const { id, source, level } of own) {
      const rule = rules.get(id) ?? { message: kinds[language].texts.rules[id], source, level, users: new Map() };
      rule.users.set(slug, meta.title[language]);
      rules.set(id, rule);
    }
  }
  return table(
    isEnglish ? ['Code', 'Message', 'Source', 'Documents'] : ['代码', '提示', '出处', '文书'],
    [...rules]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { message, source, level, users }]) => ({
        id,
        cells: [
          `<code>${escape(id)}</code>${level === 'warning' ? (isEnglish ? '<br>warning' : '<br>提醒') : ''}`,
          escape(message),
          sources(source, language, register),
          users.size === documents.length
            ? isEnglish
              ? 'All'
              : '全部'
            : [...users]
                .map(([slug, title]) => `<a href="../documents/${slug}.html">${escape(title)}</a>`)
                .join(isEnglish ? ', ' : '、'),
        ],
      })),
  );
};

/** @param {Standard} standard @param {Language} language */
export const factsPage = ({ facts, instruments }, language) => {
  const isEnglish = language === 'en';
  const byInstrument = group(facts);
  const parts = [...byInstrument].map(([id, own]) => {
    const instrument = instruments.get(id);
    const rows = own.map((/** @type {any} */ fact) => ({
      id: fact.id,
      cells: [
        escape(clauseText(fact.clause, language)),
        escape(fact.statement[language]),
        `<code class="path">${fact.id}</code>`,
      ],
    }));
    return `## ${markdown(instrument.title[language])}\n\n${table(isEnglish ? ['Clause', 'What it says, in our words', 'Fact'] : ['条款', '内容（我们的归纳）', '标识'], rows, 'facts')}`;
  });
  return `# ${isEnglish ? 'Register of national facts' : '全国性规定登记'}

${isEnglish ? `Only what stands here may be called national: ${facts.length} statements that were read in the text itself, or in an excerpt on an official site, and are put in our own words. Frequencies, ratios, weights and pass marks are not among them; they are local and belong in profiles. The text of the law decides.` : `只有登记在这里的内容才可以称为“国家规定”：共 ${facts.length} 条，均读自法律文本或官方网站所载条文，并以我们的话归纳。检测频次、人员配比、分值权重、合格线不在其中，它们属于地方规定。一切以法律原文为准。`}

${parts.join('\n\n')}
`;
};

/** @param {any[]} facts by instrument @returns {Map<string, any[]>} */
const group = (facts) => {
  const groups = new Map();
  for (const fact of facts) groups.set(fact.instrument, [...(groups.get(fact.instrument) ?? []), fact]);
  return groups;
};

/** @param {Standard} standard @param {Language} language */
export const instrumentsPage = ({ instruments }, language) => {
  const isEnglish = language === 'en';
  return `---
aside: false
---

# ${isEnglish ? 'Sources' : '来源文件'}

${isEnglish ? 'Every text that a field, rule, code list or rubric cites. Titles in English are ours. Only what was read is cited; for several instruments that is a part.' : '项目、规则、代码表和评分表引用的全部文件。只引用读到的内容；有几份文件只读到一部分。'}

${table(
  isEnglish ? ['Title', 'Number', 'Date', 'Note', 'Id'] : ['名称', '文号', '日期', '说明', '标识'],
  [...instruments.values()].map((one) => ({
    id: one.id,
    cells: [
      `<strong>${escape(one.title[language])}</strong>${isEnglish ? `<br><span lang="zh-CN">${escape(one.title['zh-CN'])}</span>` : ''}`,
      escape(one.number ?? '—'),
      escape(one.date ?? '—'),
      escape(one.note?.[language] ?? ''),
      `<code class="path">${one.id}</code>`,
    ],
  })),
)}
`;
};

/** Groups that every document has; their fields would be counted once for each. */
const SHARED = ['', 'header', 'subject', 'extensions', 'signatures'];

/** @param {string} path */
const isOwn = (path) => !SHARED.includes(path.split('/')[1] ?? '');

/** How much of each document rests on a text, on practice, or on nobody but us. @param {Standard} standard @param {Language} language */
export const composedPage = ({ documents }, language) => {
  const isEnglish = language === 'en';
  const rows = documents.map(({ slug, meta, schema }) => {
    const all = [...nodes(schema)].filter(([path, node]) => isOwn(path) && node['x-source'] !== undefined).length;
    const unsourced = unsourcedFields(schema).filter(({ path }) => isOwn(path));
    const composed = unsourced.filter(({ basis }) => basis === 'design').length;
    const seen = unsourced.length - composed;
    return [
      `<a href="../documents/${slug}.html#fields"><strong>${escape(meta.title[language])}</strong></a><br><code class="path">${slug}</code>`,
      String(all - unsourced.length),
      String(seen),
      String(composed),
    ];
  });
  return `---
search: false
aside: false
---

# ${isEnglish ? 'What fields rest on' : '项目的依据'}

${isEnglish ? 'How many fields of each document rest on a law, regulation, technical standard or local document; how many were only seen in practice; and how many we composed so that the document can be used. The last two are the first thing to review and may be wrong for your place. In the reference of a document every field carries its mark. What all documents share (header, person, signatures) is composed here for the most part and not counted.' : '每种文书有多少项目有法律、法规规章、技术标准或者地方文件依据，多少只在实际使用的系统或表格中见过，多少由本标准自拟。后两类请先审阅，它们未必适合各地实际。文书说明中每个项目都有标记。各文书共用的文书头、戒毒人员和签名栏大多由本标准自拟，不计在内。'}

${table(
  isEnglish
    ? ['Document', 'Rest on a text', 'Seen in practice', 'Composed here']
    : ['文书', '有文本依据', '仅见于实际做法', '本标准自拟'],
  rows,
)}

${isEnglish ? 'The same as text, one field a line, from a checkout of the repository:' : '在仓库中可以逐项列出：'}

\`\`\`sh
npm run list:unsourced
\`\`\`
`;
};

/** @param {Language} language */
export const glossaryPage = (language) => {
  const isEnglish = language === 'en';
  const terms = JSON.parse(readFileSync(new URL('../glossary.json', import.meta.url), 'utf8'));
  return `---
aside: false
---

# ${isEnglish ? 'Glossary' : '术语'}

${isEnglish ? 'The English used here is one word for one thing, in schemas, code and pages alike. The third column is the wording of the English translation of the Anti-Drug Law on the site of the Supreme People’s Court, where we read it; the Chinese text alone is law.' : '本项目在模式、代码和页面中，同一概念只用同一个英文词。第三列是最高人民法院网站所载《禁毒法》英译本的用词（仅列读到的）；以中文法律文本为准。'}

${table(
  isEnglish
    ? ['English here', 'Chinese', 'English of the statute', 'Meaning']
    : ['中文', '本项目英文', '法律英译', '含义'],
  terms.map((/** @type {any} */ { zh, en, statute, meaning }) => {
    const names = isEnglish
      ? [`<strong>${escape(en)}</strong>`, escape(zh)]
      : [`<strong>${escape(zh)}</strong>`, escape(en)];
    return [...names, escape(statute ?? '—'), escape(meaning[language])];
  }),
)}
`;
};
