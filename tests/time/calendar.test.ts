import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  civilDate,
  dayNumber,
  daysInMonth,
  easterSunday,
  isoWeek,
  mondayOf,
  nthWeekday,
  weekdayOf,
  weekNumbered,
  weekOf,
} from '../../src/lib/time/calendar.ts';

const anyDay = fc.integer({ min: -800_000, max: 800_000 });

describe('the calendar', () => {
  it('counts days from 1970-01-01', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(2000, 3, 1)).toBe(11017);
    expect(dayNumber(1969, 12, 31)).toBe(-1);
  });

  it('turns every day number into a date and back', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = civilDate(day);
        expect(dayNumber(date.year, date.month, date.day)).toBe(day);
        expect(date.day).toBeLessThanOrEqual(daysInMonth(date.year, date.month));
      }),
    );
  });

  it('agrees with the UTC calendar of the platform', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * 86_400_000);
        expect(civilDate(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  it('numbers weeks as ISO 8601 does', () => {
    expect(isoWeek(weekOf(dayNumber(2005, 1, 1)))).toEqual({ year: 2004, number: 53 });
    expect(isoWeek(weekOf(dayNumber(2008, 12, 29)))).toEqual({ year: 2009, number: 1 });
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, number } = isoWeek(weekOf(day));
        expect(weekNumbered(year, number)).toBe(weekOf(day));
        expect(weekdayOf(mondayOf(weekOf(day)))).toBe(1);
      }),
    );
  });

  it('carries months beyond the year', () => {
    expect(dayNumber(2021, 14, 1)).toBe(dayNumber(2022, 2, 1));
    expect(dayNumber(2021, 0, 1)).toBe(dayNumber(2020, 12, 1));
  });

  it('knows the movable feasts', () => {
    expect(easterSunday(2022)).toBe(dayNumber(2022, 4, 17));
    expect(easterSunday(1999)).toBe(dayNumber(1999, 4, 4));
    expect(nthWeekday(2021, 11, 4, 4)).toBe(dayNumber(2021, 11, 25));
    expect(nthWeekday(2021, 5, 1, -1)).toBe(dayNumber(2021, 5, 31));
  });
});
