import { html } from './html.mjs';
import { pager } from './pager.mjs';

/** Address of a page of people. @param {string | undefined} search id under which the server keeps what was typed @param {number} page */
export const peopleAddress = (search, page) => `/people?${search ? `search=${search}&` : ''}page=${page}`;

/**
 * People, by number; identity numbers stand only inside the documents.
 * @param {{ rows: import('../store/people.mjs').PersonRow[], total: number, page: number, size: number, text: string, search: string | undefined, expired: boolean, words: import('../documents/person-words.mjs').PersonWords }} shown
 */
export const peoplePage = ({ rows, total, page, size, text, search, expired, words }) =>
  html`<h1>人员</h1>
    ${expired && html`<p class="notice" role="status">上次的查找条件已过期，请重新填写。</p>`}
    <form class="search" method="post" action="/people/search" role="search" aria-label="查找人员">
      <label class="grow"
        ><span>姓名或人员编号</span><input name="text" value="${text}" maxlength="100" autocomplete="off"
      /></label>
      <span class="buttons"><button class="button">查找</button> <a href="/people">清除条件</a></span>
    </form>
    ${
      rows.length === 0
        ? html`<p class="empty">没有符合条件的人员。</p>`
        : html`<table class="rows" role="table">
              <caption>
                人员列表，共 ${total} 名
              </caption>
              <thead role="rowgroup">
                <tr role="row">
                  ${['姓名', '人员编号', '戒毒措施', '人员状态', '文书'].map((title) => html`<th role="columnheader" scope="col">${title}</th>`)}
                </tr>
              </thead>
              <tbody role="rowgroup">
                ${rows.map(
                  (person) =>
                    html`<tr role="row">
                      <th role="rowheader" scope="row"><a href="/people/${person.id}">${person.name}</a></th>
                      <td role="cell" data-label="人员编号">${person.personId}</td>
                      <td role="cell" data-label="戒毒措施">${words.measure(person.measureType)}</td>
                      <td role="cell" data-label="人员状态">${words.status(person.personStatus)}</td>
                      <td role="cell" data-label="文书">${person.documents} 份</td>
                    </tr>`,
                )}
              </tbody>
            </table>
            ${pager({ page, size, total, link: (number) => peopleAddress(search, number) })}`
    }`;
