import { applyPatch } from '../../scripts/standard/json-patch.mjs';
import { descriptionOf, fieldTable, isComposed, propertiesOf, titleOf } from './fields.mjs';
import { documentTitle, isShipped } from './known-documents.mjs';
import { chip, escape, markdown, pairs, sources, table } from './html.mjs';
import { EVIDENCE, KIND, MATURITY, otherLanguage, word } from './words.mjs';

/** @typedef {import('./words.mjs').Language} Language */

/** Fields that stand in every document are folded, so that a reader meets the document's own first. */
const COMMON = ['header', 'subject', 'extensions', 'signatures'];

/** @param {any} document @param {Language} language @param {import('./read-standard.mjs').Standard} standard */
export const documentPage = (document, language, standard) => {
  const { meta, slug, schema } = document;
  const isEnglish = language === 'en';
  const properties = propertiesOf(document);
  const composed = properties.filter(isComposed).length;
  const { register } = standard;
  return `---
title: ${JSON.stringify(meta.title[language])}
description: ${JSON.stringify(meta.purpose[language])}
outline: [2, 3]
---

# ${markdown(meta.title[language])}

<p class="lead" v-pre><span lang="${otherLanguage(language)}">${escape(meta.title[otherLanguage(language)])}</span> <code>${slug}</code> ${chip(document.maturity, `${word(MATURITY, document.maturity, language)} · ${isEnglish ? 'standard' : '标准'} ${document.version}`)}</p>

${markdown(descriptionOf(schema, language))}

::: warning ${isEnglish ? 'What is composed here' : '本标准自拟的部分'}
${
  isEnglish
    ? `${composed} of the ${properties.length} fields below are marked “Composed here”: no law, standard or form that we read has them. Evidence for the document: ${markdown(word(EVIDENCE, meta.evidence, language).toLowerCase())}. No authority has endorsed it.`
    : `下列 ${properties.length} 个项目中，${composed} 个标有“本标准自拟”：我们读到的法律、标准和表格中没有这些项目。文书依据：${markdown(word(EVIDENCE, meta.evidence, language))}。本文书未经任何机关认可。`
}
:::

[${isEnglish ? 'Fill in, read or print this document' : '在线填写、查看和打印空白表'}](../forms/${slug}.md)

## ${isEnglish ? 'Overview' : '概况'} {#overview}

${overview(document, language, register)}

## ${isEnglish ? 'Fields' : '项目'} {#fields}

${isEnglish ? 'Numbers are printed on paper and never used twice. Paths are JSON Pointers; <code>*</code> stands for each row.' : '编号印在纸面上，不重复使用。路径是 JSON Pointer，<code>*</code> 表示每一行。'}

${document.kinds[language].definition.layout.sections
  .flatMap((/** @type {any} */ section) => section.fields)
  .map((/** @type {string} */ path) => rootField(path.slice(1), properties, language, register))
  .join('\n\n')}

## ${isEnglish ? 'Rules' : '规则'} {#rules}

${isEnglish ? 'Rules look at several fields together. Their ids are issue codes and do not change. A rule marked “Warning” asks for a check and leaves the document valid; any other makes it invalid.' : '规则检查几个项目之间的关系。规则标识就是问题代码，不会改变。标“提醒”的只请核对，不影响文书有效；其余的不符合即为无效。'}

${ruleTable(document, language, register)}

${document.projection ? projection(document, language) : ''}

## ${isEnglish ? 'Right: examples' : '正确示例'} {#examples}

${examples(document, language)}

## ${isEnglish ? 'Wrong: counterexamples' : '错误示例'} {#counterexamples}

${isEnglish ? 'Each puts one fault into an example that is right, named before the change. The errors that the validator finds must be exactly these; of the warnings those that matter are shown. The messages are its own.' : '每个错误示例在一份正确示例（名称写在改动之前）中造出一处错误。校验程序给出的错误必须正好是这些，提醒只列有关的。提示就是校验程序的原文。'}

${counterexampleTable(document, language)}

## ${isEnglish ? 'Machine-readable files' : '机器可读文件'} {#files}

${pairs([
  [isEnglish ? 'Identity' : '标识', `<code>${escape(schema['$id'])}</code><br><code>${escape(schema['x-id'])}</code>`],
  [
    isEnglish ? 'In npm' : 'npm 文件',
    ['schema', 'bundle', 'editor', 'rules']
      .map((file) => `<code>@guitu/schemas/documents/${slug}/${file}.json</code>`)
      .join('<br>'),
  ],
  [isEnglish ? 'Digest' : '摘要', `<code>${escape(document.kinds[language].definition.hash)}</code>`],
])}

${isEnglish ? 'Next: [all documents](./index.md) · [what fields rest on](../registers/composed.md) · [error codes](../registers/errors.md)' : '下一步：[全部文书](./index.md) · [项目的依据](../registers/composed.md) · [错误代码](../registers/errors.md)'}
`;
};

