import { isComposed, propertiesOf } from './fields.mjs';
import { chip, escape, sources, table } from './html.mjs';
import { GROUPS, KIND, MATURITY, RELATION, word } from './words.mjs';

/** @typedef {import('./words.mjs').Language} Language */
/** @typedef {import('./read-standard.mjs').Standard} Standard */

/** @param {Standard} standard @param {Language} language */
export const documentIndex = ({ documents, standard }, language) => {
  const isEnglish = language === 'en';
  const heads = isEnglish
    ? ['Document', 'Purpose', 'Kind', 'Maturity', 'Fields (composed)', 'Form']
    : ['文书', '用途', '种类', '成熟度', '项目（自拟）', '表单'];
  /** @param {any} document */
  const row = (document) => {
    const properties = propertiesOf(document);
    const composed = properties.filter(isComposed).length;
    return [
      `<a href="./${document.slug}.html"><strong>${escape(document.meta.title[language])}</strong></a><br><code class="path">${document.slug}</code>`,
      escape(document.meta.purpose[language]),
      escape(word(KIND, document.kind, language)),
      chip(document.maturity, word(MATURITY, document.maturity, language)),
      isEnglish ? `${properties.length} (${composed})` : `${properties.length}（${composed}）`,
      `<a href="../forms/${document.slug}.html">${isEnglish ? 'Open' : '打开'}</a>`,
    ];
  };
  const groups = GROUPS.map(([id, title]) => ({
    title: title[language],
    rows: documents.filter(({ meta }) => meta.group === id).map(row),
  }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }) => `## ${title}\n\n${table(heads, rows, 'catalogue')}`);
  return `---
aside: false
---

# ${isEnglish ? 'Documents' : '文书目录'}

${isEnglish ? `Version ${standard} of the standard has ${documents.length} documents. All are drafts or on trial; none is endorsed by an authority. The last number counts the fields that we composed ourselves.` : `标准 ${standard} 版收录 ${documents.length} 种文书，均为草案或试行，未经任何机关认可。括号内是本标准自拟的项目数。`}

${groups.join('\n\n')}
`;
};

/** @param {Standard} standard @param {Language} language */
export const codelistIndex = ({ codelists, register }, language) => {
  const isEnglish = language === 'en';
  const rows = codelists.map((list) => [
    `<a href="./${list.name}.html"><strong>${escape(list.title[language])}</strong></a><br><code class="path">${list.name}</code>`,
    String(list.entries.length),
    list.open ? (isEnglish ? 'Open' : '开放') : isEnglish ? 'Closed' : '封闭',
    verified(list, language),
    sources(list.source, language, register),
  ]);
  return `---
aside: false
---

# ${isEnglish ? 'Code lists' : '代码表'}

${isEnglish ? 'A closed list allows its own codes only; an open one may be extended. “Not checked” means that nobody has yet compared the codes with the text of the standard they come from. [How lists are written and used](../reference/code-lists.md).' : '封闭的代码表只接受表中的代码，开放的可以补充。“未核对”表示还没有人对照原标准文本逐条核对。[代码表怎样写、怎样用](../reference/code-lists.md)。'}

${table(isEnglish ? ['List', 'Entries', 'Open', 'Checked', 'Source'] : ['代码表', '条数', '开放', '核对', '出处'], rows)}
`;
};

/** @param {any} list @param {Language} language */
const verified = (list, language) =>
  list.verified
    ? chip('required-by-law', language === 'en' ? 'Checked' : '已核对')
    : chip('draft', language === 'en' ? 'Not checked' : '未核对');

/** What other systems call a code. @param {any} entry @param {Standard} standard @param {Language} language */
const elsewhere = ({ external = '' }, standard, language) =>
  external
    .split(';')
    .filter(Boolean)
    .map((/** @type {string} */ pair) => {
      const [system = '', code = ''] = pair.split('=');
      return `<code>${escape(code)}</code> ${escape(standard.instruments.get(system)?.title[language] ?? system)}`;
    })
    .join('<br>');

/** Of a withdrawn code, the last year in which it was seen. @param {any} entry @param {Language} language */
const lastSeen = ({ until }, language) =>
  until === undefined
    ? ''
    : language === 'en'
      ? ` (withdrawn, last seen in ${until})`
      : `（已撤销，最后见于 ${until} 年）`;

