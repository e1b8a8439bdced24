import { LIFECYCLE_ISSUE_CODES } from '@guitu/core/state';
import { escape, sources, table } from './html.mjs';
import { documentTitle } from './known-documents.mjs';

/** @typedef {import('./words.mjs').Language} Language */

/** States, transitions and codes of the measures, as the standard has them. @param {import('./read-standard.mjs').Standard} standard @param {Language} language */
export const lifecyclePage = ({ lifecycle, register }, language) => {
  const isEnglish = language === 'en';
  const byId = (/** @type {any[]} */ list) => new Map(list.map((one) => [one.id, one]));
  const [measures, states, events] = [lifecycle.measures, lifecycle.states, lifecycle.events].map(byId);
  const code = (/** @type {string} */ id) => `<code class="path">${escape(id)}</code>`;
  /** @param {string | undefined} id */
  const stateTitle = (id) =>
    id === 'none' ? (isEnglish ? 'nothing before' : '此前没有措施') : states.get(id)?.title[language];
  /** @param {string} slug */
  const document = (slug) => `<a href="../documents/${slug}.html">${escape(documentTitle(slug, language))}</a>`;

  /** @param {any} deadline */
  const deadlineText = ({ after, days, fact, assumption }) => {
    const start =
      after === 'term-end' ? (isEnglish ? 'the end of the term' : '期满') : events.get(after)?.title[language];
    const text = isEnglish ? `within ${days} days of: ${start}` : `${start}之后 ${days} 日内`;
    const ground = fact
      ? `<a href="./facts.html#${fact}">${isEnglish ? 'national fact' : '全国性规定'}</a>`
      : escape(assumption[language]);
    return `<p>${escape(text)}${isEnglish ? '; ' : '；'}${ground}</p>`;
  };

  /** @param {any} guard */
  const guardText = ({ id, title, level }) =>
    `<p>${escape(title[language])}${level === 'warning' ? (isEnglish ? ' (to be looked at again)' : '（不合的须核对）') : ''} <code>${escape(id)}</code></p>`;

  const stateRows = lifecycle.states.map((/** @type {any} */ { id, measure, title, counts, ends, assumption }) => ({
    id: `state-${id}`,
    cells: [
      `<strong>${escape(title[language])}</strong>${code(id)}${assumption ? `<p>${escape(assumption[language])}</p>` : ''}`,
      escape(measures.get(measure)?.title[language]),
      ends ? '—' : counts ? (isEnglish ? 'yes' : '计入') : isEnglish ? 'no' : '不计入',
      ends ? (isEnglish ? 'yes' : '是') : '',
    ],
  }));
  /** @param {any} transition */
  const row = ({ id, event, title, from, to, back, source, guards = [], deadline, assumption }) => ({
    id: `step-${id}`,
    cells: [
      `<strong>${escape(title[language])}</strong>${code(id)}${assumption ? `<p>${escape(assumption[language])}</p>` : ''}`,
      from.map((/** @type {string} */ state) => escape(stateTitle(state))).join('<br>'),
      escape(to === undefined ? (isEnglish ? '(stays)' : '（不变）') : stateTitle(to)) +
        (back ? (isEnglish ? ', or back to the state before' : '，或者回到前一阶段') : ''),
      document(events.get(event).document),
      guards.map(guardText).join('') + (deadline ? deadlineText(deadline) : ''),
      sources(source, language, register),
    ],
  });
  const heads = isEnglish
    ? ['Step', 'From', 'To', 'Document', 'Guards and last day', 'Source']
    : ['步骤', '由', '到', '文书', '条件和期限', '出处'];
  const parts = lifecycle.measures.map((/** @type {any} */ measure) => {
    const own = lifecycle.transitions.filter(
      (/** @type {any} */ { to, from }) => states.get(to ?? from[0])?.measure === measure.id,
    );
    return `### ${escape(measure.title[language])} {#${measure.id}}\n\n${table(heads, own.map(row), 'lifecycle')}`;
  });
  const eventRows = lifecycle.events.map((/** @type {any} */ { id, document: slug, impossible }) => ({
    id: `lifecycle-${id}`,
    cells: [
      `<code>lifecycle-${escape(id)}</code>`,
      escape(impossible.message[language]),
      sources(impossible.source, language, register),
      document(slug),
    ],
  }));
  const guards = new Map(
    lifecycle.transitions.flatMap((/** @type {any} */ { guards: own = [] }) =>
      own.map((/** @type {any} */ guard) => [guard.id, guard]),
    ),
  );
  const guardRows = [...guards.values()].map(({ id, message, source, level }) => ({
    id,
    cells: [
      `<code>${escape(id)}</code>${level === 'warning' ? `<br>${isEnglish ? 'warning' : '提醒'}` : ''}`,
      escape(message[language]),
      sources(source, language, register),
    ],
  }));
  return `---
aside: false
---

# ${isEnglish ? 'Stages of the measures' : '措施的阶段'}

${isEnglish ? 'What the standard knows of the way of one person through the measures: which stages there are, which document leads from one to the next, what has to hold, and by when. Made from the data;' : '标准所知道的一个人经过各项措施的路：有哪些阶段，哪一种文书使它从一个阶段到另一个，应当具备什么，最迟哪一天。由数据生成，'}${isEnglish ? ' how it is read and used: ' : '用法见'}[${isEnglish ? 'the format' : '格式'}](../reference/lifecycle.md)${isEnglish ? '.' : '。'}

## ${isEnglish ? 'Stages' : '阶段'} {#states}

${table(isEnglish ? ['Stage', 'Measure', 'Days count', 'Ends the measure'] : ['阶段', '措施', '期限', '措施到此结束'], stateRows)}

## ${isEnglish ? 'Steps' : '步骤'} {#steps}

${parts.join('\n\n')}

## ${isEnglish ? 'What cannot be: codes' : '不能发生的：代码'} {#codes}

${isEnglish ? 'An event that cannot follow from the present stage is refused under its code:' : '不能由现在的阶段发生的，不予计入，并以这些代码说明：'}

${table(isEnglish ? ['Code', 'Message', 'Source', 'Document'] : ['代码', '提示', '出处', '文书'], eventRows)}

${isEnglish ? 'A guard that does not hold. A decision against an error is refused; what has happened as a fact is told and still counts:' : '条件不具备的。违反“错误”的决定不予计入；已经发生的事实照样计入，并作说明：'}

${table(isEnglish ? ['Code', 'Message', 'Source'] : ['代码', '提示', '出处'], guardRows)}

${isEnglish ? 'What cannot be read:' : '读不出来的：'}

${table(
  isEnglish ? ['Code', 'Message', 'Cause', 'What to do'] : ['代码', '提示', '原因', '怎么办'],
  LIFECYCLE_ISSUE_CODES.map(({ code: id, message, cause, fix }) => ({
    id,
    cells: [`<code>${escape(id)}</code>`, escape(message[language]), escape(cause[language]), escape(fix[language])],
  })),
)}
`;
};
