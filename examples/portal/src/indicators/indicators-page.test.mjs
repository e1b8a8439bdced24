import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleStations } from '../seed/example-stations.mjs';
import { generateDocuments } from '../seed/generate.mjs';
import { portalWith } from '../test-support/portal-with.mjs';

const YEAR = 'from=2024-01-01&to=2024-12-31';

/** @type {Awaited<ReturnType<typeof portalWith>>} */
let portal;
beforeAll(async () => {
  const documents = (await generateDocuments()).map(({ value }) => value);
  portal = await portalWith(documents, '2025-03-02T01:00:00Z');
}, 60_000);
afterAll(() => portal.close());

/** @param {string} query */
const askPortal = async (query) => {
  const { statusCode, body } = await portal.get(`/indicators?${query}`);
  return { statusCode, body, words: body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ') };
};

/** The documents stay as they are, so that each question is asked once. @type {Map<string, ReturnType<typeof askPortal>>} */
const asked = new Map();

/** @param {string} query */
const ask = (query) => {
  const answer = asked.get(query) ?? askPortal(query);
  asked.set(query, answer);
  return answer;
};

describe('the indicators of a period', () => {
  it('stand with numerator, denominator, value and arithmetic', async () => {
    const { words } = await ask(YEAR);
    expect(words).toMatch(/执行率 ([\d.]+%) (\d+) .*(\d+) .*\2 ÷ \d+ = \1/);
  });

  it('link every document that was counted to the document itself', async () => {
    const { body } = await ask(YEAR);
    const [, id = ''] = /class="evidence"[\s\S]*?<a href="\/documents\/([0-9a-f-]{36})"/.exec(body) ?? [];
    expect((await portal.get(`/documents/${id}`)).statusCode).toBe(200);
  });

  it('name nobody', async () => {
    const { words } = await ask(YEAR);
    expect(words).not.toMatch(/某青|某[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]|519999\d{12}/);
  });

  it('are drawn as well: a title and a description for the picture, a label and a figure for each bar', async () => {
    const { body } = await ask(YEAR);
    expect(body).toContain('role="img" aria-labelledby="chart chart-description"');
    const figures = [...body.matchAll(/class="bar-value"[^>]*>\s*([\d.]+%|没有值)/g)].map(([, figure]) => figure);
    const bars = [...body.matchAll(/class="track /g)];
    expect(figures.length).toBe(bars.length);
    for (const figure of figures) expect(body).toContain(`>${figure}<`.replace('>没有值<', '没有值'));
    expect(body).not.toMatch(/<svg[^>]*style=|<script(?! type="application\/json")/);
  });

  it.each([
    ['no period', ''],
    ['an end before the beginning', 'from=2024-12-31&to=2024-01-01'],
    ['a day that is none', 'from=2024-02-30&to=2024-12-31'],
    ['half a period', 'from=2024-02-01'],
  ])('are those of the last whole year for %s', async (_name, query) => {
    const { statusCode, body, words } = await ask(query);
    expect(statusCode).toBe(200);
    expect(body).toContain('name="from" value="2024-01-01"');
    expect(words.includes('所填的期间不成立')).toBe(query !== '');
  });

  it('are those of one place where it is chosen, and never more than those of all', async () => {
    const all = await ask(YEAR);
    const place = '示例县青石镇人民政府';
    expect(all.body).toContain(`<option value="${place}"`);
    const own = await ask(`${YEAR}&place=${encodeURIComponent(place)}`);
    const people = (/** @type {string} */ words) => Number(/涉及 (\d+) 人/.exec(words)?.[1]);
    expect(people(own.words)).toBeGreaterThan(0);
    expect(people(own.words)).toBeLessThan(people(all.words));
    expect(people((await ask(`${YEAR}&place=nowhere`)).words)).toBe(people(all.words));
  });

  it('have a staffing gap only by a rule that was chosen', async () => {
    const year = 'from=2025-01-01&to=2025-12-31';
    expect((await ask(year)).words).not.toMatch(/人员缺口 \d/);
    expect((await ask(`${year}&staffing=staffing-hangzhou-2013`)).words).toMatch(/人员缺口 \d/);
  });

  it('give no evidence and no small number for publication', async () => {
    const { body, words } = await ask(`${YEAR}&publish=yes`);
    expect(body).not.toContain('class="evidence"');
    expect(words).not.toContain('保密提示');
    const counts = [...body.matchAll(/class="figure-of">(\d+|—)/g)].map(([, count]) => count);
    expect(counts.length).toBeGreaterThan(10);
    expect(counts.filter((count) => count !== '—' && Number(count) >= 1 && Number(count) < 5)).toEqual([]);
  });

  it('speak English, in a page that says so while what stands around is Chinese', async () => {
    const { body, words } = await ask(`${YEAR}&lang=en`);
    expect(body).toMatch(/<html lang="en">[^]*<title>Indicators - /);
    expect(body).toContain('<header class="masthead" lang="zh-CN">');
    expect(words).toContain('Numerators, denominators and values');
  });
});

it('are those that were counted by hand for the example station', async () => {
  const station = new URL('../../../stations/qingshi-township/', import.meta.url);
  const expected = JSON.parse(readFileSync(new URL('expected-indicators.json', station), 'utf8'));
  const { from, to, staffing, people, indicators } = expected;
  const alone = await portalWith(exampleStations(), '2025-03-02T01:00:00Z');
  const { body } = await alone.get(`/indicators?from=${from}&to=${to}&staffing=${staffing}`);
  await alone.close();
  expect(body).toContain(`涉及 ${people} 人`);
  for (const { arithmetic } of indicators) if (arithmetic) expect(body).toContain(arithmetic);
}, 30_000);

describe('totals that are stated', () => {
  it('are told line by line where they do not agree with the files', async () => {
    const { words } = await ask(YEAR);
    expect(words).toMatch(/\d+ 行不一致 .* 文书所填 按案卷计 相差 .*期末社区戒毒中的人/);
  });

  it('are none in a period without reports', async () => {
    expect((await ask('from=2010-01-01&to=2010-12-31')).words).toContain('期间内没有写明合计的报表、台账');
  });
});
