import type { Factuality } from '#lib/events/index.ts';
import { dayNumber, isoDay } from '../merge/days.ts';
import type { Story, StoryEvent } from '../schema.ts';
import type { StoryFormat } from './format.ts';
import { Names } from './names.ts';
import { lastDay, whenOf } from './when.ts';

/**
 * iCalendar (RFC 5545). An event covers all days on which it can have been, and says so. A calendar knows no open ends:
 * what has only one bound, or none, is a journal entry without a date, which says what is known.
 */
export const iCalendar: StoryFormat = {
  id: 'icalendar',
  label: 'iCalendar',
  extension: 'ics',
  mediaType: 'text/calendar',
  write(story) {
    const names = new Names(story);
    const stamp = `${dateValue(lastArticleDay(story))}T000000Z`;
    const lines = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Annalist//Annalist//EN',
      `X-WR-CALNAME:${escapeText(story.title)}`,
      ...story.events.flatMap((event) => component(event, names, stamp)),
      'END:VCALENDAR',
    ];
    return lines.map(fold).join('');
  },
};

const statuses: Record<Factuality, string> = {
  happened: 'CONFIRMED',
  claimed: 'TENTATIVE',
  planned: 'TENTATIVE',
  possible: 'TENTATIVE',
  denied: 'CANCELLED',
};

function component(event: StoryEvent, names: Names, stamp: string): string[] {
  const { earliest, latest, words } = whenOf(event);
  const last = latest === null ? null : dayAfterAll(latest);
  const bounded = earliest !== null && last !== null && isCalendarYear(earliest) && isCalendarYear(last);
  const timed = bounded && earliest.includes('T') && latest!.includes('T');
  const type = bounded ? 'VEVENT' : 'VJOURNAL';
  const description = [`When: ${words}`, `Factuality: ${event.factuality}`, names.quotation(event)]
    .concat(names.articles(event))
    .filter((line) => line !== '');
  return [
    `BEGIN:${type}`,
    `UID:${escapeText(event.id)}@annalist`,
    `DTSTAMP:${stamp}`,
    ...(timed ? [`DTSTART:${timeValue(earliest)}`, `DTEND:${timeValue(latest!)}`] : []),
    ...(bounded && !timed ? [`DTSTART;VALUE=DATE:${dateValue(earliest)}`, `DTEND;VALUE=DATE:${dateValue(last)}`] : []),
    `SUMMARY:${escapeText(event.label)}`,
    `DESCRIPTION:${escapeText(description.join('\n'))}`,
    `CATEGORIES:${escapeText(event.kind)},${escapeText(event.factuality)}`,
    ...(bounded ? [`STATUS:${statuses[event.factuality]}`, 'TRANSP:TRANSPARENT'] : []),
    ...(earliest === null ? [] : [`X-ANNALIST-EARLIEST:${escapeText(earliest)}`]),
    ...(latest === null ? [] : [`X-ANNALIST-LATEST:${escapeText(lastDay(latest))}`]),
    `END:${type}`,
  ];
}

/** A calendar's years have four figures. */
const isCalendarYear = (iso: string): boolean => /^\d{4}(?:\D|$)/.test(iso);

const dateValue = (iso: string): string => `${iso.slice(0, 4)}${iso.slice(5, 7) || '01'}${iso.slice(8, 10) || '01'}`;

/** Without a zone: the clock time where it happened. */
const timeValue = (iso: string): string => `${dateValue(iso)}T${iso.slice(11, 16).replace(':', '')}00`;

/** The exclusive end of whole days; an end within a day still takes that day. */
function dayAfterAll(end: string): string {
  const day = dayNumber(end);
  return day === null || !end.includes('T') ? end : isoDay(Math.ceil(day));
}

/** The stamp that every entry must have; no clock, so that the same story gives the same file. */
function lastArticleDay({ articles }: Story): string {
  const days = articles.flatMap(({ date }) => (date.begin !== null && isCalendarYear(date.begin) ? [date.begin] : []));
  return days.reduce((last, day) => (day > last ? day : last), '1970-01-01');
}

const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F]|\p{Surrogate}/gu, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** Of a code point in UTF-8. */
const octetsOf = (code: number) => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);

/** Lines are folded at 75 octets, never within a character. */
function fold(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0)!);
    if (octets + size > 75) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return `${[...pieces, piece].join('\r\n')}\r\n`;
}
