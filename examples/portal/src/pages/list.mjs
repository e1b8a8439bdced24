import { byFamily } from '../documents/by-family.mjs';
import { Html, html } from './html.mjs';
import { pager } from './pager.mjs';
import { KINDS, STATES, time } from './words.mjs';

/**
 * @typedef {{ slug: string | undefined, kind: string | undefined, state: string | undefined, search: string | undefined, text: string }} Filter
 */

/** Address of a list. What a person typed is kept by the server under `search` and never stands in it. @param {Omit<Filter, 'text'>} filter @param {number} [page] */
export const listAddress = ({ slug, kind, state, search }, page = 1) => {
  const parts = Object.entries({ slug, kind, state, search, page: page > 1 ? String(page) : undefined }).filter(
    ([, value]) => value,
  );
  return `/documents${parts.length > 0 ? '?' : ''}${parts.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&')}`;
};

/**
 * Documents, with search.
 * @param {{ catalogue: import('../documents/catalogue.mjs').KindEntry[], rows: import('../store/documents.mjs').DocumentRow[], total: number, page: number, size: number, filter: Filter, expired: boolean }} shown
 */
export const listPage = ({ catalogue, rows, total, page, size, filter, expired }) =>
  html`<h1>文书办理</h1>
    ${expired && html`<p class="notice" role="status">上次的查找条件已过期，请重新填写。</p>`}
    <form class="search" method="post" action="/documents/search" role="search" aria-label="查找文书">
      <label class="grow"
        ><span>姓名、文号或标题</span><input name="text" value="${filter.text}" maxlength="100" autocomplete="off"
      /></label>
      <label
        ><span>文书</span
        ><select name="slug">
          <option value="">全部</option>
          ${byFamily(catalogue).map(
            ({ title, entries }) =>
              html`<optgroup label="${title}">
                ${entries.map((entry) => option(entry.slug, entry.title, filter.slug))}
              </optgroup>`,
          )}
        </select></label
      >
      ${select(
        'kind',
        '类别',
        filter.kind,
        Object.entries(KINDS).filter(([kind]) => catalogue.some((entry) => entry.kind === kind)),
      )}
      ${select('state', '办理状态', filter.state, Object.entries(STATES))}
      <span class="buttons"><button class="button">查找</button> <a href="/documents">清除条件</a></span>
    </form>
    ${documentTable(catalogue, rows, `文书列表，共 ${total} 份`)}
    ${total > 0 && pager({ page, size, total, link: (number) => listAddress(filter, number) })}`;

/** @param {string} name @param {string} label @param {string | undefined} chosen @param {(readonly [string, string])[]} options */
const select = (name, label, chosen, options) =>
  html`<label
    ><span>${label}</span
    ><select name="${name}">
      <option value="">全部</option>
      ${options.map(([value, words]) => option(value, words, chosen))}
    </select></label
  >`;

/** @param {string} value @param {string} words @param {string | undefined} chosen */
const option = (value, words, chosen) =>
  html`<option value="${value}" ${value === chosen && new Html(' selected')}>${words}</option>`;

/**
 * A table of documents that becomes a list of blocks on a narrow screen.
 * @param {import('../documents/catalogue.mjs').KindEntry[]} catalogue @param {import('../store/documents.mjs').DocumentRow[]} rows @param {string} caption
 */
const documentTable = (catalogue, rows, caption) => {
  if (rows.length === 0) return html`<p class="empty">没有符合条件的文书。</p>`;
  const titles = new Map(catalogue.map(({ slug, title }) => [slug, title]));
  return html`<table class="rows" role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${['文书', '人员', '文号', '状态', '更新时间'].map((words) => html`<th role="columnheader" scope="col">${words}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">
              <a href="/documents/${row.id}">${row.title}</a
              >${row.title !== titles.get(row.slug) && html`<small>${titles.get(row.slug)}</small>`}
            </th>
            <td role="cell" data-label="人员">
              ${row.person ? html`<a href="/people/${row.person}">${row.personName}</a>` : html`<span class="none">无</span>`}
            </td>
            <td role="cell" data-label="文号">${row.number ?? html`<span class="none">未编号</span>`}</td>
            <td role="cell" data-label="状态"><span class="state state-${row.state}">${STATES[row.state]}</span></td>
            <td role="cell" data-label="更新时间">
              <time datetime="${row.updatedAt.toISOString()}">${time(row.updatedAt)}</time>
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
};