/** More than these are folded, so that a reader meets the entries first. */
const MOST_USERS = 12;

/** The documents that use a list. @param {Standard['documents']} users @param {number} all @param {Language} language */
const usedBy = (users, all, language) => {
  const isEnglish = language === 'en';
  if (users.length === 0) return '';
  const links = users
    .map(({ slug, meta }) => `[${meta.title[language]}](../documents/${slug}.md)`)
    .join(isEnglish ? ', ' : '、');
  if (users.length <= MOST_USERS) return `${isEnglish ? 'Used by: ' : '使用它的文书：'}${links}`;
  const count = isEnglish ? `Used by ${users.length} documents` : `${users.length} 种文书使用它`;
  const label = users.length === all ? (isEnglish ? 'Used by every document' : '每种文书都使用它') : count;
  return `<details class="fold"><summary>${label}</summary>\n\n${links}\n\n</details>`;
};

/** What a list is in other standards. @param {any} list @param {Standard} standard @param {Language} language */
const counterparts = ({ name }, { mappings }, language) => {
  const links = mappings.flatMap((mapping) =>
    mapping.rows
      .filter((/** @type {any} */ { of }) => of === `codelists/${name}`)
      .map(
        (/** @type {any} */ { id, relation }) =>
          `<a href="../registers/mappings.html#${mapping.name}">${escape(id)}</a>${language === 'en' ? ` (${word(RELATION, relation, language)})` : `（${word(RELATION, relation, language)}）`}`,
      ),
  );
  if (links.length === 0) return '';
  return language === 'en'
    ? `<p v-pre>In other standards: ${links.join(', ')}</p>`
    : `<p v-pre>在其他标准中：${links.join('、')}</p>`;
};

/** @param {any} list @param {Standard} standard @param {Language} language */
export const codelistPage = (list, standard, language) => {
  const isEnglish = language === 'en';
  const users = standard.documents.filter((document) =>
    propertiesOf(document).some(({ field }) => field.codelist === list.name),
  );
  const hasElsewhere = list.entries.some((/** @type {any} */ entry) => entry.external);
  // One line an entry for the long list of divisions: thousands of table rows would hold up every browser.
  const entries =
    list.entries.length > 500
      ? `<ul class="columns" v-pre>${list.entries.map((/** @type {any} */ entry) => `<li><code>${escape(entry.code)}</code> ${escape(entry.zh)}${lastSeen(entry, language)}</li>`).join('')}</ul>`
      : table(
          [
            ...(isEnglish
              ? ['Code', 'English', 'Chinese', 'Definition', 'Source']
              : ['代码', '名称', '英文', '说明', '出处']),
            ...(hasElsewhere ? [isEnglish ? 'Codes elsewhere' : '其他系统的代码'] : []),
          ],
          list.entries.map((/** @type {any} */ entry) => [
            `<code>${escape(entry.code)}</code>`,
            escape(isEnglish ? entry.en : entry.zh),
            escape(isEnglish ? entry.zh : entry.en),
            escape(entry.definition ?? ''),
            entry.source
              ? `<a href="../registers/instruments.html#${escape(entry.source)}">${escape(standard.instruments.get(entry.source)?.title[language] ?? entry.source)}</a>`
              : '',
            ...(hasElsewhere ? [elsewhere(entry, standard, language)] : []),
          ]),
        );
  return `---
title: ${JSON.stringify(list.title[language])}
${list.entries.length > 500 ? 'search: false\n' : ''}---

# ${escape(list.title[language])}

<p class="lead" v-pre><code>${list.name}</code> ${verified(list, language)} ${list.open ? (isEnglish ? 'Open list' : '开放') : isEnglish ? 'Closed list' : '封闭'} · ${list.entries.length}${isEnglish ? ' entries' : ' 条'}</p>

<p v-pre>${escape(list.description?.[language] ?? '')} ${sources(list.source, language, standard.register)}</p>

${counterparts(list, standard, language)}

${usedBy(users, standard.documents.length, language)}

## ${isEnglish ? 'Entries' : '条目'} {#entries}

${entries}
`;
};
