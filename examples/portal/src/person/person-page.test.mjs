import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleCases } from '../seed/example-cases.mjs';
import { portalWith } from '../test-support/portal-with.mjs';

const load = createRequire(import.meta.url);
const WARNED = 'P-519999-1001';
const RELEASED = 'P-519999-1002';

/** The full example of a kind for a person of its own. @param {string} slug @param {string} personId */
const aloneFor = (slug, personId) => {
  const value = structuredClone(load(`@guitu/schemas/documents/${slug}/examples/full.json`));
  value.header.id = randomUUID();
  value.subject.personId = personId;
  return value;
};

/** @type {Awaited<ReturnType<typeof portalWith>>} */
let portal;
beforeAll(async () => {
  // Ordered and discharged, and never reported.
  const impossible = ['community-detox-decision', 'community-detox-discharge-notice'];
  const documents = [...exampleCases(), ...impossible.map((slug) => aloneFor(slug, 'P-519999-7001'))];
  // In China it is the first of October already.
  portal = await portalWith(documents, '2024-09-30T17:00:00Z');
}, 60_000);
afterAll(() => portal.close());

/** The words of a page, its markup taken away. @param {string} personId @param {string} [query] @param {string} [role] */
const wordsOf = async (personId, query = '', role = 'clerk') =>
  words((await portal.get(`${await portal.personAddress(personId)}${query}`, role)).body);

/** @param {string} body */
const words = (body) =>
  body
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('the present state', () => {
  it('stands with its day, its document, the article and the sum of the term', async () => {
    const page = await wordsOf(WARNED);
    expect(page).toContain('社区戒毒（执行中） 自 2024-03-15 起');
    expect(page).toMatch(/依据： 报到登记表 示社戒报〔2024〕11号 《戒毒条例》第十四条/);
    expect(page).toMatch(/2024-03-15 至 2027-03-14 已执行 200 天 剩余 895 天/);
    expect(page).toMatch(/2024-03-15 \+ 3 y = 2027-03-15/);
  });

  it.each([
    ['2024-03-04', '没有措施的文书'],
    ['2024-03-14', '社区戒毒（待报到） 自 2024-03-05 起'],
    ['2024-03-15', '社区戒毒（执行中） 自 2024-03-15 起'],
  ])('is that of %s', async (day, stage) => {
    expect(await wordsOf(WARNED, `?asOf=${day}`)).toContain(stage);
  });

  it('is that of today in China where no day is asked for, or one that is none', async () => {
    const { body } = await portal.get(await portal.personAddress(WARNED));
    expect(body).toContain('name="asOf" value="2024-10-01"');
    const other = await wordsOf(WARNED, '?asOf=2024-02-30');
    expect(other).toContain('查看日期不是真实的日期');
    expect(other).toContain('已执行 200 天');
  });

  it('is an opinion with the right to object, in both languages', async () => {
    expect(await wordsOf(WARNED)).toMatch(/意见，可以提出异议 本结果是供有权机关工作人员参考的意见/);
    const english = await wordsOf(WARNED, '?lang=en');
    expect(english).toContain('An opinion, with the right to object');
    expect(english).toContain('Reporting registration 示社戒报〔2024〕11号');
  });

  it('shows an impossible sequence as such, with its article', async () => {
    expect(await wordsOf('P-519999-7001', '?asOf=2026-01-01')).toMatch(
      /文书之间的问题 不能成立 ：.{0,99}《戒毒条例》第十四条/,
    );
  });
});

