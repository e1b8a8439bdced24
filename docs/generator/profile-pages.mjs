import { readFileSync } from 'node:fs';
import { readProfileCases } from '../../scripts/standard/profile-cases.mjs';
import { chip, escape, markdown, pairs, sources, table } from './html.mjs';
import { documentTitle } from './known-documents.mjs';
import { asked, pointedAt, wordsOf } from './profile-operations.mjs';

/** @typedef {import('./words.mjs').Language} Language */
/** @typedef {import('./words.mjs').Bilingual} Bilingual */
/** @typedef {import('@guitu/core/profile').Profile} Profile */
/** @typedef {import('./read-standard.mjs').Standard} Standard */

/** What is known of each place and was left out, because no source says it. @type {Record<string, Bilingual[]>} */
const leftOut = JSON.parse(readFileSync(new URL('../places.json', import.meta.url), 'utf8'));
const cases = readProfileCases();

/** @param {string} slug @param {Language} language */
const documentLink = (slug, language) =>
  `<a href="../documents/${slug}.html">${escape(documentTitle(slug, language))}</a>`;

/** @param {Standard} standard @param {Language} language */
export const profileIndex = ({ profiles }, language) => {
  const isEnglish = language === 'en';
  const rows = profiles.map(({ id, title, parent, documents = {}, extensions = {}, choices, changes = [] }) => [
    `<a href="./${id}.html">${escape(title[language])}</a>`,
    `<code>${id}</code>`,
    parent === undefined
      ? isEnglish
        ? 'The national standard'
        : '国家标准'
      : escape(profiles.find((each) => each.id === parent)?.title[language] ?? parent),
    String(new Set([...Object.keys(documents), ...Object.keys(extensions)]).size),
    choices?.schedule ? `<code>${escape(choices.schedule)}</code>` : '',
    changes.map(({ what }) => escape(what[language].replace(/^第一版：|^First version: /, ''))).join('<br>'),
  ]);
  return `---
aside: false
---

# ${isEnglish ? 'Profiles of places' : '各地规范'}

${
  isEnglish
    ? 'What places narrow and choose on top of the national standard, as far as public texts could be read. Each figure has its place and source; what has none is left out, and the page of the place says so. All are drafts, and no authority has endorsed them. How a profile is written: [Profiles](../guide/profiles.md). Side by side: [Places compared](./comparison.md).'
    : '各地在国家标准之上收窄和选择的内容，以能读到的公开文本为限。每个数都有地方和来源；没有来源的不写，并在该地的页面上说明。全部是草案，未经任何机关认可。写法见[地方规范](../guide/profiles.md)，并排见[各地对照](./comparison.md)。'
}

${table(
  isEnglish
    ? ['Place', 'Division', 'Stands on', 'Documents', 'Schedule', 'What it settles']
    : ['地方', '区划代码', '以什么为基础', '文书种数', '频次安排', '写了什么'],
  rows,
)}

${
  isEnglish
    ? 'The profile `reference` is not among them: it asks for what practice recommends in every document, and is part of the program ([decision 0061](../decisions/0061-reference-profile.md)).'
    : '`reference` 不在其中：它要求每种文书填写建议填写的项目，由程序处理（见[决定 0061](../decisions/0061-reference-profile.md)）。'
}
`;
};

