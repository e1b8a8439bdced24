import { escape, sources, table } from './html.mjs';
import { documentTitle } from './known-documents.mjs';

/** @typedef {import('./words.mjs').Language} Language */

/** Every obligation and every schedule, as the standard has them. @param {import('./read-standard.mjs').Standard} standard @param {Language} language */
export const obligationsPage = ({ obligations, schedules, workingDays, codelists, register }, language) => {
  const isEnglish = language === 'en';
  const parties = new Map(
    codelists
      .find(({ name }) => name === 'responsible-party')
      .entries.map((/** @type {any} */ { code, zh, en }) => [code, isEnglish ? en : zh]),
  );
  /** @param {readonly any[]} lines */
  const documents = (lines) =>
    [...new Set(lines.flatMap(({ document }) => document ?? []))]
      .map((slug) => `<a href="../documents/${slug}.html">${escape(documentTitle(slug, language))}</a>`)
      .join('<br>');
  const named = (/** @type {string} */ id, /** @type {any} */ title) =>
    `<strong>${escape(title[language])}</strong><code class="path">${escape(id)}</code>`;

  const rows = obligations.map(
    (/** @type {any} */ { id, title, responsible, arises, fulfilled, fact, source, note }) => ({
      id,
      cells: [
        `${named(id, title)}${note ? `<p>${escape(note[language])}</p>` : ''}`,
        escape(parties.get(responsible)),
        documents(arises),
        [
          ...new Set(arises.map((/** @type {any} */ { window }) => escape(windowText(window, isEnglish, language)))),
        ].join('<br>'),
        documents(fulfilled) || (isEnglish ? 'the same document' : '同一份文书'),
        `${sources(source, language, register)}<p><a href="./facts.html#${fact}">${isEnglish ? 'national fact' : '全国性规定'}</a></p>`,
      ],
    }),
  );
  const scheduleRows = schedules.flatMap((/** @type {any} */ { id, title, place, tasks, assumptions, source }) =>
    tasks.map((/** @type {any} */ task, /** @type {number} */ index) => ({
      ...(index === 0 ? { id: `schedule-${id}` } : {}),
      cells: [
        index === 0 ? `${named(id, title)}<p>${escape(place[language])}</p>` : `<code>${escape(id)}</code>`,
        escape(task.title[language]),
        task.periods.map((/** @type {any} */ period) => escape(periodText(period, isEnglish))).join('<br>'),
        documents(task.fulfilled) || (isEnglish ? 'none: not checked' : '没有，不能核对'),
        escape(parties.get(task.responsible)),
        `${sources(source, language, register)}${index === 0 ? assumptions.map((/** @type {any} */ words) => `<p>${escape(words[language])}</p>`).join('') : ''}`,
      ],
    })),
  );
  const deadlineRows = schedules.flatMap((/** @type {any} */ { id: place, title: whose, deadlines = [] }) =>
    deadlines.map((/** @type {any} */ { id, title, responsible, arises, fulfilled, source, note }) => ({
      cells: [
        `${named(`${place}/${id}`, title)}<p>${escape(whose[language])}</p>${note ? `<p>${escape(note[language])}</p>` : ''}`,
        escape(parties.get(responsible)),
        documents(arises),
        [
          ...new Set(arises.map((/** @type {any} */ { window }) => escape(windowText(window, isEnglish, language)))),
        ].join('<br>'),
        documents(fulfilled) || (isEnglish ? 'the same document, or none' : '同一份文书，或者没有'),
        sources(source, language, register),
      ],
    })),
  );
  const yearRows = workingDays.map((/** @type {any} */ { year, holidays, workdays, source }) => ({
    cells: [String(year), holidays.join(' '), workdays.join(' '), sources(source, language, register)],
  }));
  return `---
aside: false
---

# ${isEnglish ? 'Obligations and schedules' : '应办事项和频次安排'}

${isEnglish ? 'What <code>guitu due</code> looks for. National obligations rest on the [register of facts](./facts.md); how often something is done is never national and comes from a schedule that somebody chooses. [How it is worked out](../reference/obligations.md).' : '<code>guitu due</code> 核对的内容。全国性的应办事项以[全国性规定登记](./facts.md)为依据；多久办一次从来不是全国性规定，只出自选用的频次安排。[怎样推算](../reference/obligations.md)。'}

## ${isEnglish ? 'National obligations' : '全国性的应办事项'} {#national}

${table(isEnglish ? ['Obligation', 'Who', 'Arises from', 'When', 'Proved by', 'Source'] : ['应办事项', '责任方', '产生于', '期限', '证明', '出处'], rows)}

## ${isEnglish ? 'Schedules' : '频次安排'} {#schedules}

${isEnglish ? 'Local practice as it was read, with what the source leaves open. None applies unless it is chosen.' : '各地做法，按所读到的写，原文没有写明的也写出来。不选用就不适用。'}

${table(isEnglish ? ['Schedule', 'Task', 'How often', 'Proved by', 'Who', 'Source and reading'] : ['安排', '事项', '频次', '证明', '责任方', '出处和理解'], scheduleRows)}

## ${isEnglish ? 'Deadlines of places' : '当地的期限'} {#local}

${isEnglish ? 'They come with the schedule of a place and are told only when it is chosen.' : '随所选的安排适用；不选用的，不核对。'}

${table(isEnglish ? ['Deadline', 'Who', 'Arises from', 'When', 'Proved by', 'Source'] : ['期限', '责任方', '产生于', '期限', '证明', '出处'], deadlineRows)}

## ${isEnglish ? 'Working days' : '工作日'} {#working-days}

${isEnglish ? 'Only the years whose notice the State Council has published; for other years nothing is counted in working days.' : '只有国务院办公厅已经公布的年份；其他年份不推算工作日。'}

${table(isEnglish ? ['Year', 'Days off, Monday to Friday', 'Weekends worked', 'Source'] : ['年', '星期一至五中放假的日子', '上班的周末', '出处'], yearRows)}
`;
};

