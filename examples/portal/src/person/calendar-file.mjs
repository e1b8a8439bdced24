import { createHash } from 'node:crypto';
import { addDays } from '@guitu/core';

/** The most bytes of one line of a calendar, without its end. */
const MOST_BYTES = 75;

/**
 * What is due or upcoming as a calendar (RFC 5545), whole days on the last day. Calendars are shown on telephones
 * and shared, so an event names a number of a document and neither the person nor what is done.
 * @param {import('@guitu/core/due').DueResult} due
 */
export const calendarFile = ({ asOf, obligations, language }) => {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Guitu//portal//ZH',
    'CALSCALE:GREGORIAN',
    ...obligations.flatMap((obligation) => eventOf(obligation, asOf, language)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
};

/** @param {import('@guitu/core/due').Obligation} obligation @param {string} asOf @param {string} language @returns {string[]} */
const eventOf = ({ status, window, origin, obligation, sequence }, asOf, language) => {
  const day = window.due ?? (status === 'upcoming' ? window.opens : null);
  const next = day === null ? undefined : addDays(day, 1);
  if ((status !== 'due' && status !== 'upcoming') || day === null || next === undefined) return [];
  const key = [obligation, origin.document, origin.number ?? '', sequence ?? '', day].join('\n');
  const title = `${language === 'en' ? 'Task due' : '应办事项'} ${origin.number ?? ''}`.trim();
  return [
    'BEGIN:VEVENT',
    `UID:${createHash('sha256').update(key).digest('hex').slice(0, 32)}@guitu-portal`,
    `DTSTAMP:${compact(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(next)}`,
    `SUMMARY:${escaped(title)}`,
    'CLASS:CONFIDENTIAL',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
};

/** @param {string} day */
const compact = (day) => day.replace(/-/g, '');

/** A text of a calendar: its own marks escaped, and nothing that would begin a line. @param {string} text */
const escaped = (text) => text.replace(/\p{Cc}+/gu, ' ').replace(/[\\;,]/g, (mark) => `\\${mark}`);

/** Cuts a line into parts of 75 bytes, never within a character; what follows the first begins with a blank. @param {string} line */
const folded = (line) => {
  const parts = [''];
  for (const character of line) {
    const last = parts.length - 1;
    if (Buffer.byteLength(parts[last] + character) > MOST_BYTES - (last === 0 ? 0 : 1)) parts.push(character);
    else parts[last] += character;
  }
  return parts.join('\r\n ');
};
