import { chip, escape, table } from './html.mjs';
import { RELATION, word } from './words.mjs';

/** @typedef {import('./words.mjs').Language} Language */
/** @typedef {import('./words.mjs').Bilingual} Bilingual */

/** How much of a text was read. @type {Record<string, Bilingual>} */
const EXTENT = {
  text: { 'zh-CN': '全文', en: 'the text' },
  excerpt: { 'zh-CN': '节录', en: 'an excerpt' },
  transcription: { 'zh-CN': '他人抄录', en: 'a copy by others' },
  contents: { 'zh-CN': '目次', en: 'the contents' },
  title: { 'zh-CN': '名称', en: 'the title' },
};

/** Colours of chips that readers know from the basis of a field. @type {Record<string, string>} */
const TONE = { exact: 'statute', close: 'regulation', broader: 'norm', narrower: 'norm', related: 'design' };

/** What every mapping says, how much it covers, and what one side has and the other has not. @param {import('./read-standard.mjs').Standard} standard @param {Language} language */
export const mappingsPage = ({ mappings, coverage, instruments }, language) => {
  const isEnglish = language === 'en';
  const covered = new Map(coverage.mappings.map((/** @type {any} */ one) => [one.name, one]));
  const share = (/** @type {any} */ { distinct, occurrences }) =>
    isEnglish ? `${distinct} fields, ${occurrences} places` : `${distinct} 项，${occurrences} 处`;
  const overview = mappings.map(({ name, title, verified }) => {
    const { elements, rows, leaves, notInOurs, notInTheirs } = covered.get(name);
    return [
      `<a href="#${name}"><strong>${escape(title[language])}</strong></a><br><code class="path">${name}</code>${verified ? '' : `${chip('draft', isEnglish ? 'Not checked' : '未核对')}`}`,
      readOf(elements, isEnglish),
      String(elements.mapped),
      String(rows),
      leaves.occurrences === 0 ? (isEnglish ? 'none' : '没有') : share(leaves),
      String(notInOurs.length),
      notInTheirs === undefined ? (isEnglish ? 'cannot be told' : '不能判断') : String(notInTheirs.length),
    ];
  });
  return `---
aside: false
---

# ${isEnglish ? 'Mappings to other standards' : '与其他标准的对应'}

${isEnglish ? `What our fields and code lists are in published standards. Only what was read is written: an identifier, format or value that was not read stays empty. Of ${coverage.leaves.distinct} fields, which stand in ${coverage.leaves.occurrences} places of ${coverage.documents} documents, ${coverage.mapped.distinct} have a counterpart, in ${coverage.mapped.occurrences} places. Broader and narrower are ours beside theirs. [How to use the mappings](../guide/mappings.md).` : `我们的项目和代码表在公布的标准里是什么。只写读到的内容，没有读到的标识、格式、取值都空着。${coverage.documents} 种文书有 ${coverage.leaves.distinct} 个不同的项目，共 ${coverage.leaves.occurrences} 处；其中 ${coverage.mapped.distinct} 个、${coverage.mapped.occurrences} 处有对应。较宽、较窄说的是我们的相对于对方的。[怎样使用](../guide/mappings.md)。`}

${table(isEnglish ? ['Standard', 'Read of theirs', 'Of these in ours', 'Rows', 'Covers of ours', 'Not in ours', 'Not in theirs'] : ['标准', '读到对方', '其中有对应', '对应', '覆盖我们的', '我们没有的', '对方没有的'], overview)}

${forgotten(coverage.alike, language)}${mappings.map((mapping) => section(mapping, covered.get(mapping.name), instruments, language)).join('\n\n')}
`;
};

/** How many elements were read, of how many. @param {any} elements @param {boolean} isEnglish */
const readOf = ({ read, stated }, isEnglish) => {
  if (stated === 0) return String(read);
  return isEnglish ? `${read} of ${stated}` : `${read}，共 ${stated}`;
};

