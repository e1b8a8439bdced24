import { SMALLEST_PUBLISHED, STAFFING, indicatorAddress } from '../../indicators/question.mjs';
import { SCHEDULES } from '../../person/schedules.mjs';
import { Html, html } from '../html.mjs';

/** Which period, of which place, by which rules: an address of its own, no script. @param {import('./page.mjs').IndicatorsPage} page */
export const askForIndicators = ({ question, places, periods, words }) => {
  const { from, to, place, schedule, staffing, isForPublication, language, isPeriod } = question;
  return html`${!isPeriod && html`<p class="notice" role="alert">${words.notAPeriod}</p>`}
    <form class="search ask" method="get" action="/indicators" aria-label="${words.ask}">
      <label><span>${words.from}</span><input type="date" id="from" name="from" value="${from}" required /></label>
      <label><span>${words.to}</span><input type="date" id="to" name="to" value="${to}" required /></label>
      ${select('place', words.place, place, [['', words.everyPlace], ...places.map((name) => [name, name])])}
      ${select('schedule', words.schedule, schedule?.id ?? '', [
        ['', words.noSchedule],
        ...SCHEDULES.map(({ id, title }) => [id, title[language]]),
      ])}
      ${select('staffing', words.staffing, staffing?.rubric.id ?? '', [
        ['', words.noStaffing],
        ...STAFFING.map(({ rubric }) => [rubric.id, rubric.title[language]]),
      ])}
      ${select('publish', words.publish, isForPublication ? 'yes' : '', [
        ['', words.inside],
        ['yes', words.outside(SMALLEST_PUBLISHED)],
      ])}
      ${select('lang', words.language, language, [
        ['zh-CN', '中文'],
        ['en', 'English'],
      ])}
      <span class="buttons"><button class="button">${words.show}</button></span>
    </form>
    <nav class="families contents" aria-label="${words.quick}">
      <ul>
        ${periods.map(
          (period) =>
            html`<li>
              <a
                href="${indicatorAddress(question, period)}"
                ${period.from === from && period.to === to && new Html(' aria-current="true"')}
                >${words.period(period.from, period.to)}</a
              >
            </li>`,
        )}
      </ul>
    </nav>`;
};

/** @param {string} name @param {string} label @param {string} chosen @param {string[][]} options */
const select = (name, label, chosen, options) =>
  html`<label
    ><span>${label}</span
    ><select name="${name}">
      ${options.map(([value = '', title = '']) => html`<option value="${value}" ${value === chosen && new Html(' selected')}>${title}</option>`)}
    </select></label
  >`;