/** @param {Profile} profile @param {Standard} standard @param {Language} language */
export const profilePage = (profile, standard, language) => {
  const { id, title, place, parent, status, source, documents = {} } = profile;
  const { register } = standard;
  const isEnglish = language === 'en';
  /** @param {string} zh @param {string} en */
  const words = (zh, en) => (isEnglish ? en : zh);
  const parentTitle = standard.profiles.find((each) => each.id === parent)?.title[language];
  return `---
title: ${JSON.stringify(title[language])}
outline: [2, 3]
---

# ${markdown(title[language])}

<p class="lead" v-pre>${escape(place[language])} <code>${id}</code> ${chip('draft', status === 'draft' ? words('草案', 'Draft') : status)}</p>

${pairs([
  [
    words('以什么为基础', 'Stands on'),
    parent === undefined
      ? words('国家标准', 'The national standard')
      : `<a href="./${parent}.html">${escape(parentTitle ?? parent)}</a>`,
  ],
  [words('依据', 'Source'), sources(source, language, register)],
])}

## ${words('与国家标准的差别', 'What differs')} {#differences}

${words('没有列出的项目与国家标准相同。', 'What is not listed is as in the national standard.')}

${Object.keys(documents)
  .map((slug) => documentPart(profile, slug, standard, language))
  .join('\n\n')}

${extensionPart(profile, standard, language)}

${choicePart(profile, standard, language)}

## ${words('门户要改什么', 'What your portal must change')} {#portal}

${portalPart(profile, language)}

## ${words('没有写进来的', 'What is left out')} {#left-out}

${(leftOut[id] ?? []).map((each) => `- ${markdown(each[language])}`).join('\n')}

## ${words('示例', 'Examples')} {#examples}

${words('都以国家标准的示例改成，人名均为虚构。拒绝的写明由规范的哪一处造成。', 'All are made from examples of the national standard; every person is made up. Where one is refused, the part to blame is named.')}

${table(
  [
    words('文书', 'Document'),
    words('说明', 'What it shows'),
    words('结论', 'Outcome'),
    words('由哪一处造成', 'To blame'),
  ],
  Object.values(cases[id] ?? {})
    .sort((one, other) => Number(one.expect !== undefined) - Number(other.expect !== undefined))
    .map(({ document, because, expect, blame }) => [
      documentLink(document, language),
      escape(because[language]),
      expect === undefined
        ? words('通过', 'Passes')
        : expect.map(({ path, code }) => `<code>${escape(code)}</code> <code>${escape(path)}</code>`).join('<br>'),
      blame === undefined ? '' : `<code>${escape(blame)}</code>`,
    ]),
)}
`;
};

/** @param {Profile} profile @param {string} slug @param {Standard} standard @param {Language} language */
const documentPart = ({ documents = {} }, slug, { documents: all, codelists, register }, language) => {
  const document = all.find((each) => each.slug === slug);
  const words = wordsOf(document, codelists, language);
  const isEnglish = language === 'en';
  const rows = (documents[slug]?.operations ?? []).map((operation) => [
    words.fieldName(pointedAt(operation)),
    `${asked(operation, words, language)}${operation.note ? `<br>${escape(operation.note[language])}` : ''}`,
    sources(operation.source, language, register),
  ]);
  return `### ${markdown(documentTitle(slug, language))} {#${slug}}\n\n${table(
    isEnglish ? ['Field', 'What is asked', 'Source'] : ['项目', '要求', '依据'],
    rows,
    'differences',
  )}`;
};

/** The fields that a place adds. @param {Profile} profile @param {Standard} standard @param {Language} language */
const extensionPart = ({ id, extensions = {} }, { register }, language) =>
  Object.entries(extensions)
    .map(([slug, { at, schema }]) => {
      const isEnglish = language === 'en';
      const required = new Set(schema.required ?? []);
      const rows = Object.entries(schema.properties ?? {}).map(([name, field]) => {
        const labels = field['x-enum-labels'] ?? field.items?.['x-enum-labels'] ?? {};
        const codes = Object.entries(labels).map(
          ([code, label]) => `${escape(label[language])} <code>${escape(code)}</code>`,
        );
        const help = escape((isEnglish ? field['x-description-en'] : field.description) ?? '');
        return [
          `${escape(isEnglish ? field['x-title-en'] : field.title)} <code>${at}/extensions/${id}/${name}</code>`,
          [...(required.has(name) ? [isEnglish ? 'Required' : '必填'] : []), help, ...codes].join('<br>'),
          sources(field['x-source'], language, register),
        ];
      });
      const heading = `${markdown(documentTitle(slug, language))}${isEnglish ? ': ' : '：'}${markdown(isEnglish ? schema['x-title-en'] : schema.title)}`;
      return `### ${heading} {#${slug}-local}\n\n${table(
        isEnglish ? ['Local field', 'What it holds', 'Source'] : ['当地项目', '内容', '依据'],
        rows,
        'differences',
      )}`;
    })
    .join('\n\n');