/** @param {any} window @param {boolean} isEnglish @param {Language} language */
export const windowText = ({ title, days, hours, months, workingDays, least, due, event }, isEnglish, language) => {
  if (due !== undefined) return isEnglish ? 'the window that the document states' : '文书写明的起止日';
  if (event === undefined) return isEnglish ? 'only by a schedule' : '只按频次安排';
  const start = title[language];
  if (days !== undefined && days < 0) return isEnglish ? `${-days} days before: ${start}` : `${start}前 ${-days} 日`;
  if (workingDays < 0)
    return isEnglish ? `${-workingDays} working days before: ${start}` : `${start}前 ${-workingDays} 个工作日`;
  if (days === 0) return isEnglish ? `on the day of: ${start}` : `${start}当日`;
  const [count, unit] =
    days !== undefined
      ? [days, isEnglish ? 'days' : '日']
      : hours !== undefined
        ? [hours, isEnglish ? 'hours' : '小时']
        : workingDays !== undefined
          ? [workingDays, isEnglish ? 'working days' : '个工作日']
          : [months, isEnglish ? 'months' : '个月'];
  if (count === undefined) return isEnglish ? `after: ${start}; no number of days` : `${start}之后，没有规定日数`;
  if (least) return isEnglish ? `at least ${count} ${unit} from: ${start}` : `${start}起不少于 ${count} ${unit}`;
  return isEnglish ? `within ${count} ${unit} of: ${start}` : `${start}之后 ${count} ${unit}内`;
};

/** @param {any} period @param {boolean} isEnglish */
export const periodText = ({ fromMonth, toMonth, everyMonths, times = 1, splitAfterDays }, isEnglish) => {
  const often = isEnglish
    ? `${times === 1 ? 'once' : `${times} times`} every ${everyMonths === 1 ? 'month' : `${everyMonths} months`}${splitAfterDays === undefined ? '' : ', in each half'}`
    : `每 ${everyMonths} 个月${splitAfterDays === undefined ? '' : '的前后两半各'} ${times} 次`;
  return isEnglish
    ? `months ${fromMonth + 1} to ${toMonth}: ${often}`
    : `第 ${fromMonth + 1} 至 ${toMonth} 个月：${often}`;
};
