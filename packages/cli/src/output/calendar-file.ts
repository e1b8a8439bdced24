import { createHash } from 'node:crypto';
import { addDays, type Language } from '@guitu/core';
import type { DueResult, Obligation } from '@guitu/core/due';
import { DUE_WORDS } from './due-words.js';

/** The most bytes of one line of a calendar, without its end. */
const MOST_BYTES = 75;

/** A calendar (RFC 5545) and how many events it has. */
export interface CalendarFile {
  readonly text: string;
  readonly events: number;
}

/**
 * What is due or upcoming, as events of whole days on their last day. Calendars are shown on telephones and shared:
 * an event names a task and a document number, and neither the person nor what is done. Nothing in it depends on
 * the clock, so that the same file comes out again.
 */
export function calendarOf({ asOf, obligations }: DueResult, language: Language): CalendarFile {
  const events = obligations.flatMap((obligation) => eventOf(obligation, asOf, language));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Guitu//guitu due//ZH',
    'CALSCALE:GREGORIAN',
    ...events.flat(),
    'END:VCALENDAR',
  ];
  return { text: lines.map((line) => `${folded(line)}\r\n`).join(''), events: events.length };
}

function eventOf(obligation: Obligation, asOf: string, language: Language): readonly (readonly string[])[] {
  const { status, window, origin, obligation: id, sequence } = obligation;
  const day = window.due ?? (status === 'upcoming' ? window.opens : null);
  const next = day === null ? undefined : addDays(day, 1);
  if ((status !== 'due' && status !== 'upcoming') || day === null || next === undefined) return [];
  const key = [id, origin.document, origin.number ?? '', sequence ?? '', day].join('\n');
  return [
    [
      'BEGIN:VEVENT',
      `UID:${createHash('sha256').update(key).digest('hex').slice(0, 32)}@guitu`,
      `DTSTAMP:${compact(asOf)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(next)}`,
      `SUMMARY:${escaped(DUE_WORDS[language].calendarTitle(origin.number ?? '').trim())}`,
      'CLASS:CONFIDENTIAL',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ],
  ];
}

function compact(day: string): string {
  return day.replace(/-/g, '');
}

/** A text of a calendar: its own marks escaped, and nothing that would begin a line. */
function escaped(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').replace(/[\\;,]/g, (mark) => `\\${mark}`);
}

/** Cuts a line into parts of 75 bytes, never within a character. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    // What follows the first part begins with a blank.
    if (Buffer.byteLength(part + character) > MOST_BYTES - (parts.length === 0 ? 0 : 1)) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part].join('\r\n ');
}