/** What is chosen, named and mapped. @param {Profile} profile @param {Standard} standard @param {Language} language */
const choicePart = ({ choices, names, codelists = {} }, { register, schedules, rubrics }, language) => {
  const isEnglish = language === 'en';
  /** @type {string[][]} */
  const rows = [];
  if (choices?.schedule !== undefined) {
    const schedule = schedules.find(({ id }) => id === choices.schedule);
    rows.push([
      isEnglish ? 'Schedule' : '频次安排',
      `<a href="../registers/obligations.html">${escape(schedule?.title[language] ?? choices.schedule)}</a>`,
      sources(choices.source, language, register),
    ]);
  }
  for (const name of Object.keys(choices?.rubrics ?? {})) {
    const found = rubrics.find(({ rubric }) => rubric.id === name);
    rows.push([
      isEnglish ? 'Rubric' : '评分表',
      `<a href="../registers/rubrics.html">${escape(found?.rubric.title[language] ?? name)}</a>`,
      sources(choices?.source, language, register),
    ]);
  }
  for (const [slug, name] of Object.entries(names?.documents ?? {}))
    rows.push([
      documentLink(slug, language),
      `${isEnglish ? 'Called here' : '在当地称为'} ${escape(name[language])}`,
      sources(names?.source, language, register),
    ]);
  for (const [list, { labels = {}, map = [], source }] of Object.entries(codelists)) {
    const lines = [
      ...Object.entries(labels).map(([code, label]) => `<code>${escape(code)}</code> ${escape(label[language])}`),
      ...map.map(
        ({ local, title, code, lossy }) =>
          `${escape(local)} ${escape(title[language])} → <code>${escape(code)}</code>${lossy ? (isEnglish ? ' (the national code says less)' : '（国家代码说得较少）') : ''}`,
      ),
    ];
    rows.push([
      `<a href="../codelists/${list}.html"><code>${escape(list)}</code></a>`,
      lines.join('<br>'),
      sources(source, language, register),
    ]);
  }
  if (rows.length === 0) return '';
  return `## ${isEnglish ? 'Choices, names, codes' : '选择、名称和代码'} {#choices}\n\n${table(
    isEnglish ? ['What', 'Here', 'Source'] : ['事项', '当地', '依据'],
    rows,
    'differences',
  )}`;
};

/** What follows for who runs a portal. @param {Profile} profile @param {Language} language */
const portalPart = ({ id, documents = {}, extensions = {}, choices, codelists = {} }, language) => {
  const isEnglish = language === 'en';
  const operations = Object.values(documents).flatMap((each) => each.operations);
  const required = operations.filter(({ op }) => op === 'require').length;
  const codes = operations.filter(({ op }) => op === 'narrow-enum' || op === 'fix').length;
  const maps = Object.values(codelists).filter(({ map }) => map !== undefined).length;
  /** @type {[boolean, string, string][]} */
  const lines = [
    [
      true,
      `在 \`<guitu-form>\` 上写 \`profile="${id}"\`，文书的 \`header.profile\` 随之写为 \`${id}\`；收到的文书用 \`validateText\` 或者 \`guitu validate\` 检查，按文书写明的规范。`,
      `Write \`profile="${id}"\` on \`<guitu-form>\`; the \`header.profile\` of documents becomes \`${id}\`. Documents that come in are checked by \`validateText\` or \`guitu validate\`, under the profile that they name.`,
    ],
    [
      required > 0,
      `有 ${required} 处改为必填：从别的系统导入的数据要补齐，否则无效。`,
      `${required} places become required: what is imported from elsewhere has to be completed, or is not valid.`,
    ],
    [
      codes > 0,
      `有 ${codes} 处代码变少：下拉框、查询条件和统计随之调整。`,
      `${codes} places have fewer codes: adapt lists, searches and figures.`,
    ],
    [
      Object.keys(extensions).length > 0,
      `保存 \`extensions\` 中名为 \`${id}\` 的对象，不要丢弃。`,
      `Keep the object named \`${id}\` in \`extensions\`.`,
    ],
    [
      maps > 0,
      '与当地系统交换时按上面的对照换算；两边的值各自保留，不合并。',
      'Translate by the mapping above when exchanging with local systems; keep both values, and do not merge them.',
    ],
    [
      choices?.schedule !== undefined,
      `应办事项用 \`<guitu-due profile="${id}">\` 或者 \`guitu due\`，频次安排随规范而定。`,
      `For what is due use \`<guitu-due profile="${id}">\` or \`guitu due\`: the schedule comes with the profile.`,
    ],
  ];
  return lines
    .filter(([applies]) => applies)
    .map(([, zh, en]) => `- ${isEnglish ? en : zh}`)
    .join('\n');
};
