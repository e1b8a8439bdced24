import { html, jsonBlock } from './html.mjs';

/**
 * The score sheet of a document, computed from what it states, with one line for each step.
 * @param {{ document: import('../store/documents.mjs').StoredDocument, sheets: { title: string, json: string, mismatches: { label: string, message: string }[] }[] }} shown
 */
export const scorePage = ({ document, sheets }) =>
  html`<nav class="crumbs" aria-label="位置"><a href="/documents/${document.id}">${document.title}</a> › 评分表</nav>
    <h1>评分表</h1>
    <p class="lead">按文书中填写的事实重新计算，逐项列出得分、算法和依据，各项之和等于总分。</p>
    ${sheets.map(
      ({ title, json, mismatches }, index) =>
        html`<div class="sheet score">
          ${
            mismatches.length > 0 &&
            html`<div class="notice">
              <p>文书自填的结果与计算结果不一致：</p>
              <ul>
                ${mismatches.map(({ label, message }) => html`<li>${label}：${message}</li>`)}
              </ul>
            </div>`
          }
          <guitu-score data-sheet="score-${index}" heading="${title}" locale="zh-CN"></guitu-score>
          ${jsonBlock(`score-${index}`, json)}
        </div>`,
    )}
    <p class="acts"><a class="button quiet" href="/documents/${document.id}">返回文书</a></p>`;
