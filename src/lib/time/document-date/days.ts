import { civilDate, dayNumber, daysInMonth, latestYear, weekdayOf } from '../calendar.ts';
import { monthNames } from '../print.ts';

/** A stretch of days: `begin` inclusive, `end` exclusive. */
export interface DaySpan {
  begin: number;
  end: number;
}

export const yearSpan = (year: number): DaySpan => ({ begin: dayNumber(year, 1, 1), end: dayNumber(year + 1, 1, 1) });
export const monthSpan = (year: number, month: number): DaySpan => ({
  begin: dayNumber(year, month, 1),
  end: dayNumber(year, month + 1, 1),
});
export const daySpan = (year: number, month: number, day: number): DaySpan => ({
  begin: dayNumber(year, month, day),
  end: dayNumber(year, month, day) + 1,
});

/** An article is looked for between these: before, there was little news of this kind; what comes after is not known. */
export const firstYear = 1900;
export const lastYear = 2050;

/** The years of all candidate days, and one more on either side for what lies just beyond. */
const candidateYears = Array.from({ length: lastYear - firstYear + 3 }, (_, i) => firstYear - 1 + i);

/** Every "22 March", or "Tuesday, 22 March", of all candidate years; weekdays as in ISO 8601, Monday 1. */
export const calendarDayInEveryYear = (month: number, day: number, weekday: number | null): DaySpan[] =>
  candidateYears
    .filter((year) => day <= daysInMonth(year, month))
    .map((year) => daySpan(year, month, day))
    .filter(({ begin }) => weekday === null || weekdayOf(begin) === weekday);

/** The months from `first` to `last` (1..12) of all candidate years. */
export const monthsInEveryYear = (first: number, last = first): DaySpan[] =>
  candidateYears.map((year) => ({ begin: dayNumber(year, first, 1), end: dayNumber(year, last + 1, 1) }));

const isoPattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T[\d:.,+\-Z]*)?$/;

/** The days that an ISO date ("2022-03-22", "2022-03", "2022") stands for, a time of day apart; null for anything else. */
export function spanOfIsoDate(value: string): DaySpan | null {
  const match = isoPattern.exec(value);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  if (year < 1 || year >= latestYear || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return null;
  if (match[3]) return daySpan(year, month, day);
  return match[2] ? monthSpan(year, month) : yearSpan(year);
}

const padded = (number: number, width: number): string => String(number).padStart(width, '0');

/** "2022-03-22" */
export function isoDay(number: number): string {
  const { year, month, day } = civilDate(number);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** "2022-03" */
export const isoMonth = (number: number): string => isoDay(number).slice(0, 7);

/** "2022" */
export const isoYear = (number: number): string => isoDay(number).slice(0, 4);

/** For a reader: "22 March 2022". */
export function dayInWords(number: number): string {
  const { year, month, day } = civilDate(number);
  return `${day} ${monthNames[month - 1]} ${year}`;
}

/** For a reader: "22 March 2022", "March 2022", "2022", "1990 to 1993" or "7 to 22 February 1998". */
export function spanInWords({ begin, end }: DaySpan): string {
  const first = civilDate(begin);
  const last = civilDate(end - 1);
  if (begin === end - 1) return dayInWords(begin);
  const sameYear = first.year === last.year;
  const sameMonth = sameYear && first.month === last.month;
  if (first.day === 1 && last.day === daysInMonth(last.year, last.month)) {
    if (sameMonth) return `${monthNames[first.month - 1]} ${first.year}`;
    if (first.month === 1 && last.month === 12) return sameYear ? `${first.year}` : `${first.year} to ${last.year}`;
  }
  return sameMonth ? `${first.day} to ${dayInWords(end - 1)}` : `${dayInWords(begin)} to ${dayInWords(end - 1)}`;
}
