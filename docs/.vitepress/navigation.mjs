import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { documents } from '../generated/documents.mjs';
import { places } from '../generated/places.mjs';
import { GROUPS } from '../generator/words.mjs';

/** @typedef {'zh-CN' | 'en'} Language */

const docs = fileURLToPath(new URL('..', import.meta.url));

/** @param {Language} language @param {string} path */
const to = (language, path) => `${language === 'en' ? '/en' : ''}${path}`;

/** @param {Language} language @param {string} path @param {string} zh @param {string} en */
const item = (language, path, zh, en) => ({ text: language === 'en' ? en : zh, link: to(language, path) });

/** @param {Language} language */
const guides = (language) => [
  item(language, '/guide/vendors', '供应商：校验和评分', 'Vendors: validate and score'),
  item(language, '/guide/portals', '门户开发：嵌入表单', 'Portal developers: put a form in'),
  item(language, '/guide/form-api', '表单元素的接口', 'The interface of the form element'),
  item(language, '/guide/look', '外观：深色、密度和预设', 'Look: dark, density, presets'),
  item(language, '/guide/field-types', '栏目的种类，自己排版', 'Field types, and a layout of your own'),
  item(
    language,
    '/guide/frameworks',
    '框架：React、Vue、Angular 和老页面',
    'Frameworks: React, Vue, Angular, old pages',
  ),
  item(language, '/guide/ledgers', '台账：在表格里登记', 'Ledgers: registering in a grid'),
  item(language, '/guide/form-engine', '表单引擎：改动、撤销、角色', 'The form engine: changes, undo, roles'),
  item(language, '/guide/drafts', '草稿和冲突', 'Drafts and conflicts'),
  item(language, '/guide/profiles', '地方规范', 'Profiles'),
  item(language, '/guide/releases', '版本比较和发布', 'Comparing and releasing versions'),
  item(language, '/guide/migrate', '标准更新和迁移', 'New versions and migration'),
  item(language, '/guide/profile-check', '核对地方规范', 'Checking a profile'),
  item(language, '/guide/files', '签名和附件', 'Signatures and attachments'),
  item(language, '/guide/privacy', '隐私：遮蔽和查看', 'Privacy: masking and purposes'),
  item(language, '/guide/print', '打印：公文、表格和台账', 'Print: letters, forms and ledgers'),
  item(language, '/guide/standards', '标准审阅：依据和自拟', 'Standards bodies: what rests on what'),
  item(language, '/guide/add-a-document', '增加一种文书', 'Adding a document'),
  item(language, '/guide/mappings', '与其他标准对照', 'Matching other standards'),
  item(language, '/guide/readers', '怎样读这些页面', 'How to read these pages'),
  item(language, '/guide/command-line', '命令行 guitu', 'The command guitu'),
  item(language, '/guide/artefacts', '给程序的文件', 'Files for programs'),
];

/** @param {Language} language */
const reference = (language) => [
  item(language, '/documents/', '文书目录', 'Documents'),
  item(language, '/codelists/', '代码表', 'Code lists'),
  item(language, '/profiles/', '各地规范', 'Profiles of places'),
  item(language, '/registers/rubrics', '评分表', 'Rubrics'),
  item(language, '/registers/obligations', '应办事项和频次', 'Obligations and schedules'),
  item(language, '/registers/indicators', '指标', 'Indicators'),
  item(language, '/registers/lifecycle', '措施的阶段', 'Stages of the measures'),
  item(language, '/registers/errors', '错误代码', 'Error codes'),
  item(language, '/registers/facts', '全国性规定登记', 'National facts'),
  item(language, '/registers/instruments', '来源文件', 'Sources'),
  item(language, '/registers/composed', '项目的依据', 'What fields rest on'),
  item(language, '/registers/mappings', '与其他标准的对应', 'Mappings to other standards'),
  item(language, '/registers/conformance', '一致性检验', 'Conformance'),
  item(language, '/registers/proposals', '修改提案', 'Proposals of changes'),
  item(language, '/registers/glossary', '术语', 'Glossary'),
];

/** Pages of the formats; a page stands in the list when it is written. @param {Language} language */
const formats = (language) =>
  [
    { path: '/reference/expressions', zh: '格式：表达式', en: 'Format: expressions' },
    { path: '/reference/obligations', zh: '格式：应办事项', en: 'Format: obligations' },
    { path: '/reference/indicators', zh: '格式：指标和核对', en: 'Format: indicators' },
    { path: '/reference/lifecycle', zh: '格式：措施的阶段', en: 'Format: stages of the measures' },
    { path: '/reference/rubrics', zh: '格式：评分规则', en: 'Format: rubrics' },
  ]
    .filter(({ path }) => existsSync(`${docs}${to(language, path).slice(1)}.md`))
    .map(({ path, zh, en }) => item(language, path, zh, en));

/** @param {Language} language */
const documentGroups = (language) =>
  GROUPS.map(([id, title]) => ({
    text: title[language],
    // A group opens by itself on the pages of its documents.
    collapsed: true,
    items: documents
      .filter(({ group }) => group === id)
      .map(({ slug, title: name }) => ({ text: name[language], link: to(language, `/documents/${slug}`) })),
  })).filter(({ items }) => items.length > 0);

/** @param {Language} language */
const placeGroup = (language) => ({
  text: language === 'en' ? 'Profiles of places' : '各地规范',
  collapsed: true,
  items: [
    item(language, '/profiles/comparison', '各地对照', 'Places compared'),
    ...places.map(({ id, title }) => ({ text: title[language], link: to(language, `/profiles/${id}`) })),
  ],
});

/** @param {Language} language */
export const navigationBar = (language) => [
  { text: language === 'en' ? 'Guides' : '指南', items: guides(language) },
  item(language, '/documents/', '文书', 'Documents'),
  { text: language === 'en' ? 'Reference' : '参考', items: [...reference(language).slice(1), ...formats(language)] },
  item(language, '/api/', '接口', 'API'),
];

/** @param {Language} language */
const api = (language) => {
  const path = `${docs}${to(language, '/api/').slice(1)}typedoc-sidebar.json`;
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];
};

/** @param {Language} language */
export const sideBar = (language) => {
  const standard = [
    { text: language === 'en' ? 'The standard' : '标准', items: [...reference(language), ...formats(language)] },
    placeGroup(language),
    ...documentGroups(language),
  ];
  const guide = { text: language === 'en' ? 'Guides' : '指南', items: guides(language) };
  const project = {
    text: language === 'en' ? 'The project' : '项目',
    items: [item(language, '/decisions/', '决定记录', 'Decision records')],
  };
  return {
    [to(language, '/guide/')]: [guide, project],
    [to(language, '/decisions/')]: [guide, project],
    [to(language, '/documents/')]: standard,
    [to(language, '/forms/')]: standard,
    [to(language, '/codelists/')]: standard,
    [to(language, '/registers/')]: standard,
    [to(language, '/profiles/')]: standard,
    [to(language, '/reference/')]: standard,
    [to(language, '/api/')]: [{ text: 'API', items: api(language) }],
  };
};
