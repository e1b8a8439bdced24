import { Html, html } from './html.mjs';
import { ROLES } from './words.mjs';

/**
 * @typedef {object} Page
 * @property {string} title
 * @property {'home' | 'documents' | 'people' | 'indicators' | undefined} [section] place in the navigation
 * @property {import('../store/documents.mjs').Role} role
 * @property {string} here path of the page, to come back to after a change of role
 * @property {Html | Html[]} content
 * @property {string | undefined} [script] name of the script of the page
 * @property {boolean} [confidential] whether personal information stands on it
 * @property {string} [className]
 * @property {import('@guitu/core').Language} [language] language of the content; what stands around it is Chinese
 */

/** In the order in which they build on each other. */
const STYLES = [
  'ground',
  'masthead',
  'words',
  'controls',
  'catalogue',
  'lists',
  'document',
  'person',
  'dues',
  'counters',
  'steps',
  'timeline',
  'people',
  'score',
  'indicators',
];

const NAVIGATION = /** @type {const} */ ([
  ['home', '/', '文书目录'],
  ['documents', '/documents', '文书办理'],
  ['people', '/people', '人员'],
  ['indicators', '/indicators', '指标'],
]);

/** A whole page. @param {Page} page @returns {string} */
export const page = ({
  title,
  section,
  role,
  here,
  content,
  script,
  confidential = false,
  className = '',
  language = 'zh-CN',
}) =>
  String(
    html`<!doctype html>
      <html lang="${language}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${title} - 戒毒康复文书办理平台</title>
          <link rel="icon" href="/public/mark.svg" type="image/svg+xml" />
          ${STYLES.map((name) => html`<link rel="stylesheet" href="/public/styles/${name}.css" />`)}
          <link rel="stylesheet" href="/public/styles/print.css" media="print" />
          ${script && html`<script type="module" src="/assets/${script}.js"></script>`}
        </head>
        <body class="${className}">
          <a class="skip" href="#content" lang="zh-CN">跳到正文</a>
          <header class="masthead" lang="zh-CN">
            <div class="inner">
              <a class="brand" href="/"
                ><img src="/public/mark.svg" alt="" width="40" height="40" /><span
                  ><strong>戒毒康复文书办理平台</strong><small>示例县 · 演示系统，人员和文书均为虚构</small></span
                ></a
              >
              ${roleSwitch(role, here)}
            </div>
            <nav aria-label="主导航">
              <ul class="inner">
                ${NAVIGATION.map(
                  ([name, path, words]) =>
                    html`<li>
                      <a href="${path}" ${name === section && new Html(' aria-current="page"')}>${words}</a>
                    </li>`,
                )}
              </ul>
            </nav>
          </header>
          <main id="content" class="inner" tabindex="-1">${confidential && confidentiality} ${content}</main>
          <footer class="foot" lang="zh-CN">
            <div class="inner">
              <p>按“归途”戒毒康复文书标准 0.2 办理。标准处于草案、试行阶段，本系统为演示，不作为执法依据。</p>
              <p>所有内容在本机处理，不向外部发送任何请求。</p>
            </div>
          </footer>
        </body>
      </html>`,
  );

const confidentiality = html`<p class="confidential" lang="zh-CN">
  <strong>保密提示</strong>
  依照《戒毒条例》第七条，戒毒人员的个人信息应当依法予以保密。请勿向无关人员展示、转发或者摘抄本页内容。
</p>`;

/** @param {import('../store/documents.mjs').Role} role @param {string} here */
const roleSwitch = (role, here) =>
  html`<form class="role" method="post" action="/role">
    <input type="hidden" name="back" value="${here}" />
    <span class="role-label" id="role-label">当前身份</span>
    <span class="segmented" role="group" aria-labelledby="role-label"
      >${Object.entries(ROLES).map(
        ([name, words]) =>
          html`<button name="role" value="${name}" aria-pressed="${name === role ? 'true' : 'false'}">
            ${words}
          </button>`,
      )}</span
    >
  </form>`;