describe('what is due', () => {
  it('says of frequencies that they are not checked until a schedule is chosen', async () => {
    const without = await wordsOf(WARNED);
    expect(without).toContain('没有选用频次安排');
    expect(without).not.toContain('尿检 第 7 次');
    const chosen = await wordsOf(WARNED, '?schedule=xianyou-2012');
    expect(chosen).not.toContain('没有选用频次安排');
    expect(chosen).toMatch(/2024-09-15 至 2024-10-14 尿检 第 7 次 .*2024-03-15 \+ 7 mo - 1 d = 2024-10-14/);
  });

  it('gives day, rule, article, who has to, arithmetic and the document that would do it', async () => {
    const address = await portal.personAddress(WARNED);
    const { body } = await portal.get(`${address}?asOf=2024-03-10`);
    expect(words(body)).toMatch(
      /2024-03-05 至 2024-03-20 到执行地报到（社区戒毒） 责令社区戒毒决定书 示公禁毒〔2024〕11号 本人 《戒毒条例》第十四条 收到决定书 2024-03-05 \+ 15 d = 2024-03-20 填写 报到登记表/,
    );
    expect(body).toContain(`/documents/new/reporting-registration?person=${address.split('/')[2]}`);
  });

  it('starts a document with the person filled in', async () => {
    const address = await portal.personAddress(WARNED);
    const { body } = await portal.get(`/documents/new/reporting-registration?person=${address.split('/')[2]}`);
    expect(body).toContain(`"personId":"${WARNED}"`);
  });

  it('offers a reviewer no document to fill in', async () => {
    const { body } = await portal.get(`${await portal.personAddress(WARNED)}?asOf=2024-03-10`, 'reviewer');
    expect(body).not.toContain('/documents/new/');
    expect(words(body)).toContain('报到登记表');
  });

  it('tells what an office has missed apart from what the person has', async () => {
    const decision = structuredClone(
      exampleCases().find(
        ({ header, subject }) => header.document === 'compulsory-isolation-decision' && subject.personId === RELEASED,
      ),
    );
    decision.header.id = randomUUID();
    decision.subject.personId = 'P-519999-7002';
    decision.service = [];
    await portal.keep(decision);
    const page = await wordsOf('P-519999-7002');
    expect(page).toMatch(/应由机关、机构办理 没有办理或者没有归档，是机关、机构的事项，不是本人的过错/);
    expect(page).not.toContain('应由本人办理');
  });

  it('rests on no draft, and says so', async () => {
    const report = aloneFor('reporting-registration', 'P-519999-7003');
    await portal.keep({ ...report, header: { ...report.header, status: 'draft' } }, 'draft');
    const page = await wordsOf('P-519999-7003', '?asOf=2030-01-01');
    expect(page).toContain('另有 1 份文书是草稿');
    expect(page).toContain('未用作依据');
    expect(page).toContain('没有措施的文书');
  });

  it('is a calendar to download that names neither the person nor the task', async () => {
    const { headers, body } = await portal.get(`${await portal.personAddress(WARNED)}/due.ics?schedule=xianyou-2012`);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(headers['content-disposition']).toBe('attachment; filename="due.ics"');
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(body).toContain('DTSTART;VALUE=DATE:20241014\r\nDTEND;VALUE=DATE:20241015\r\n');
    expect(body).not.toMatch(/某壬|尿检|P-519999/);
    for (const line of body.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});

describe('counters, steps and what happened', () => {
  it('count with the limit, the evidence and what would trip next', async () => {
    expect(await wordsOf(WARNED)).toMatch(
      /逃避或者拒绝检测 1 \/ 3 1 1 次，3 次以上为严重违反 再有 2 次达到界限 计入的文书 2024-07-10 违反协议情况记录表 示社戒违〔2024〕4号/,
    );
  });

  it('name each step with its guards, in words and not by a mark alone', async () => {
    const page = await wordsOf(WARNED);
    expect(page).toMatch(/期满解除 条件不具备 .*✗ 期限届满（不具备）/);
    expect(page).toMatch(/变更执行地 待核 .*？?户籍所在地或者现居住地变更，到另一执行地（文书没有说明）/);
  });

  it('tell documents in order, each with what it changed, and fold what came later', async () => {
    const page = await wordsOf(WARNED, '?asOf=2024-03-31');
    expect(page).toMatch(
      /2024-03-04 吸毒现场检测报告书.*2024-03-05 责令社区戒毒决定书 示公禁毒〔2024〕11号.*责令社区戒毒 → 社区戒毒（待报到）.*2024-03-15 报到登记表/,
    );
    expect(page).toContain('这一天之后的文书 12 份');
  });

  it('show a person without any document of a measure calmly', async () => {
    await portal.keep(aloneFor('conversation-record', 'P-519999-7004'));
    const page = await wordsOf('P-519999-7004');
    expect(page).toContain('没有措施的文书');
    expect(page).toContain('没有社区戒毒、社区康复的措施，不累计');
  });

  it('are not found for nobody, and no fault was met', async () => {
    expect((await portal.get(`/people/${randomUUID()}`)).statusCode).toBe(404);
    expect((await portal.get(`/people/${randomUUID()}/due.ics`)).statusCode).toBe(404);
    expect(portal.reports).toEqual([]);
  });
});
