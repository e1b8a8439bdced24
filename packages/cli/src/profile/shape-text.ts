import type { Language } from '@guitu/core';
import { UsageError } from '../usage-error.js';
import { PROFILE_WORDS } from './profile-words.js';
import type { ShapeFault } from './shape.js';

/** That a file is not written as a profile is, and at which places. */
export function shapeText(name: string, faults: readonly ShapeFault[], language: Language): string {
  const lines = faults.map(({ path, keyword, asked }) =>
    `  ${path === '' ? '/' : path} [${keyword}] ${asked}`.trimEnd(),
  );
  return [PROFILE_WORDS[language].shape(name, faults.length), ...lines].join('\n');
}

/** The same for a command that needs a profile to do anything. */
export function shapeRefusal(name: string, faults: readonly ShapeFault[], language: Language): UsageError {
  return new UsageError(shapeText(name, faults, language));
}
