import { byFamily } from '../documents/by-family.mjs';
import { html } from './html.mjs';
import { KINDS, MATURITY, STATES } from './words.mjs';

/**
 * The catalogue: every kind of document, and what waits to be done.
 * @param {{ catalogue: import('../documents/catalogue.mjs').KindEntry[], counts: { slug: string, state: string, count: number }[], people: number, role: string, find: string }} shown
 */
export const homePage = ({ catalogue, counts, people, role, find }) => {
  const families = byFamily(catalogue.filter(({ title, purpose }) => `${title} ${purpose}`.includes(find)));
  const sum = (/** @type {(row: { slug: string, state: string }) => boolean} */ which) =>
    counts.filter(which).reduce((total, { count }) => total + count, 0);
  const todo = role === 'reviewer' ? 'submitted' : 'returned';
  return html`<div class="hero">
      <h1>文书目录</h1>
      <p>
        选择文书填写，或查阅已办文书。当前共 <strong>${people}</strong> 名人员、<strong>${sum(() => true)}</strong>
        份文书。
      </p>
      <ul class="figures">
        ${Object.entries(STATES).map(
          ([state, words]) =>
            html`<li class="${state === todo ? 'due' : ''}">
              <a href="/documents?state=${state}"><b>${sum((row) => row.state === state)}</b><span>${words}</span></a>
            </li>`,
        )}
      </ul>
    </div>
    <form class="search" method="get" action="/" role="search" aria-label="查找文书种类">
      <label class="grow"
        ><span>文书名称或用途</span><input name="find" value="${find}" maxlength="50" autocomplete="off"
      /></label>
      <span class="buttons"><button class="button">查找</button> <a href="/">显示全部</a></span>
    </form>
    ${
      families.length === 0
        ? html`<p class="empty">没有名称或用途含有这些字的文书。</p>`
        : html`<nav class="families" aria-label="文书门类">
            <ul>
              ${families.map(
                ({ family, title, entries }) =>
                  html`<li>
                    <a href="#family-${family}">${title} <b>${entries.length}</b></a>
                  </li>`,
              )}
            </ul>
          </nav>`
    }
    ${families.map(
      ({ family, title, entries }) =>
        html`<section class="family" aria-labelledby="family-${family}">
          <h2 id="family-${family}">${title}</h2>
          <ul class="cards">
            ${entries.map((entry) =>
              card(
                entry,
                sum((row) => row.slug === entry.slug),
                role,
              ),
            )}
          </ul>
        </section>`,
    )}`;
};

/** @param {import('../documents/catalogue.mjs').KindEntry} entry @param {number} count @param {string} role */
const card = ({ slug, title, kind, maturity, purpose, filledBy }, count, role) =>
  html`<li class="card">
    <h3>${title}</h3>
    <p class="tags">
      <span class="tag">${KINDS[kind] ?? kind}</span> <span class="tag tag-${maturity}">${MATURITY[maturity]}</span>
    </p>
    <p class="purpose">${purpose}</p>
    <p class="by">填写：${filledBy}</p>
    <p class="acts">
      ${role === 'clerk' && html`<a class="button" href="/documents/new/${slug}">填写<span class="hidden">${title}</span></a>`}
      <a href="/documents?slug=${slug}">已办 ${count} 份<span class="hidden">${title}</span></a>
    </p>
  </li>`;
