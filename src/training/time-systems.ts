/* Time taggers of npm as one kind of function, their answers turned into TIMEX3 as kindly as they allow. */
import { createRequire } from 'node:module';
import * as chrono from 'chrono-node';

const require = createRequire(import.meta.url);

export interface FoundTime {
  start: number;
  end: number;
  type: string;
  value: string;
}
export type TimeSystem = (text: string, documentDate: string) => FoundTime[];

const noon = (documentDate: string): Date => {
  const [year = 2000, month = 1, day = 1] = documentDate.slice(0, 10).split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day, 12));
};

/** A found stretch without the preposition and the full stop that are no part of a TIMEX3. */
function trimmed(text: string, start: number, length: number): { start: number; end: number } {
  const said = text.slice(start, start + length);
  const lead = /^(?:on|in|at|for|since|until|by|from|during|within)\s+/i.exec(said)?.[0].length ?? 0;
  return { start: start + lead, end: start + said.replace(/[\s.,;:]+$/, '').length };
}

const two = (value: number | null): string => String(value ?? 0).padStart(2, '0');

/** chrono-node, its casual configuration. */
export const chronoCasual: TimeSystem = (text, documentDate) =>
  chrono.casual.parse(text, { instant: noon(documentDate), timezone: 0 }).map(({ index, text: said, start }) => {
    const hasDay = start.isCertain('day') || start.isCertain('weekday') || start.isCertain('hour');
    const hasMonth = hasDay || start.isCertain('month');
    const day = `${start.get('year')}${hasMonth ? `-${two(start.get('month'))}` : ''}${hasDay ? `-${two(start.get('day'))}` : ''}`;
    const timed = start.isCertain('hour') && !/day|tomorrow|ago|week|month|year/i.test(said);
    const value = timed ? `${day}T${two(start.get('hour'))}:${two(start.get('minute'))}` : day;
    return { ...trimmed(text, index, said.length), type: timed ? 'TIME' : 'DATE', value };
  });

interface Recognised {
  start: number;
  end: number;
  resolution: { values: { timex: string; type: string; value?: string; start?: string }[] } | null;
}

/** Microsoft's recognizers-text, English. */
export const recognizersText: TimeSystem = (text, documentDate) => {
  const suite = require('@microsoft/recognizers-text-suite') as {
    recognizeDateTime(text: string, culture: string, options: undefined, reference: Date): Recognised[];
  };
  return suite.recognizeDateTime(text, 'en-us', undefined, noon(documentDate)).map(({ start, end, resolution }) => {
    // of a past and a future reading news means the past, which comes first
    const { timex = '', type = '', value, start: from } = resolution?.values[0] ?? {};
    const isOpen = /X{2}|^\(/.test(timex);
    const resolved = value && value !== 'not resolved' ? value.replace(' ', 'T').slice(0, 16) : from;
    const kind = /duration/.test(type) ? 'DURATION' : /set/.test(type) ? 'SET' : /time/.test(type) ? 'TIME' : 'DATE';
    const length = /^\(.*,(P[^)]*)\)$/.exec(timex)?.[1];
    const whole = isOpen && resolved ? (/^XXXX-\d\d$/.test(timex) ? resolved.slice(0, 7) : resolved) : timex;
    return { start, end: end + 1, type: kind, value: length && kind !== 'TIME' ? (from ?? length) : whole };
  });
};

interface CompromiseDate {
  offset: { start: number; length: number };
  dates?: { start: string | null; unit?: string };
  duration?: Record<string, number>;
}

const compromise = require('compromise') as {
  (text: string): Record<'dates' | 'durations', (options?: object) => { json(options: object): CompromiseDate[] }>;
  plugin(plugin: unknown): void;
};
compromise.plugin(require('compromise-dates'));

/** compromise with its dates plug-in. */
export const compromiseDates: TimeSystem = (text, documentDate) => {
  const document = compromise(text);
  const widths: Record<string, number> = { year: 4, month: 7, day: 10 };
  const dates = document.dates({ today: documentDate.slice(0, 10), timezone: 'UTC' }).json({ offset: true });
  const durations = document.durations().json({ offset: true });
  const found = dates.map(({ offset, dates: said }) => ({
    ...trimmed(text, offset.start, offset.length),
    type: 'DATE',
    value: said?.start?.slice(0, widths[said.unit ?? 'day'] ?? 10) ?? '',
  }));
  for (const { offset, duration = {} } of durations) {
    const [unit, count] = Object.entries(duration)[0] ?? ['day', 1];
    const span = trimmed(text, offset.start, offset.length);
    const isClock = unit === 'hour' || unit === 'minute';
    if (!found.some(({ start, end }) => start < span.end && span.start < end))
      found.push({ ...span, type: 'DURATION', value: `P${isClock ? 'T' : ''}${count}${unit[0]!.toUpperCase()}` });
  }
  return found;
};