/** @param {any} document @param {Language} language @param {any} register */
const overview = ({ meta, kinds }, language, register) => {
  const isEnglish = language === 'en';
  const { pages } = kinds[language].definition.layout.print;
  return pairs([
    [isEnglish ? 'Purpose' : '用途', escape(meta.purpose[language])],
    [isEnglish ? 'Kind' : '种类', escape(word(KIND, meta.kind, language))],
    [isEnglish ? 'Filled in by' : '填写', escape(meta.filledBy[language])],
    [isEnglish ? 'Signed by' : '签署', escape(meta.signedBy[language])],
    [isEnglish ? 'How often' : '频次', escape(meta.frequency[language])],
    [
      isEnglish ? 'Kept' : '保存',
      `${escape(meta.retention.text[language])} ${sources(meta.retention.source, language, register)}`,
    ],
    [isEnglish ? 'Rests on' : '依据', sources(meta.sources, language, register)],
    [isEnglish ? 'Follows' : '承接', links(meta.follows, language)],
    [isEnglish ? 'Leads to' : '引出', links(meta.leadsTo, language)],
    ...(pages === undefined
      ? []
      : [
          [
            isEnglish ? 'On paper' : '打印',
            escape(
              isEnglish
                ? `${pages} page${pages === 1 ? '' : 's'} of A4 for the fullest example`
                : `内容最完整的示例为 A4 纸 ${pages} 页`,
            ),
          ],
        ]),
  ]);
};

/** @param {readonly string[] | undefined} slugs @param {Language} language HTML */
const links = (slugs, language) =>
  (slugs ?? [])
    .map((slug) =>
      isShipped(slug)
        ? `<a href="./${slug}.html">${escape(documentTitle(slug, language))}</a>`
        : `<code>${escape(slug)}</code> (${language === 'en' ? 'not in this version' : '本版未收'})`,
    )
    .join(language === 'en' ? ', ' : '、') || '—';

/** @param {string} name @param {import('./fields.mjs').Property[]} properties @param {Language} language @param {any} register */
const rootField = (name, properties, language, register) => {
  const own = properties.filter(({ template }) => template === `/${name}` || template.startsWith(`/${name}/`));
  const [first] = own;
  if (!first) return '';
  const number = first.field.number ? `${first.field.number} ` : '';
  const heading = `### ${number}${markdown(titleOf(first.node, language))} {#field-${name}}`;
  const content = fieldTable(own, language, register);
  if (!COMMON.includes(name)) return `${heading}\n\n${content}`;
  const label = language === 'en' ? `Shared by documents: ${own.length} fields` : `各文书共用：${own.length} 个项目`;
  return `${heading}\n\n<details class="fold"><summary>${label}</summary>${content}</details>`;
};

