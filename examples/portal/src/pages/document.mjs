import { html, jsonBlock } from './html.mjs';
import { PLACES, placeOf } from '../documents/places.mjs';
import { ACTIONS, MATURITY, ROLES, STATES, time } from './words.mjs';

/**
 * @typedef {import('../store/documents.mjs').StoredDocument} StoredDocument
 * @typedef {import('../documents/catalogue.mjs').KindEntry} KindEntry
 * @typedef {{ revision: number, action: string, role: string, remark: string | null, at: Date }} HistoryLine
 */

const needsScript = html`<noscript
  ><p class="notice">显示文书需要浏览器运行本站脚本，请在浏览器设置中允许。</p></noscript
>`;

/** @param {KindEntry} entry */
const standardOf = ({ standard, maturity }) => html`<span>标准 ${standard}（${MATURITY[maturity]}）</span>`;

/** A document to read, with what may be done with it. @param {{ document: StoredDocument, entry: KindEntry, history: HistoryLine[], role: string, isScored: boolean }} shown */
export const documentPage = ({ document, entry, history, role, isScored }) => {
  const { id, slug, title, state, revision, body } = document;
  return html`<nav class="crumbs" aria-label="位置"><a href="/documents?slug=${slug}">${entry.title}</a> › 查阅</nav>
    <h1>${title}</h1>
    <p class="standing">
      <span class="state state-${state}">${STATES[state]}</span> <span>第 ${revision} 版</span>
      <span>更新于 ${time(document.updatedAt)}</span> ${standardOf(entry)}
      ${document.person && html`<a href="/people/${document.person}">${document.personName}的全部文书</a>`}
    </p>
    <p class="acts">
      ${role === 'clerk' && state !== 'approved' && html`<a class="button" href="/documents/${id}/edit">修改</a>`}
      <a class="button quiet" href="/documents/${id}/print">打印</a>
      ${isScored && html`<a class="button quiet" href="/documents/${id}/score">评分表</a>`}
    </p>
    ${role === 'reviewer' && state === 'submitted' && decisionForm(document)} ${needsScript}
    <section class="sheet" aria-label="文书内容">
      <guitu-form
        document="${slug}"
        profile="${placeOf(body)}"
        mode="readonly"
        locale="zh-CN"
        heading-level="1"
      ></guitu-form>
    </section>
    <section class="history" aria-labelledby="history">
      <h2 id="history">办理记录</h2>
      ${historyList(id, history)}
    </section>
    ${jsonBlock('value', body)}`;
};

/** @param {StoredDocument} document */
const decisionForm = ({ id, revision }) =>
  html`<form class="decision" method="post" action="/documents/${id}/decision" aria-labelledby="decide">
    <h2 id="decide">审核</h2>
    <input type="hidden" name="seen" value="${revision}" />
    <label><span>审核意见（退回时必填）</span><textarea name="remark" maxlength="500" rows="3"></textarea></label>
    <p class="acts">
      <button class="button" name="decision" value="approve">审核通过</button>
      <button class="button quiet" name="decision" value="return">退回修改</button>
    </p>
  </form>`;

/** @param {string} id @param {HistoryLine[]} history */
const historyList = (id, history) =>
  html`<ol>
    ${history.map(
      ({ revision, action, role, remark, at }) =>
        html`<li>
          <time datetime="${at.toISOString()}">${time(at)}</time> <b>${ROLES[role]}</b> ${ACTIONS[action]}，<a
            href="/documents/${id}/versions/${revision}"
            >第 ${revision} 版</a
          >${remark && html`<blockquote>${remark}</blockquote>`}
        </li>`,
    )}
  </ol>`;

/**
 * An earlier version, to read, and what was changed in it.
 * @param {{ document: StoredDocument, entry: KindEntry, revision: number, body: string, earlier: string | undefined, role: string, savedAt: Date }} shown without `earlier` for the first one
 */
