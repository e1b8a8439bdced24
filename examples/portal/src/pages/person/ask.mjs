import { Html, html } from '../html.mjs';

/** @typedef {import('./page.mjs').PersonPage} PersonPage */

/** On which day, by which schedule and in which language the page is shown: an address of its own, no script. @param {PersonPage} page */
export const askForm = ({ person, question, schedules, words }) =>
  html`${!question.isRealDay && html`<p class="notice" role="alert">${words.notADay}</p>`}
    <form class="search ask" method="get" action="/people/${person.id}" aria-label="${words.ask}">
      <label
        ><span>${words.asOf}</span><input type="date" id="asOf" name="asOf" value="${question.asOf}" required
      /></label>
      <label class="grow"
        ><span>${words.schedule}</span
        ><select name="schedule">
          <option value="">${words.noSchedule}</option>
          ${schedules.map(({ id, title, place }) => {
            const chosen = question.schedule?.id === id && new Html(' selected');
            const [name, where] = [title[question.language], place[question.language]];
            return html`<option value="${id}" ${chosen}>${name}${words.inBrackets(where)}</option>`;
          })}
        </select></label
      >
      <label
        ><span>${words.language}</span
        ><select name="lang">
          <option value="zh-CN" lang="zh-CN">中文</option>
          <option value="en" lang="en" ${question.language === 'en' && new Html(' selected')}>English</option>
        </select></label
      >
      <span class="buttons"><button class="button">${words.show}</button></span>
    </form>`;
