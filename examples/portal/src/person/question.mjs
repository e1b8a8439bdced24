import { isDate } from '@guitu/core';
import { chinaTime } from '../documents/blank.mjs';
import { textOf } from '../routes/answer.mjs';
import { languageIn } from '../language.mjs';
import { scheduleNamed } from './schedules.mjs';

/**
 * How a person's page is asked: on which day, by which schedule, in which language.
 * @typedef {object} Question
 * @property {string} asOf the day that counts as today, `YYYY-MM-DD`
 * @property {boolean} isRealDay whether the day that was asked for is one; without it today is taken
 * @property {import('@guitu/core/due').Schedule | undefined} schedule
 * @property {import('@guitu/core').Language} language
 */

/** Reads the question from an address. @param {unknown} query @param {Date} at now @returns {Question} */
export const questionIn = (query, at) => {
  const asked = textOf(query, 'asOf');
  const isRealDay = asked === '' || isDate(asked);
  return {
    asOf: asked !== '' && isRealDay ? asked : chinaTime(at).slice(0, 10),
    isRealDay,
    schedule: scheduleNamed(textOf(query, 'schedule')),
    language: languageIn(query),
  };
};

/** The same question as a part of an address, without its mark. @param {Question} question */
export const addressOf = ({ asOf, schedule, language }) =>
  [`asOf=${asOf}`, ...(schedule ? [`schedule=${schedule.id}`] : []), ...(language === 'en' ? ['lang=en'] : [])].join(
    '&',
  );
