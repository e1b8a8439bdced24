import { expect, test } from 'vitest';
import * as elements from './index.js';

test('the public names of elements are these', () => {
  expect(Object.keys(elements).sort()).toEqual([
    'DocumentElement',
    'GuituDiff',
    'GuituDraftStatus',
    'GuituDue',
    'GuituForm',
    'GuituLedger',
    'GuituScore',
    'GuituTimeline',
    'defineElement',
  ]);
});
