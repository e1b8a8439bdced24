import { expect, test } from 'vitest';
import { formats } from './form-check.js';

test.each<[keyof typeof formats, string, boolean]>([
  ['date', '2024-02-29', true],
  ['date', '2025-02-29', false],
  ['date-time', '2025-01-15T10:00:00+08:00', true],
  ['date-time', '2025-01-15T10:00:00.123456789Z', true],
  ['date-time', '2025-01-15T10:00:00.1234567890Z', false],
  ['date-time', '2025-01-15t10:00:00Z', false],
  ['date-time', '2025-01-15T10:00:00z', false],
  ['date-time', '2025-02-29T10:00:00Z', false],
  ['uuid', '0f8fad5b-d9cb-469f-a165-70867728950e', true],
  ['uuid', '0f8fad5b-d9cb-469f-a165-70867728950', false],
])('as %s, %s is %s', (format, text, expected) => {
  expect(formats[format](text)).toBe(expected);
});
