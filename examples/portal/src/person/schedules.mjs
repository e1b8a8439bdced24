import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findSchedule } from '@guitu/core/due';

const folder = join(dirname(createRequire(import.meta.url).resolve('@guitu/schemas/lifecycle.json')), 'schedules');

/** The schedules of the installed standard. None of them holds until somebody chooses it. */
export const SCHEDULES = readdirSync(folder)
  .sort()
  .map((file) => findSchedule(file.replace(/\.json$/, '')));

/** @param {string} name */
export const scheduleNamed = (name) => SCHEDULES.find(({ id }) => id === name);
