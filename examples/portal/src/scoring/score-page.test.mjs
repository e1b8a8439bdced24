import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portalWith } from '../test-support/portal-with.mjs';

const load = createRequire(import.meta.url);

/** @type {Awaited<ReturnType<typeof portalWith>>} */
let portal;
beforeAll(async () => {
  portal = await portalWith([], '2026-03-02T01:00:00Z');
}, 30_000);
afterAll(() => portal.close());

/** Stores an example, changed, and gives the words of its score sheet. @param {string} slug @param {string} example @param {{ change?: (value: any) => void, query?: string }} [options] */
const sheetOf = async (slug, example, { change = () => undefined, query = '' } = {}) => {
  const value = structuredClone(load(`@guitu/schemas/documents/${slug}/examples/${example}.json`));
  value.header.id = randomUUID();
  change(value);
  const id = await portal.keep(value);
  const { statusCode, body } = await portal.get(`/documents/${id}/score${query}`);
  return { id, statusCode, body, words: body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ') };
};

describe('the score sheet of a station', () => {
  it('has every signed line with its arithmetic and source, and they add up', async () => {
    const { body, words } = await sheetOf('station-scorecard', 'county-2014');
    const cells = [...body.matchAll(/class="number" data-label="得分">\s*(-?[\d.]+)/g)].map(([, points]) =>
      Number(points),
    );
    const total = cells.pop();
    expect(cells.length).toBeGreaterThan(5);
    expect(cells.reduce((sum, points) => sum + points, 0)).toBeCloseTo(Number(total), 5);
    expect(words).toMatch(/宣传画500张、宣传资料5000份 .*× 0\.05/);
    expect(words).toContain('《某县2014年禁毒工作考核表》');
  });

  it('is no opinion about a person', async () => {
    const { words } = await sheetOf('station-scorecard', 'county-2014');
    expect(words).not.toContain('可以提出异议');
  });

  it('shows a total that the document states and that does not come out', async () => {
    const right = await sheetOf('station-scorecard', 'county-2014');
    expect(right.words).toMatch(/总分 [\d.]+ [\d.]+ 一致/);
    const wrong = await sheetOf('station-scorecard', 'county-2014', { change: (value) => (value.total = 9999) });
    expect(wrong.words).toMatch(/总分 99\.99 [\d.]+ 不一致/);
  });

  it('names for each fact the field that it was read from', async () => {
    const { id, body, words } = await sheetOf('station-scorecard', 'county-2014');
    expect(words).toMatch(/采用的事实 .*宣传画.* › .*数量/);
    expect(body).toContain(`<a href="/documents/${id}">`);
  });
});

describe('the score sheet of a person', () => {
  it('is an opinion with the right to object, in both languages', async () => {
    const { words, body } = await sheetOf('physiological-detox-assessment', 'full');
    expect(words).toContain('意见，可以提出异议');
    expect(body).toContain('《戒毒条例》第七条');
    const english = await sheetOf('physiological-detox-assessment', 'full', { query: '?lang=en' });
    expect(english.words).toContain('An opinion, with the right to object');
    expect([body, english.body].map((one) => /<html lang="([^"]*)"/.exec(one)?.[1])).toEqual(['zh-CN', 'en']);
  });

  it('says which facts are missing, and gives no grade without them', async () => {
    const { words } = await sheetOf('physiological-detox-assessment', 'full', {
      change: (value) => delete value.drugTestNegative,
    });
    expect(words).toMatch(/资料不全，尚未完成评分 缺少的事实 ：/);
    expect(words).toContain('没有填写');
  });

  it('of a table that only decides has an outcome and no points', async () => {
    const { words, statusCode } = await sheetOf('comprehensive-diagnostic-assessment', 'full');
    expect(statusCode).toBe(200);
    expect(words).toContain('结论');
    expect(words).not.toContain('满分');
  });
});

it.each([
  ['of a kind that no rubric reads', 'community-detox-agreement', 'full'],
  ['that names a sheet of its place', 'township-annual-appraisal', 'full'],
])('a document %s has none, and says so', async (_name, slug, example) => {
  const { statusCode, words } = await sheetOf(slug, example);
  expect(statusCode).toBe(404);
  expect(words).toContain('这份文书没有评分表');
});
