import { expect, test } from 'vitest';
import { checkLifecycle } from '../../packages/core/src/lifecycle/check-lifecycle.ts';
import { LIFECYCLE_ISSUE_CODES } from '../../packages/core/src/lifecycle/lifecycle-issue-codes.ts';
import { loadDocument } from '../../packages/core/src/validate/load-document.ts';
import { readStandard } from './read-standard.mjs';

const { lifecycle, documents } = readStandard();

/** The fields of every document, by slug. */
const roots = Object.fromEntries(
  await Promise.all(documents.map(async ({ slug }) => [slug, (await loadDocument(slug)).definition.root])),
);

test('the lifecycle reads fields that exist, and every state can be reached and left', () => {
  expect(checkLifecycle(lifecycle, roots)).toEqual([]);
});

test('no event or guard takes a code that every case has', () => {
  const codes = LIFECYCLE_ISSUE_CODES.map(({ code }) => code);
  const own = [
    ...lifecycle.events.map((/** @type {any} */ { id }) => `lifecycle-${id}`),
    ...lifecycle.transitions.flatMap((/** @type {any} */ { guards = [] }) =>
      guards.map((/** @type {any} */ { id }) => id),
    ),
  ];
  expect(own.filter((code) => codes.includes(code))).toEqual([]);
});
