import { expect, test } from 'vitest';
import * as elements from './index.js';

test('the public names of elements are these', () => {
  expect(Object.keys(elements).sort()).toEqual([
    'DocumentElement',
    'GuituAttachment',
    'GuituDiff',
    'GuituDraftStatus',
    'GuituDue',
    'GuituErrorSummary',
    'GuituField',
    'GuituForm',
    'GuituLedger',
    'GuituPrint',
    'GuituReview',
    'GuituScore',
    'GuituSection',
    'GuituSignature',
    'GuituSteps',
    'GuituTimeline',
    'defineAll',
    'defineElement',
  ]);
});