export const versionPage = ({ document, entry, revision, body, earlier, role, savedAt }) =>
  html`<nav class="crumbs" aria-label="位置">
      <a href="/documents?slug=${document.slug}">${entry.title}</a> ›
      <a href="/documents/${document.id}">${document.title}</a> › 第 ${revision} 版
    </nav>
    <h1>${document.title}（第 ${revision} 版）</h1>
    <p class="standing">
      ${ROLES[role]}于 ${time(savedAt)} 保存${revision < document.revision && html`，<strong>不是最新版本</strong>`}
    </p>
    ${needsScript}
    ${
      earlier !== undefined &&
      html`<section class="sheet changes" aria-label="改动">
        <guitu-diff locale="zh-CN" heading="与第 ${revision - 1} 版相比的改动"></guitu-diff>
      </section>`
    }
    <section class="sheet" aria-label="文书内容">
      <guitu-form
        document="${document.slug}"
        profile="${placeOf(body)}"
        mode="readonly"
        locale="zh-CN"
        heading-level="1"
      ></guitu-form>
    </section>
    ${jsonBlock('value', body)} ${earlier !== undefined && jsonBlock('earlier', earlier)}`;

/**
 * A document to fill in.
 * @param {{ id: string, entry: KindEntry, body: string, revision: number | undefined, returned: string | null }} shown without `revision` for a new one
 */
export const fillPage = ({ id, entry, body, revision, returned }) => {
  const profile = placeOf(body);
  return html`<nav class="crumbs" aria-label="位置">
      <a href="/documents?slug=${entry.slug}">${entry.title}</a> › ${revision === undefined ? '填写' : '修改'}
    </nav>
    <div class="fill-head">
      <div>
        <h1>${revision === undefined ? '填写' : '修改'}${entry.title}</h1>
        <p class="standing">${standardOf(entry)}</p>
      </div>
      <div class="head-acts">
        <label class="locale"
          ><span>执行规范</span
          ><select id="profile">
            <option value="">国家标准（参照规范）</option>
            ${PLACES.map(
              ({ id: place, title }) =>
                html`<option value="${place}" ${place === profile ? 'selected' : ''}>${title}</option>`,
            )}
          </select></label
        >
        <label class="locale"
          ><span>表单语言</span
          ><select id="locale">
            <option value="zh-CN">中文</option>
            <option value="en">English</option>
          </select></label
        >
        <button class="button quiet" id="save-draft-above" type="button" disabled>保存草稿</button>
      </div>
    </div>
    ${returned && html`<p class="notice"><strong>退回意见：</strong>${returned}</p>`} ${needsScript}
    <div id="outcome" class="outcome" role="status" tabindex="-1"></div>
    <guitu-error-summary class="errors" for="form"></guitu-error-summary>
    <div class="filling">
      <nav class="parts" aria-label="文书的各部分">
        <guitu-steps for="form" direction="vertical"></guitu-steps>
      </nav>
      <section class="sheet" aria-label="文书内容">
        <guitu-form
          id="form"
          document="${entry.slug}"
          profile="${profile}"
          mode="edit"
          locale="zh-CN"
          heading-level="1"
          without-actions
        ></guitu-form>
      </section>
    </div>
    <details class="look-through" id="look-through">
      <summary id="look">提交前核对全部内容</summary>
    </details>
    <p class="acts bar">
      <button class="button" id="submit" type="button" disabled>提交</button>
      <button class="button quiet" id="save-draft" type="button" disabled>保存草稿</button>
      <a id="leave" href="${revision === undefined ? '/' : `/documents/${id}`}">不保存，返回</a>
    </p>
    ${jsonBlock('value', body)} ${jsonBlock('saving', JSON.stringify({ id, revision: revision ?? null }))}`;
};

/** A document on paper. @param {{ document: StoredDocument, entry: KindEntry }} shown */
export const printPage = ({ document, entry }) =>
  html`<div class="print-bar">
      <h1>打印：${document.title}</h1>
      <p>
        A4
        纸，${entry.pages === undefined ? '' : `按版式为 ${entry.pages} 页，`}内容特别多时自动续页。打印用途和去向请在登记簿登记；打印件同样保密。
      </p>
      <p class="acts">
        <button class="button" id="print" type="button">打印</button> <a href="/documents/${document.id}">返回文书</a>
      </p>
    </div>
    ${needsScript}
    <section class="paper" aria-label="打印预览">
      ${document.state === 'draft' && html`<p class="draft-mark"><strong>草稿</strong> 第 ${document.revision} 版，未提交，不作正式文书使用</p>`}
      <guitu-form
        document="${document.slug}"
        profile="${placeOf(document.body)}"
        mode="print"
        locale="zh-CN"
        heading-level="1"
      ></guitu-form>
    </section>
    ${jsonBlock('value', document.body)}`;
