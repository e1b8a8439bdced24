import assert from 'node:assert/strict';
import { focused, press, tabTo, typeInto } from '../e2e/keyboard.mjs';

/** @typedef {import('playwright').Page} Page */
/** @typedef {import('../e2e/checks.mjs').Check} Check */

/** The place of a field, in or below the element. @param {Page} page @param {string} name */
const field = (page, name) => page.locator(`guitu-form [data-field="/${name}"]`);

/** What the page says that it has got. @param {Page} page */
const received = (page) => page.locator('#received').innerText();

/** The button of the page has an id; that of the element is the last thing in it. @param {Page} page @param {string} save */
const presses = (page, save) =>
  save === '提交' ? page.getByRole('button', { name: save }).press('Enter') : press(page, save);

/** A person registers a report by keyboard: errs, is told, mends it and saves. @param {Page} page @param {Check} check @param {string} name of the example @param {string} save the end of the id of its button @param {(() => Promise<void>) | undefined} [onceRefused] what the person does once errors show */
export async function registers(page, check, name, save, onceRefused) {
  await check(`${name}: a person fills in four fields and is told of an error at its field`, async () => {
    await field(page, 'decisionNumber').waitFor({ timeout: 30_000 });
    // Back from below: a summary of errors above has links to the same fields.
    await tabTo(page, '/reportDueOn');
    await tabTo(page, '/decisionNumber', 'Shift+Tab');
    await typeInto(page, '/decisionNumber', '示公禁毒〔2025〕1号');
    await typeInto(page, '/decisionReceivedOn', '2025-3-1');
    await typeInto(page, '/reportDueOn', '2025年3月16日');
    await typeInto(page, '/reportedOn', '2025-02-20');
    await presses(page, save);
    await field(page, 'reportedOn').getByText('实际报到日期不应早于收到决定书日期').waitFor({ timeout: 10_000 });
    assert.equal(await received(page), '');
  });
  await onceRefused?.();
  await check(`${name}: nothing typed is lost, and the page gets the value once it is right`, async () => {
    await tabTo(page, '/decisionReceivedOn', 'Shift+Tab');
    assert.equal(await field(page, 'decisionReceivedOn').locator('input').first().inputValue(), '2025-03-01');
    await typeInto(page, '/reportedOn', '2025-03-10');
    await presses(page, save);
    await page.locator('#received', { hasText: '2025-03-10' }).waitFor({ timeout: 10_000 });
    assert.match(await received(page), /某甲/);
  });
}

/** The server refuses an order, which shows at its field. @param {Page} page @param {Check} check @param {string} name @param {string} save */
export async function isRefused(page, check, name, save) {
  await check(`${name}: what the server refuses stands at its field`, async () => {
    await field(page, 'decisionNumber').waitFor({ timeout: 30_000 });
    await typeInto(page, '/decisionNumber', '示公禁毒〔2025〕999号');
    await typeInto(page, '/reportedOn', '2025-03-10');
    await presses(page, save);
    await field(page, 'decisionNumber').getByText('这份决定书不是给此人的').waitFor({ timeout: 10_000 });
    assert.equal(await received(page), '');
  });
}

/** The elements beside the form: the review says what is filled in, an error leads to its field. @param {Page} page @param {Check} check @param {string} name */
export async function looksThrough(page, check, name) {
  await check(`${name}: the errors and the review stand where the page wants them`, async () => {
    assert.equal(await page.locator('guitu-form [part~="error-summary"]').isVisible(), false);
    await page.getByRole('button', { name: '核对' }).press('Enter');
    await page.locator('guitu-review').getByText('示公禁毒〔2025〕1号').waitFor({ timeout: 10_000 });
    await page.locator('guitu-error-summary a', { hasText: '实际报到日期' }).press('Enter');
    assert.match(await focused(page), /-reportedOn$/);
  });
}
