import { html } from './html.mjs';
import { KINDS, MATURITY, STATES } from './words.mjs';

/**
 * The catalogue: every kind of document, and what waits to be done.
 * @param {{ catalogue: import('../documents/catalogue.mjs').KindEntry[], counts: { slug: string, state: string, count: number }[], people: number, role: string }} shown
 */
export const homePage = ({ catalogue, counts, people, role }) => {
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
    ${families(catalogue).map(
      ([family, entries]) =>
        html`<section class="family" aria-labelledby="family-${family}">
          <h2 id="family-${family}">${FAMILIES[family] ?? family}</h2>
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

/** @type {Readonly<Record<string, string>>} */
const FAMILIES = {
  GOV: '组织和工作管理',
  LEG: '决定和法律文书',
  COM: '社区戒毒和社区康复',
  ASM: '诊断评估和考核',
  AFT: '后续照管',
  LED: '台账',
};

/** @param {import('../documents/catalogue.mjs').KindEntry[]} catalogue */
const families = (catalogue) => {
  /** @type {Map<string, import('../documents/catalogue.mjs').KindEntry[]>} */
  const found = new Map();
  for (const entry of catalogue) found.set(entry.family, [...(found.get(entry.family) ?? []), entry]);
  return [...found];
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
