import { URLSearchParams } from 'node:url';
import { isDate } from '@guitu/core';
import { chinaTime } from '../documents/blank.mjs';
import { languageIn } from '../language.mjs';
import { scheduleNamed } from '../person/schedules.mjs';
import { textOf } from '../routes/answer.mjs';
import { RUBRICS } from '../scoring/rubrics.mjs';

/** Published numbers below this are withheld: behind a small one a person can be made out. */
export const SMALLEST_PUBLISHED = 5;

/** The rubrics that say how many people a station needs. */
export const STAFFING = RUBRICS.filter(({ binding }) => binding.document === 'staffing-plan');

/**
 * How indicators are asked for.
 * @typedef {object} IndicatorQuestion
 * @property {string} from first day, `YYYY-MM-DD`
 * @property {string} to last day
 * @property {boolean} isPeriod whether what was asked for is one; without one the last whole year is taken
 * @property {string} place name of the office whose people and papers count; empty for all
 * @property {import('@guitu/core/due').Schedule | undefined} schedule
 * @property {import('@guitu/core/score').LoadedRubric | undefined} staffing
 * @property {boolean} isForPublication
 * @property {import('@guitu/core').Language} language
 */

/** Reads the question from an address. @param {unknown} query @param {Date} at now @returns {IndicatorQuestion} */
export const indicatorQuestionIn = (query, at) => {
  const [from, to] = [textOf(query, 'from'), textOf(query, 'to')];
  const isAsked = from !== '' || to !== '';
  const isPeriod = !isAsked || (isDate(from) && isDate(to) && from <= to);
  const [, lastYear] = periodsBefore(at);
  const staffing = textOf(query, 'staffing');
  return {
    ...(isAsked && isPeriod ? { from, to } : { from: lastYear.from, to: lastYear.to }),
    isPeriod,
    place: textOf(query, 'place'),
    schedule: scheduleNamed(textOf(query, 'schedule')),
    staffing: STAFFING.find(({ rubric }) => rubric.id === staffing),
    isForPublication: textOf(query, 'publish') === 'yes',
    language: languageIn(query),
  };
};

/** This year so far and the two whole years before it. @param {Date} at now */
export const periodsBefore = (at) => {
  const today = chinaTime(at).slice(0, 10);
  const year = Number(today.slice(0, 4));
  return [
    { from: `${year}-01-01`, to: today },
    { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` },
    { from: `${year - 2}-01-01`, to: `${year - 2}-12-31` },
  ];
};

/** The same question as a part of an address, with another period. @param {IndicatorQuestion} question @param {{ from: string, to: string }} period */
export const indicatorAddress = ({ place, schedule, staffing, isForPublication, language }, { from, to }) =>
  `/indicators?${new URLSearchParams({
    from,
    to,
    ...(place ? { place } : {}),
    ...(schedule ? { schedule: schedule.id } : {}),
    ...(staffing ? { staffing: staffing.rubric.id } : {}),
    ...(isForPublication ? { publish: 'yes' } : {}),
    ...(language === 'en' ? { lang: 'en' } : {}),
  }).toString()}`;