/** One standard. @param {any} mapping @param {any} covered @param {Map<string, any>} instruments @param {Language} language */
const section = ({ name, title, description, unread, read, elements, rows }, covered, instruments, language) => {
  const isEnglish = language === 'en';
  const byId = new Map(elements.map((/** @type {any} */ element) => [element.id, element]));
  const lines = rows.map((/** @type {any} */ row) => {
    const element = byId.get(row.id);
    return [
      `<strong>${escape(row.title[language])}</strong><br>${placeOf(row)}`,
      `<strong>${escape(element[isEnglish ? 'en' : 'zh'])}</strong><br><code>${escape(row.id)}</code>${[
        element.identifier,
        element.representation,
      ]
        .filter(Boolean)
        .map((text) => ` <code>${escape(text)}</code>`)
        .join('')}`,
      chip(TONE[row.relation] ?? 'design', word(RELATION, row.relation, language)),
      escape(row[isEnglish ? 'noteEn' : 'noteZh'] ?? ''),
    ];
  });
  const readings = read.map((/** @type {any} */ one) => [
    `<a href="./instruments.html#${one.instrument}">${escape(instruments.get(one.instrument)?.number ?? instruments.get(one.instrument)?.title[language] ?? one.instrument)}</a>`,
    escape(EXTENT[one.extent]?.[language] ?? one.extent),
    escape(one.note?.[language] ?? ''),
    one.url === undefined
      ? ''
      : `<a href="${escape(one.url)}" rel="nofollow noreferrer">${escape(new URL(one.url).host)}</a><br>${one.readOn}`,
  ]);
  return `## ${title[language]} {#${name}}

${description[language]}

**${isEnglish ? 'Not read' : '没有读到'}${isEnglish ? ':' : '：'}** ${unread[language]}

${table(isEnglish ? ['Ours', 'Theirs', 'Relation', 'Note'] : ['我们的', '对方的', '关系', '说明'], lines)}

${fold(isEnglish ? `Not in ours: ${covered.notInOurs.length}` : `我们没有的：${covered.notInOurs.length}`, covered.notInOurs.length === 0 ? '' : list(covered.notInOurs.map((/** @type {any} */ { id, zh, en }) => `<code>${escape(id)}</code> ${escape(isEnglish ? en : zh)}`)))}

${notInTheirs(covered, language)}

${fold(isEnglish ? 'What was read' : '读了什么', table(isEnglish ? ['Instrument', 'Read', 'Note', 'Where and when'] : ['文件', '读到', '说明', '出处和日期'], readings))}`;
};

/** @param {any} covered @param {Language} language */
const notInTheirs = ({ notInTheirs: missing, compared }, language) => {
  const isEnglish = language === 'en';
  if (missing === undefined)
    return isEnglish
      ? 'What they do not have cannot be told: no value of theirs was read.'
      : '对方没有什么，不能判断：没有读到对方的任何一个值。';
  const title = isEnglish
    ? `Not in what was read of theirs: ${missing.length} of ${compared} compared`
    : `对方读到的部分里没有的：比较了 ${compared} 项，有 ${missing.length} 项`;
  return fold(title, missing.length === 0 ? '' : missingList(missing, language));
};

/** Places of ours, each with its title. @param {any[]} missing @param {Language} language */
const missingList = (missing, language) =>
  list(missing.map(({ zh, en, ...place }) => `${escape(language === 'en' ? en : zh)} ${placeOf(place)}`));

/** Fields that a row may have been forgotten for. @param {any[]} alike @param {Language} language */
const forgotten = (alike, language) => {
  if (alike.length === 0) return '';
  const title =
    language === 'en'
      ? `No row reaches these, though a field of the same title has a counterpart: ${alike.length}`
      : `同名的项目有对应、自己没有的：${alike.length} 项`;
  return `${fold(title, missingList(alike, language))}\n\n`;
};

/** Where a place of ours is described, when it has a page. @param {{ of: string, pointer?: string }} place */
const placeOf = ({ of, pointer = '' }) => {
  const code = `<code class="path">${escape(`${of}${pointer}`)}</code>`;
  return /^(documents|codelists)\//.test(of) ? `<a href="../${of}.html">${code}</a>` : code;
};

/** @param {string[]} entries HTML */
const list = (entries) => `<ul class="columns" v-pre>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`;

/** @param {string} title @param {string} content nothing when there is nothing to fold */
const fold = (title, content) =>
  content === ''
    ? escape(title)
    : `<details class="fold"><summary>${escape(title)}</summary>\n\n${content}\n\n</details>`;