/** @param {any} document @param {Language} language @param {any} register */
const ruleTable = ({ kinds, rules }, language, register) => {
  const { definition, texts } = kinds[language];
  const sourceOf = new Map(rules.map((/** @type {any} */ rule) => [rule.id, rule.source]));
  const isEnglish = language === 'en';
  /** @type {Map<string, any[]>} */
  const byId = new Map();
  for (const rule of definition.rules) byId.set(rule.id, [...(byId.get(rule.id) ?? []), rule]);
  return table(
    isEnglish ? ['Code and place', 'Message', 'Source'] : ['代码和位置', '提示', '出处'],
    [...byId].map(([id, [rule, ...more]]) => [
      `<code>${escape(id)}</code> ${rule.level === 'warning' ? chip('warning', isEnglish ? 'Warning' : '提醒') : ''}${[rule, ...more].map(({ within, at }) => `<code class="path">${escape(within ? `${within}${at.slice(1)}` : at)}</code>`).join('')}`,
      escape(texts.rules[id]),
      sources(sourceOf.get(id), language, register),
    ]),
    'rules',
  );
};

/** @param {any} document @param {Language} language */
const projection = ({ projection: { from } }, language) => {
  const isEnglish = language === 'en';
  const slugs = [...new Set(from.map((/** @type {any} */ one) => one.document))];
  return `## ${isEnglish ? 'Where its rows come from' : '台账的来源'} {#projection}

${isEnglish ? 'The rows of this ledger are computed from other documents by a projection that is part of the standard (`projection.json`):' : '本台账的各行由其他文书按标准中的投影（`projection.json`）计算得出：'} ${slugs.map((slug) => `[${markdown(documentTitle(String(slug), language))}](./${slug}.md)`).join(isEnglish ? ', ' : '、')}${isEnglish ? '.' : '。'}`;
};

/** @param {any} document @param {Language} language */
const examples = ({ examples: all, slug }, language) => {
  const shown = ['minimal', 'full'].filter((name) => name in all);
  const more = Object.keys(all).filter((name) => !shown.includes(name));
  const blocks = shown.map(
    (name) => `::: details ${name}.json\n\n\`\`\`json\n${JSON.stringify(all[name], null, 2)}\n\`\`\`\n\n:::`,
  );
  const rest = more.map((name) => `\`${name}\``).join(language === 'en' ? ', ' : '、');
  if (rest === '') return blocks.join('\n\n');
  const link = `[${language === 'en' ? 'form' : '表单页'}](../forms/${slug}.md)`;
  return `${blocks.join('\n\n')}\n\n${language === 'en' ? `More of them can be opened on the ${link}: ${rest}.` : `还可以在${link}打开：${rest}。`}`;
};

/** @param {any} document @param {Language} language */
const counterexampleTable = ({ counterexamples, examples: all, kinds, slug }, language) => {
  const isEnglish = language === 'en';
  const rows = Object.entries(counterexamples).map(([name, { because, base, patch, expect, expectWarnings }]) => {
    const { issues } = kinds[language].validate(applyPatch(all[base], patch), { asOf: '2026-01-01' });
    const found = [...(expect ?? []), ...(expectWarnings ?? [])].map((/** @type {any} */ wanted) => {
      const issue = issues.find((/** @type {any} */ one) => one.path === wanted.path && one.code === wanted.code);
      if (!issue) throw new Error(`${slug}: ${name} does not give ${wanted.path} ${wanted.code}`);
      const level = issue.severity === 'warning' ? ` ${chip('warning', isEnglish ? 'Warning' : '提醒')}` : '';
      return `<code>${escape(issue.code)}</code>${level} <code class="path">${escape(issue.path || '/')}</code><p>${escape(issue.message)}</p>`;
    });
    const change = patch.map(
      (/** @type {any} */ { op, path, value }) =>
        `<code class="patch">${escape(`${op} ${path}${value === undefined ? '' : ` ${shorten(JSON.stringify(value))}`}`)}</code>`,
    );
    return [
      `<strong>${escape(because[language])}</strong><br><code class="path">${escape(name)}</code>`,
      `<code class="path">${escape(base)}.json</code>${change.join('')}`,
      found.join(''),
    ];
  });
  return table(
    isEnglish ? ['What is wrong', 'Change to an example', 'Answer'] : ['错在哪里', '对示例的改动', '校验结果'],
    rows,
  );
};

/** @param {string} text */
const shorten = (text) => (text.length > 90 ? `${text.slice(0, 88)} …` : text);
