import { html } from './html.mjs';
import { STATES, time } from './words.mjs';

/**
 * @typedef {{ path: string, label: string, mine: string, theirs: string }} Difference
 */

/**
 * Two versions of one document, and the choice between them. Both stay kept whatever is chosen.
 * @param {{ conflict: import('../store/conflicts.mjs').Conflict, document: import('../store/documents.mjs').StoredDocument, differences: Difference[], closed: boolean }} shown
 */
export const conflictPage = ({ conflict, document, differences, closed }) =>
  html`<h1>这份文书已被他人修改</h1>
    <p class="lead">
      您从第 ${conflict.baseRevision} 版开始修改，保存时文书已是第 ${document.revision}
      版（${time(document.updatedAt)}，${STATES[document.state]}）。您的修改没有丢失，也没有覆盖对方的内容，请选择怎样处理。
    </p>
    <h2>${differences.length > 0 ? `两版有 ${differences.length} 处不同` : '两版内容相同'}</h2>
    ${
      differences.length > 0 &&
      html`<table class="rows differences" role="table">
        <caption>
          两版不同之处
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">项目</th>
            <th role="columnheader" scope="col">您的修改（${time(conflict.at)}）</th>
            <th role="columnheader" scope="col">现有第 ${document.revision} 版</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${differences.map(
            ({ label, mine, theirs }) =>
              html`<tr role="row">
                <th role="rowheader" scope="row">${label}</th>
                <td role="cell" data-label="您的修改">${value(mine)}</td>
                <td role="cell" data-label="现有版本">${value(theirs)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`
    }
    ${conflict.settledAt && html`<p class="notice">此处已于 ${time(conflict.settledAt)} 处理过。</p>`}
    ${
      closed
        ? html`<p class="notice">文书已审核通过，不能再修改。您的修改保存在本页，可供查对。</p>
            <p><a class="button" href="/documents/${document.id}">查看现有版本</a></p>`
        : choices(conflict, document)
    }`;

/** @param {import('../store/conflicts.mjs').Conflict} conflict @param {import('../store/documents.mjs').StoredDocument} document */
const choices = ({ id, intent }, { revision }) =>
  html`<form class="choices" method="post" action="/conflicts/${id}">
    <input type="hidden" name="seen" value="${revision}" />
    <ul>
      <li>
        <button class="button" name="choice" value="merge">在我的修改上继续</button>
        <p>打开我的版本，对照上表逐项核对后，作为第 ${revision + 1} 版保存。</p>
      </li>
      <li>
        <button class="button quiet" name="choice" value="mine">采用我的修改</button>
        <p>
          ${intent === 'submit' ? '提交' : '存为草稿'}为第 ${revision + 1} 版；现有第 ${revision} 版留在办理记录中。
        </p>
      </li>
      <li>
        <button class="button quiet" name="choice" value="theirs">保留现有版本</button>
        <p>不采用我的修改；我的修改仍可从本页查到。</p>
      </li>
    </ul>
  </form>`;

const value = (/** @type {string} */ text) => (text === '' ? html`<span class="none">（空）</span>` : text);
