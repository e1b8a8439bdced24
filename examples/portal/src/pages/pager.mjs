import { Html, html } from './html.mjs';

/** The last page of a list; a list without entries has one page. @param {number} total @param {number} size */
export const lastPage = (total, size) => Math.max(1, Math.ceil(total / size));

/**
 * Links to the pages of a list.
 * @param {{ page: number, size: number, total: number, link: (page: number) => string }} list
 */
export const pager = ({ page, size, total, link }) => {
  const last = lastPage(total, size);
  const near = [1, page - 1, page, page + 1, last].filter((number) => number >= 1 && number <= last);
  const shown = [...new Set(near)].sort((one, other) => one - other);
  return html`<nav class="pager" aria-label="翻页">
    <p>共 ${total} 条，第 ${page} / ${last} 页</p>
    <ul>
      <li>${step(page > 1, link(page - 1), '上一页')}</li>
      ${shown.map((number, index) => [
        index > 0 && number - Number(shown[index - 1]) > 1 && html`<li class="gap" aria-hidden="true">…</li>`,
        html`<li class="number">
          <a href="${link(number)}" aria-label="第 ${number} 页" ${number === page && new Html(' aria-current="page"')}
            >${number}</a
          >
        </li>`,
      ])}
      <li>${step(page < last, link(page + 1), '下一页')}</li>
    </ul>
  </nav>`;
};

/** @param {boolean} possible @param {string} href @param {string} words */
const step = (possible, href, words) =>
  possible ? html`<a href="${href}">${words}</a>` : html`<span class="off">${words}</span>`;
