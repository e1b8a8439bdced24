import { escape, markdown, sources, table } from './html.mjs';
import { documentTitle } from './known-documents.mjs';
import { periodText, windowText } from './obligations-page.mjs';
import { asked, pointedAt, wordsOf } from './profile-operations.mjs';

/** @typedef {import('./words.mjs').Language} Language */
/** @typedef {import('@guitu/core/profile').Profile} Profile */
/** @typedef {import('./read-standard.mjs').Standard} Standard */

/** What places do to each document, and what they choose, beside each other. @param {Standard} standard @param {Language} language */
export const comparisonPage = (standard, language) => {
  const isEnglish = language === 'en';
  const { profiles } = standard;
  const slugs = [...new Set(profiles.flatMap(({ documents = {} }) => Object.keys(documents)))].sort();
  return `---
aside: false
---

# ${isEnglish ? 'Places compared' : '各地对照'}

${
  isEnglish
    ? 'What places do to the same document and choose for the same parameter, beside each other. A city or county has what its province says as well, which is marked. An empty cell is as in the national standard. The same for any two, own profiles too: `guitu profile diff 431200 350322`.'
    : '各地对同一种文书、同一个参数的写法，并排列出。市、县也有省的要求，并已注明。空格与国家标准相同。任何两份（包括自己的）可以用 `guitu profile diff 431200 350322` 比较。'
}

## ${isEnglish ? 'Parameters' : '参数'} {#parameters}

${parameterTable(standard, language)}

## ${isEnglish ? 'Documents' : '文书'} {#documents}

${slugs.map((slug) => documentTable(slug, standard, language)).join('\n\n')}
`;
};

/** A profile with those it stands on, the one on the national standard first. @param {Profile} profile @param {Profile[]} all @returns {Profile[]} */
const chainOf = (profile, all) => {
  const parent = all.find(({ id }) => id === profile.parent);
  return parent === undefined ? [profile] : [...chainOf(parent, all), profile];
};

/** One column for each place that does something to the document itself. @param {string} slug @param {Standard} standard @param {Language} language */
const documentTable = (slug, { profiles, documents, codelists, register }, language) => {
  const isEnglish = language === 'en';
  const places = profiles.filter((profile) => profile.documents?.[slug] !== undefined);
  const words = wordsOf(
    documents.find((each) => each.slug === slug),
    codelists,
    language,
  );
  /** @type {Map<string, string[][]>} */
  const rows = new Map();
  places.forEach((place, column) => {
    for (const profile of chainOf(place, profiles)) {
      for (const operation of profile.documents?.[slug]?.operations ?? []) {
        const at = pointedAt(operation);
        const cells = rows.get(at) ?? places.map(() => []);
        const from = profile === place ? '' : `<br>${isEnglish ? 'by' : '按'} ${escape(profile.title[language])}`;
        cells[column]?.push(
          `<p>${asked(operation, words, language)}${from}</p>${sources(operation.source, language, register)}`,
        );
        rows.set(at, cells);
      }
    }
  });
  return `### ${markdown(documentTitle(slug, language))} {#${slug}}\n\n${table(
    [isEnglish ? 'Field' : '项目', ...places.map(({ title }) => title[language])],
    [...rows].map(([at, cells]) => [words.fieldName(at), ...cells.map((cell) => cell.join(''))]),
  )}`;
};

/** Each parameter with the places that say something of it, one under the other. @param {Standard} standard @param {Language} language */
const parameterTable = (standard, language) => {
  const { profiles, register } = standard;
  const isEnglish = language === 'en';
  const lines = profiles.flatMap((profile) =>
    parametersOf(profile, standard, language).map((line) => ({ ...line, place: profile })),
  );
  const names = [...new Set(lines.map(({ parameter }) => parameter))];
  return table(
    isEnglish ? ['Parameter', 'Place', 'Value', 'Source'] : ['参数', '地方', '内容', '依据'],
    names.flatMap((name) =>
      lines
        .filter(({ parameter }) => parameter === name)
        .map(({ parameter, place, value, source }, index) => [
          index === 0 ? parameter : '',
          `<a href="./${place.id}.html">${escape(place.title[language])}</a>`,
          value,
          sources(source, language, register),
        ]),
    ),
  );
};

/** What a place chooses, names and maps, by parameter. @param {Profile} profile @param {Standard} standard @param {Language} language */
const parametersOf = ({ choices = {}, names = {}, codelists = {} }, { schedules, rubrics }, language) => {
  const isEnglish = language === 'en';
  /** @type {{ parameter: string, value: string, source: any }[]} */
  const lines = [];
  const schedule = schedules.find(({ id }) => id === choices.schedule);
  for (const { title, periods } of schedule?.tasks ?? []) {
    const value = periods.map((/** @type {any} */ period) => escape(periodText(period, isEnglish))).join('<br>');
    lines.push({
      parameter: `${isEnglish ? 'How often: ' : '频次：'}${escape(title[language])}`,
      value,
      source: schedule.source,
    });
  }
  for (const { title, arises } of schedule?.deadlines ?? []) {
    const windows = arises.map((/** @type {any} */ { window }) => escape(windowText(window, isEnglish, language)));
    const value = [...new Set(windows)].join('<br>');
    lines.push({
      parameter: `${isEnglish ? 'Deadline: ' : '期限：'}${escape(title[language])}`,
      value,
      source: schedule.source,
    });
  }
  for (const name of Object.keys(choices.rubrics ?? {})) {
    const found = rubrics.find(({ rubric }) => rubric.id === name);
    const value = `<a href="../registers/rubrics.html">${escape(found?.rubric.title[language] ?? name)}</a>`;
    lines.push({ parameter: isEnglish ? 'Rubric' : '评分表', value, source: choices.source });
  }
  for (const [name, chosen] of Object.entries(choices.lifecycle ?? {}))
    lines.push({ parameter: `<code>${escape(name)}</code>`, value: escape(String(chosen)), source: choices.source });
  for (const [slug, name] of Object.entries(names.documents ?? {}))
    lines.push({
      parameter: `${isEnglish ? 'Name of ' : '名称：'}${escape(documentTitle(slug, language))}`,
      value: escape(name[language]),
      source: names.source,
    });
  for (const [list, { labels = {}, map = [], source }] of Object.entries(codelists)) {
    const called = Object.entries(labels).map(
      ([code, label]) => `<code>${escape(code)}</code> ${escape(label[language])}`,
    );
    const mapped = map.map(
      ({ local, title, code }) => `${escape(local)} ${escape(title[language])} → <code>${escape(code)}</code>`,
    );
    const parameter = `${isEnglish ? 'Codes of ' : '代码表：'}<a href="../codelists/${list}.html"><code>${escape(list)}</code></a>`;
    lines.push({ parameter, value: [...called, ...mapped].join('<br>'), source });
  }
  return lines;
};
